using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Conv.Analysis.Obligations;
using Conv.Analysis.Spaces;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Ir;
using Conv.Interpreter.Stepping;
using Calendar = Conv.Runtime.Calendar;

namespace Conv.Analysis.Histories;

/// <summary>On which days sessions may follow the ones before.</summary>
internal enum Moves
{
    /// <summary>On the day of the first.</summary>
    SameDay,

    /// <summary>And on days on which rules change.</summary>
    Boundaries,

    /// <summary>And where windows end.</summary>
    Any,
}

/// <summary>
/// Looks for the shortest row of accepted sessions after which a session of a set can follow. It goes through what the rows leave behind,
/// the fewest sessions first, over days on which something changes: the first and last days of rules, the same day, the
/// ends of windows. A row that it does not find may exist all the same.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="goal">The function of the last session.</param>
/// <param name="acts">The sessions that may go before it.</param>
/// <param name="history">Works rows out.</param>
/// <param name="mostStates">How many states it goes through on the same days.</param>
internal sealed partial class HistorySearch(
    IrProgram program,
    FunctionProver goal,
    TransitionClasses acts,
    History history,
    int mostStates
)
{
    /// <summary>How many states a search goes through that takes its time.</summary>
    public const int Thorough = 3_000;

    private readonly Dictionary<(FunctionProver Prover, int Set, string Key), int[]?> _ways = [];
    private readonly Dictionary<FunctionProver, CheapestPath> _paths = [];
    private readonly Dictionary<FunctionProver, ActFitter> _fitters = [];
    private readonly Dictionary<string, ReachedStates> _reached = new(StringComparer.Ordinal);
    private IReadOnlyList<int>? _boundaries;

    /// <summary>The row with the last session; null where none was found.</summary>
    /// <param name="question">What the last session may be.</param>
    /// <param name="counters">The counters by which what is left behind is told apart.</param>
    /// <param name="moves">On which days sessions may follow.</param>
    public IReadOnlyList<ConcreteAct>? Find(HistoryQuestion question, IReadOnlyList<int> counters, Moves moves)
    {
        var keys = new StateKeys(program, counters);
        return Reached($"{moves} {string.Join(',', counters)}", () => States(counters, keys, moves))
            .All(question.Budget)
            .Select(reached => Last(reached.State, reached.Days, keys, question))
            .FirstOrDefault(found => found is not null);
    }

    private ReachedStates Reached(string key, Func<ReachedStates> states)
    {
        if (!_reached.TryGetValue(key, out var reached))
        {
            _reached.Add(key, reached = states());
        }

        return reached;
    }

    private ReachedStates States(IReadOnlyList<int> counters, StateKeys keys, Moves moves)
    {
        var windows = Windows(counters);
        return new ReachedStates(
            new ReachedState(history.Beginning, -1, []),
            mostStates,
            state => [.. Days(state, windows, moves).Distinct().Order()],
            (state, days, budget) =>
                from day in days
                from kind in acts.On(day)
                from who in keys.After(state.Acts)
                let act = Act(kind.Prover, kind.Kind, day, state.Left, who, budget)
                where act is not null
                let after = history.After(act, state.Left)
                where after is not null
                select (after.Key(day, counters), state.After(act, after))
        );
    }

    private List<int> Windows(IReadOnlyList<int> counters) =>
        [.. counters.Select(counter => program.Counters[counter].Window).Distinct()];

    private ImmutableList<ConcreteAct>? Last(
        ReachedState state,
        IReadOnlyList<int> days,
        StateKeys keys,
        HistoryQuestion question
    ) =>
        (
            from day in days
            from who in keys.After(state.Acts)
            let last = Act(goal, question.Set, day, state.Left, who, question.Budget)
            where last is not null && question.Holds(history.Evaluator(last, state.Left))
            select state.Acts.Add(last)
        ).FirstOrDefault();

    private IEnumerable<int> Days(ReachedState state, List<int> windows, Moves moves) =>
        (state.Day < 0, moves) switch
        {
            (true, _) => Boundaries,
            (_, Moves.SameDay) => [state.Day],
            (_, Moves.Boundaries) => [state.Day, .. Boundaries.Where(day => day > state.Day)],
            (_, Moves.Any) => [state.Day, .. Boundaries.Concat(Ends(state, windows)).Where(day => day > state.Day)],
            _ => throw new UnreachableException($"{moves} is no kind of moves"),
        };

    // The first and last days of conventions, and those on which the goal begins to be judged otherwise.
    private IReadOnlyList<int> Boundaries =>
        _boundaries ??= acts
            .Provers.Append(goal)
            .SelectMany(prover => new[] { prover.Convention.From.Number, prover.Convention.To.Number })
            .Concat(
                goal.Diagrams.Space.Variables[goal.Diagrams.Space.PositionOf(Subject.SessionDate(goal.Convention))]
                    .Cells.Select(cell => (int)cell.Low)
            )
            .Concat(LeapDays())
            .Concat(PartsOfDate.Days(goal))
            .Distinct()
            .Order()
            .ToList();

    // Where somebody born on 29 February is told apart on 28 February, the days on which that happens.
    private IEnumerable<int> LeapDays() =>
        goal.Diagrams.Space.Variables.Any(variable =>
            variable.Subject.Kind == SubjectKind.Age
            && variable.Cells.Any(cell => cell.Low > 0 && cell.Low == cell.High && AgeSteps.IsBeforeBirthday(cell.Low))
        )
            ? Enumerable
                .Range(1, 9999)
                .Where(year => !DateTime.IsLeapYear(year))
                .Select(year => new DateOnly(year, 2, 28).DayNumber)
                .Where(day => goal.Convention.From.Number <= day && day <= goal.Convention.To.Number)
            : [];

    // The days on which windows end, so far as the calendar has them.
    private static IEnumerable<int> Ends(ReachedState state, List<int> windows) =>
        state.Left.Ends(state.Day, windows).Where(end => end <= Calendar.LastDay).Select(end => (int)end);

    // The simplest session of a set on a day, after what was before.
    private ConcreteAct? Act(
        FunctionProver prover,
        int set,
        int day,
        StepState left,
        ConcreteAct who,
        SearchBudget budget
    )
    {
        var convention = prover.Convention;
        if (day < convention.From.Number || day > convention.To.Number || !budget.Take(who))
        {
            return null;
        }

        var space = prover.Diagrams.Space;
        var asked = history
            .Evaluator(
                who with
                {
                    Function = prover.Function.Id,
                    Day = day,
                    Beneficiaries = prover.Function.Registers ? 1 : 0,
                },
                left
            )
            .Session;
        ImmutableArray<BigInteger?> known =
        [
            .. space.Variables.Select(variable =>
                variable.Subject.Kind switch
                {
                    SubjectKind.SessionDate => day,
                    SubjectKind.Reading => history.Chosen[variable.Subject.Name],
                    SubjectKind.Counter => asked.Count(variable.Subject.Number),
                    SubjectKind.Fact
                    or SubjectKind.Age
                    or SubjectKind.Days
                    or SubjectKind.People
                    or SubjectKind.Others
                    or SubjectKind.Submitted
                    or SubjectKind.Opaque => null,
                    SubjectKind.Calculated => PartsOfDate.IsOfDay(variable)
                        ? asked.Value(variable.Expression!)
                        : (BigInteger?)null,
                    _ => throw new UnreachableException($"{variable.Subject.Kind} is no kind of a subject"),
                }
            ),
        ];
        bool Allows(int variable, int number)
        {
            var (subject, cells) = space.Variables[variable];
            return known[variable] is { } value
                ? cells[number].Low <= value && value <= cells[number].High
                : subject.Kind != SubjectKind.People || cells[number].Low <= SearchBudget.MostPeople;
        }

        var key = string.Join(
            ',',
            space.Variables.Select(
                (variable, i) =>
                    variable.Subject.Kind is SubjectKind.SessionDate or SubjectKind.Counter
                    || PartsOfDate.IsOfDay(variable)
                        ? Enumerable
                            .Range(0, variable.Cells.Length)
                            .First(cell => Allows(i, cell))
                            .ToString(CultureInfo.InvariantCulture)
                        : ""
            )
        );
        if (!_ways.TryGetValue((prover, set, key), out var cells))
        {
            if (!_paths.TryGetValue(prover, out var path))
            {
                _paths.Add(prover, path = new CheapestPath(prover.Diagrams, history.Chosen));
            }

            _ways.Add((prover, set, key), cells = path.Find(set, Allows));
        }

        if (cells is null)
        {
            return null;
        }

        var act = new ActBuilder(space, program.Vocabulary).Build(
            prover.Function.Id,
            prover.Function.Registers,
            cells,
            day
        );
        act = Fitter(prover, space)
            .Fitted(
                StateKeys.Given(act, who, space, cells),
                cells,
                changed => budget.Take(changed) ? history.Evaluator(changed, left) : null
            );
        return budget.Take(act) ? act : null;
    }

    private ActFitter Fitter(FunctionProver prover, Space space)
    {
        if (!_fitters.TryGetValue(prover, out var fitter))
        {
            _fitters.Add(prover, fitter = new ActFitter(program.Vocabulary, space));
        }

        return fitter;
    }
}
