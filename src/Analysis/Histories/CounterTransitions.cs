using System.Collections.Immutable;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Obligations;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Histories;

/// <summary>A counter, the variable that stands for it, and the numbers from which on a set tells its values apart.</summary>
internal sealed record CounterCells(int Counter, int Variable, ImmutableArray<long> Lows);

/// <summary>What the accepted acts of all functions do to some counters, as sets of sessions.</summary>
internal sealed class CounterTransitions
{
    private readonly IrProgram _program;
    private readonly List<(FunctionProver Prover, int Accepted)> _functions = [];

    /// <param name="program">The program.</param>
    /// <param name="counters">The counters.</param>
    /// <param name="readings">Alternatives of readings outside which nothing is asked; a reading that is not named may have any.</param>
    /// <param name="until">The last day of the sessions that are asked about: no act of later conventions goes before them.</param>
    /// <param name="limit">How many nodes the diagrams of one function may have.</param>
    public CounterTransitions(
        IrProgram program,
        IReadOnlyList<CounterCells> counters,
        IReadOnlyDictionary<string, HashSet<long>> readings,
        int until,
        ProofLimit limit
    )
    {
        _program = program;
        var windows = counters.Select(counter => program.Counters[counter.Counter].Window).ToHashSet();
        foreach (
            var function in program.Functions.Where(candidate =>
                program.Conventions[candidate.Convention].From.Number <= until
                && FunctionProvers.Updates(candidate).Any(update => windows.Contains(update.Window))
            )
        )
        {
            var beyond =
                from counter in counters
                from update in FunctionProvers.Updates(function)
                from addition in update.Additions
                where addition.Counter == counter.Counter
                from low in counter.Lows
                from test in new IrExpression[] { Thresholds.Reaches(addition, low), Below(addition, low) }
                select test;
            var prover = new FunctionProver(
                program,
                function,
                limit,
                [.. IrWalk.Effects(function), .. IrWalk.SessionEffects(function), .. beyond]
            );
            _functions.Add((prover, prover.Diagrams.And(prover.Accepted, Under(prover, readings))));
        }
    }

    /// <summary>Whether no accepted act takes a counter from below a number to it or beyond.</summary>
    public bool NeverReaches(int counter, long number) =>
        _functions.TrueForAll(sessions =>
        {
            var additions = FunctionProvers
                .Updates(sessions.Prover.Function)
                .SelectMany(update => update.Additions)
                .Where(addition => addition.Counter == counter)
                .ToList();
            return additions.Count <= 1
                && additions.TrueForAll(addition =>
                    FunctionProver.IsEmpty(
                        sessions.Prover.Diagrams.And([
                            sessions.Accepted,
                            sessions.Prover.Of(addition.Counts),
                            sessions.Prover.Of(Below(addition, number)),
                            sessions.Prover.Of(Thresholds.Reaches(addition, number)),
                        ])
                    )
                );
        });

    /// <summary>Whether two counters are changed by the same acts in the same way.</summary>
    public bool AreOne(int left, int right)
    {
        var (first, second) = (_program.Counters[left].Window, _program.Counters[right].Window);
        return SameForm(_program.Windows[first].Form, _program.Windows[second].Form)
            && _program.Windows[first].Scope == _program.Windows[second].Scope
            && _functions.TrueForAll(sessions =>
                Opens(sessions, first) == Opens(sessions, second)
                && Additions(sessions, left).SequenceEqual(Additions(sessions, right))
            );
    }

    /// <summary>Whether a counter never holds more than another one: all that counts in it counts in the other for as much.</summary>
    public bool IsPartOf(int part, int whole) =>
        Remembers(whole, part)
        && _functions.TrueForAll(sessions =>
            (Additions(sessions, part).ToList(), Additions(sessions, whole).ToList()) switch
            {
                ([], _) => true,
                ([var less], [var more]) => string.Equals(less.Amount, more.Amount, StringComparison.Ordinal)
                    && IsWithin(sessions, less.Counts, more.Counts),
                _ => false,
            }
        );

    /// <summary>Whether a counter holds nothing as long as another one does: all that counts in it counts in the other.</summary>
    public bool NeedsSome(int counter, int needed) =>
        Remembers(needed, counter)
        && _functions.TrueForAll(sessions =>
            (Additions(sessions, counter).ToList(), Additions(sessions, needed).ToList()) switch
            {
                ([], _) => true,
                ([var some], [var other]) => AddsSome(sessions.Prover.Function, needed)
                    && IsWithin(sessions, some.Counts, other.Counts),
                _ => false,
            }
        );

