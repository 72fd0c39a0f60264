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
        var windows = counters.Select(one => program.Counters[one.Counter].Window).ToHashSet();
        foreach (
            var function in program.Functions.Where(one =>
                program.Conventions[one.Convention].From.Number <= until
                && Updates(one).Any(update => windows.Contains(update.Window))
            )
        )
        {
            var beyond =
                from counter in counters
                from update in Updates(function)
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
        _functions.TrueForAll(one =>
        {
            var additions = Updates(one.Prover.Function)
                .SelectMany(update => update.Additions)
                .Where(addition => addition.Counter == counter)
                .ToList();
            return additions.Count <= 1
                && additions.TrueForAll(addition =>
                    FunctionProver.IsEmpty(
                        one.Prover.Diagrams.And([
                            one.Accepted,
                            one.Prover.Of(addition.Counts),
                            one.Prover.Of(Below(addition, number)),
                            one.Prover.Of(Thresholds.Reaches(addition, number)),
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
            && _functions.TrueForAll(one =>
                Opens(one, first) == Opens(one, second) && Additions(one, left).SequenceEqual(Additions(one, right))
            );
    }

    /// <summary>Whether a counter never holds more than another one: all that counts in it counts in the other for as much.</summary>
    public bool IsPartOf(int part, int whole) =>
        Remembers(whole, part)
        && _functions.TrueForAll(one =>
            (Additions(one, part).ToList(), Additions(one, whole).ToList()) switch
            {
                ([], _) => true,
                ([var less], [var more]) => string.Equals(less.Amount, more.Amount, StringComparison.Ordinal)
                    && IsWithin(one, less.Counts, more.Counts),
                _ => false,
            }
        );

    /// <summary>Whether a counter holds nothing as long as another one does: all that counts in it counts in the other.</summary>
    public bool NeedsSome(int counter, int needed) =>
        Remembers(needed, counter)
        && _functions.TrueForAll(one =>
            (Additions(one, counter).ToList(), Additions(one, needed).ToList()) switch
            {
                ([], _) => true,
                ([var some], [var other]) => AddsSome(one.Prover.Function, needed)
                    && IsWithin(one, some.Counts, other.Counts),
                _ => false,
            }
        );

    private static bool AddsSome(IrFunction function, int counter) =>
        Updates(function)
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
                    && _functions.TrueForAll(one =>
                        Additions(one, counter).All(addition => IsWithin(one, addition.Counts, Opens(one, own)))
                    )
                )
            );
    }

    // A window that looks back so far remembers what one of the same length holds that opened at an act.
    private static bool LooksBack(IrWindowForm own, IrWindowForm its) =>
        (own, its) switch
        {
            (IrRollingMonthsWindow one, IrMonthsWindow other) => one.Months >= other.Months,
            (IrRollingDaysWindow one, IrDaysWindow other) => one.Days >= other.Days,
            _ => false,
        };

    private static bool IsWithin((FunctionProver Prover, int Accepted) one, int set, int whole) =>
        FunctionProver.IsEmpty(one.Prover.Diagrams.And(set, one.Prover.Diagrams.Not(whole)));

    // What an accepted attendance does, and what its session does once more.
    private static IEnumerable<IrUpdate> Updates(IrFunction function) =>
        function.Updates.Concat(function.SessionUpdates);

    private static IrCompare Below(IrAddition addition, long number) =>
        new(
            addition.Amount.Origin,
            IrComparison.Less,
            new IrCount(addition.Amount.Origin, addition.Counter),
            new IrConstant(addition.Amount.Origin, IrType.Number, number)
        );

    private static int Opens((FunctionProver Prover, int Accepted) one, int window) =>
        Updates(one.Prover.Function)
            .Where(update => update.Window == window)
            .Select(update => one.Prover.Diagrams.And(one.Accepted, one.Prover.Of(update.Opens)))
            .FirstOrDefault(DecisionDiagrams.None);

    private static IEnumerable<(int Counts, string Amount)> Additions(
        (FunctionProver Prover, int Accepted) one,
        int counter
    ) =>
        from update in Updates(one.Prover.Function)
        from addition in update.Additions
        where addition.Counter == counter
        let counts = one.Prover.Diagrams.And(one.Accepted, one.Prover.Of(addition.Counts))
        where counts != DecisionDiagrams.None
        select (counts, Amount(addition.Amount));

    // What is granted is the same for every counter; any other calculation only where it is a constant.
    private static string Amount(IrExpression amount) =>
        amount is IrConstant or IrGranted ? OpaqueText.Of(amount) : $"{OpaqueText.Of(amount)} of {amount.Origin}";

    private static bool SameForm(IrWindowForm left, IrWindowForm right) =>
        (left, right) switch
        {
            (IrFixedWindow one, IrFixedWindow other) => one == other,
            (IrWindowChoice one, IrWindowChoice other) => one.Reading.Equals(other.Reading)
                && one.Alternatives.Zip(other.Alternatives).All(pair => SameForm(pair.First, pair.Second)),
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
                        new Atom(subject, [], cell => some.Any(one => cell.Low <= one && one <= cell.High))
                    )
                );
            }
        }

        return under;
    }
}
