using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.TestKit.Ir;

namespace Conv.Compiler.Tests.Emit.Kit;

/// <summary>A person in a session with facts.</summary>
internal sealed record Person(string Id, params (FactSymbol Fact, long Value)[] Facts);

/// <summary>A session with its people.</summary>
internal sealed record Act(string Date, string Function = "care")
{
    public (FactSymbol Fact, long Value)[] Facts { get; init; } = [];

    public Person[] Providers { get; init; } = [new("p")];

    public Person[] Beneficiaries { get; init; } = [new("b")];
}

/// <summary>Puts sessions in columns and runs evaluators over them.</summary>
internal static class Acts
{
    /// <summary>Sessions of one beneficiary on some days.</summary>
    public static Act[] On(params string[] dates) => [.. dates.Select(date => new Act(date))];

    public static DecisionBatch Decide(this ConventionEvaluator evaluator, IReadOnlyList<Act> acts, int policy = -1)
    {
        var batch = Batch(evaluator.Info, Words.Vocabulary, acts);
        var decisions = new DecisionBatch(batch, evaluator.Info.Categories.Count);
        evaluator.Decide(batch, decisions, policy);
        return decisions;
    }

    public static void Decide(
        this ConventionEvaluator evaluator,
        SessionBatch batch,
        DecisionBatch decisions,
        int policy = -1
    )
    {
        evaluator.DecideAll(batch, decisions, policy);
    }

    /// <summary>One letter per attendance: A accepted, U unpriced, R refused, N none.</summary>
    public static string Letters(this DecisionBatch decisions) =>
        string.Concat(decisions.Attendances.Select(decision => decision.ToString()[..1]));

    public static SessionBatch Batch(EvaluatorInfo info, Vocabulary vocabulary, IReadOnlyList<Act> acts)
    {
        var names = info.FunctionNames.ToList();
        var attended = acts.SelectMany((act, s) => act.Beneficiaries.Select(person => (Session: s, Person: person)))
            .ToList();
        var trajectories = attended
            .Select((row, index) => (row.Person.Id, Index: index))
            .GroupBy(row => row.Id, row => row.Index)
            .Select(rows => rows.ToArray())
            .ToList();
        return new SessionBatch
        {
            Dates = [.. acts.Select(act => Words.Day(act.Date))],
            Functions = [.. acts.Select(act => (ushort)names.IndexOf(act.Function))],
            SessionFacts = Columns(vocabulary, FactOwner.Session, [.. acts.Select(act => act.Facts)]),
            FirstPayment = Sums(acts.Select(act => act.Providers.Length)),
            ProviderFacts = Columns(
                vocabulary,
                FactOwner.Provider,
                [.. acts.SelectMany(act => act.Providers).Select(person => person.Facts)]
            ),
            FirstAttendance = Sums(acts.Select(act => act.Beneficiaries.Length)),
            AttendanceSession = [.. attended.Select(row => row.Session)],
            BeneficiaryFacts = Columns(
                vocabulary,
                FactOwner.Beneficiary,
                [.. attended.Select(row => row.Person.Facts)]
            ),
            FirstOfTrajectory = Sums(trajectories.Select(rows => rows.Length)),
            TrajectoryRows = [.. trajectories.SelectMany(rows => rows)],
        };
    }

    private static int[] Sums(IEnumerable<int> counts)
    {
        var sums = new List<int> { 0 };
        foreach (var count in counts)
        {
            sums.Add(sums[^1] + count);
        }

        return [.. sums];
    }

    private static FactColumns Columns(Vocabulary vocabulary, FactOwner owner, (FactSymbol Fact, long Value)[][] rows)
    {
        var facts = vocabulary.FactsOf(owner).Where(fact => fact.Storage != FactStorage.Own).ToList();
        T[][] Column<T>(FactStorage storage, Func<FactSymbol, T> missing, Func<long, T> convert) =>
            [
                .. facts
                    .Where(fact => fact.Storage == storage)
                    .OrderBy(fact => fact.Slot)
                    .Select(fact =>
                        rows.Select(row =>
                                row.Any(cell => cell.Fact == fact)
                                    ? convert(row.First(cell => cell.Fact == fact).Value)
                                    : missing(fact)
                            )
                            .ToArray()
                    ),
            ];
        return new(
            Column(
                FactStorage.Values,
                fact => fact.WhenMissing is { } value ? (byte)(value ? 2 : 1) : Missing.Value,
                value => (byte)value
            ),
            Column(FactStorage.Dates, _ => Missing.Date, value => (int)value),
            Column(FactStorage.Numbers, _ => Missing.Number, value => value),
            Column(FactStorage.Identifiers, _ => -1, value => (int)value)
        );
    }
}
