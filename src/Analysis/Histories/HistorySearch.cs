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
/// <param name="mostStates">How many states it goes through in one search.</param>
/// <param name="budget">How many sessions it may try.</param>
internal sealed partial class HistorySearch(
    IrProgram program,
    FunctionProver goal,
    TransitionClasses acts,
    History history,
    int mostStates,
    SearchBudget budget
)
{
    /// <summary>How many states a search goes through that takes its time.</summary>
    public const int Thorough = 3_000;

    private readonly Dictionary<(FunctionProver Prover, int Set, string Key), int[]?> _ways = [];
    private readonly Dictionary<FunctionProver, CheapestPath> _paths = [];
    private readonly Dictionary<FunctionProver, ActFitter> _fitters = [];

    private sealed record State(StepState Left, int Day, ImmutableList<ConcreteAct> Acts);

    /// <summary>The row with the last session; null where none was found.</summary>
    /// <param name="set">The sessions that the last one may be.</param>
    /// <param name="counters">The counters by which what is left behind is told apart.</param>
    /// <param name="holds">Whether a session really is one of them.</param>
    /// <param name="moves">On which days sessions may follow.</param>
    public IReadOnlyList<ConcreteAct>? Find(
        int set,
        IReadOnlyList<int> counters,
        Func<EvaluatedAct, bool> holds,
        Moves moves
    )
    {
        var windows = counters.Select(counter => program.Counters[counter].Window).Distinct().ToList();
        var keys = new StateKeys(program, counters);
        var boundaries = Boundaries().Distinct().Order().ToList();
        var open = new Queue<State>([new State(history.Beginning, -1, [])]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var state) && seen.Count < mostStates)
        {
            var days = Days(state, boundaries, windows, moves).Distinct().Order().ToList();
            if (Last(state, days, set, keys, holds) is { } found)
            {
                return found;
            }

            foreach (
                var (act, after) in from day in days
                from kind in acts.On(day)
                from who in keys.After(state.Acts)
                let act = Act(kind.Prover, kind.Kind, day, state.Left, who)
                where act is not null
                let after = history.After(act, state.Left)
                where after is not null && seen.Add(after.Key(day, counters))
                select (act, after)
            )
            {
                open.Enqueue(new State(after, act.Day, state.Acts.Add(act)));
            }
        }

        return null;
    }

    private ImmutableList<ConcreteAct>? Last(
        State state,
        List<int> days,
        int set,
        StateKeys keys,
        Func<EvaluatedAct, bool> holds
    ) =>
        (
            from day in days
            from who in keys.After(state.Acts)
            let last = Act(goal, set, day, state.Left, who)
            where last is not null && holds(history.Evaluator(last, state.Left))
            select state.Acts.Add(last)
        ).FirstOrDefault();

    private static IEnumerable<int> Days(State state, List<int> boundaries, List<int> windows, Moves moves) =>
        (state.Day < 0, moves) switch
        {
            (true, _) => boundaries,
            (_, Moves.SameDay) => [state.Day],
            (_, Moves.Boundaries) => [state.Day, .. boundaries.Where(day => day > state.Day)],
            (_, Moves.Any) => [state.Day, .. boundaries.Concat(Ends(state, windows)).Where(day => day > state.Day)],
            _ => throw new UnreachableException($"{moves} is no kind of moves"),
        };

    // The first and last days of conventions, and those on which the goal begins to be judged otherwise.
    private IEnumerable<int> Boundaries() =>
        acts
            .Provers.Append(goal)
            .SelectMany(prover => new[] { prover.Convention.From.Number, prover.Convention.To.Number })
            .Concat(
                goal.Diagrams.Space.Variables[goal.Diagrams.Space.PositionOf(Subject.SessionDate(goal.Convention))]
                    .Cells.Select(cell => (int)cell.Low)
            )
            .Concat(LeapDays());

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
    private static IEnumerable<int> Ends(State state, List<int> windows) =>
        state.Left.Ends(state.Day, windows).Where(end => end <= Calendar.LastDay).Select(end => (int)end);

    // The simplest session of a set on a day, after what was before.
    private ConcreteAct? Act(FunctionProver prover, int set, int day, StepState left, ConcreteAct who)
    {
        var convention = prover.Convention;
        if (day < convention.From.Number || day > convention.To.Number || !budget.Take())
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
                    or SubjectKind.Calculated
                    or SubjectKind.Opaque => (BigInteger?)null,
                    _ => throw new UnreachableException($"{variable.Subject.Kind} is no kind of a subject"),
                }
            ),
        ];
        bool Allows(int variable, int cell) =>
            known[variable] is not { } number
            || (space.Variables[variable].Cells[cell] is var range && range.Low <= number && number <= range.High);

        var key = string.Join(
            ',',
            space.Variables.Select(
                (variable, i) =>
                    variable.Subject.Kind is SubjectKind.SessionDate or SubjectKind.Counter
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

        return cells is null
            ? null
            : Fitter(prover, space)
                .Fitted(
                    StateKeys.Given(
                        new ActBuilder(space, program.Vocabulary).Build(
                            prover.Function.Id,
                            prover.Function.Registers,
                            cells,
                            day
                        ),
                        who,
                        space,
                        cells
                    ),
                    cells,
                    act => history.Evaluator(act, left)
                );
    }

    private ActFitter Fitter(FunctionProver prover, Space space)
    {
        if (!_fitters.TryGetValue(prover, out var fitter))
        {
            _fitters.Add(prover, fitter = new ActFitter(program.Vocabulary, space, budget));
        }

        return fitter;
    }
}