    private static bool AddsSome(IrFunction function, int counter) =>
        FunctionProvers
            .Updates(function)
            .SelectMany(update => update.Additions)
            .Where(addition => addition.Counter == counter)
            .All(addition => addition.Amount is IrConstant { Value: > 0 });

    // Whether nothing that counts in a counter is lost to it or forgotten by it before the other one forgets.
    private bool Remembers(int counter, int other)
    {
        var (own, its) = (_program.Counters[counter].Window, _program.Counters[other].Window);
        return _program.Windows[own].Scope == _program.Windows[its].Scope
            && (
                own == its
                || LooksBack(_program.Windows[own].Form, _program.Windows[its].Form)
                || (
                    _program.Windows[own].Form is IrLifetimeWindow
                    && _functions.TrueForAll(sessions =>
                        Additions(sessions, counter)
                            .All(addition => IsWithin(sessions, addition.Counts, Opens(sessions, own)))
                    )
                )
            );
    }

    // A window that looks back so far remembers what one of the same length holds that opened at an act.
    private static bool LooksBack(IrWindowForm own, IrWindowForm its) =>
        (own, its) switch
        {
            (IrRollingMonthsWindow rolling, IrMonthsWindow other) => rolling.Months >= other.Months,
            (IrRollingDaysWindow rolling, IrDaysWindow other) => rolling.Days >= other.Days,
            _ => false,
        };

    private static bool IsWithin((FunctionProver Prover, int Accepted) sessions, int set, int whole) =>
        FunctionProver.IsEmpty(sessions.Prover.Diagrams.And(set, sessions.Prover.Diagrams.Not(whole)));

    private static IrCompare Below(IrAddition addition, long number) =>
        new(
            addition.Amount.Origin,
            IrComparison.Less,
            new IrCount(addition.Amount.Origin, addition.Counter),
            new IrConstant(addition.Amount.Origin, IrType.Number, number)
        );

    private static int Opens((FunctionProver Prover, int Accepted) sessions, int window) =>
        FunctionProvers
            .Updates(sessions.Prover.Function)
            .Where(update => update.Window == window)
            .Select(update => sessions.Prover.Diagrams.And(sessions.Accepted, sessions.Prover.Of(update.Opens)))
            .FirstOrDefault(DecisionDiagrams.None);

    private static IEnumerable<(int Counts, string Amount)> Additions(
        (FunctionProver Prover, int Accepted) sessions,
        int counter
    ) =>
        from update in FunctionProvers.Updates(sessions.Prover.Function)
        from addition in update.Additions
        where addition.Counter == counter
        let counts = sessions.Prover.Diagrams.And(sessions.Accepted, sessions.Prover.Of(addition.Counts))
        where counts != DecisionDiagrams.None
        select (counts, Amount(addition.Amount));

    // What is granted is the same for every counter; any other calculation only where it is a constant.
    private static string Amount(IrExpression amount) =>
        amount is IrConstant or IrGranted ? CanonicalText.Of(amount) : $"{CanonicalText.Of(amount)} of {amount.Origin}";

    private static bool SameForm(IrWindowForm left, IrWindowForm right) =>
        (left, right) switch
        {
            (IrFixedWindow form, IrFixedWindow other) => form == other,
            (IrWindowChoice choice, IrWindowChoice other) => choice.Reading.Equals(other.Reading)
                && choice.Alternatives.Zip(other.Alternatives).All(pair => SameForm(pair.First, pair.Second)),
            _ => false,
        };

    private static int Under(FunctionProver prover, IReadOnlyDictionary<string, HashSet<long>> readings)
    {
        var under = DecisionDiagrams.All;
        foreach (var (subject, cells) in prover.Diagrams.Space.Variables)
        {
            if (subject.Kind == SubjectKind.Reading && readings.TryGetValue(subject.Name, out var some))
            {
                under = prover.Diagrams.And(
                    under,
                    prover.Diagrams.Of(
                        new Atom(
                            subject,
                            [],
                            cell => some.Any(alternative => cell.Low <= alternative && alternative <= cell.High)
                        )
                    )
                );
            }
        }

        return under;
    }
}
