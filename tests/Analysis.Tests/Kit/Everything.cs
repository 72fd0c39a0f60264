using System.Collections.Immutable;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter;
using Conv.Interpreter.Input;
using Conv.Interpreter.Outcomes;
using Conv.Runtime.Values;

namespace Conv.Analysis.Tests.Kit;

/// <summary>
/// Every session that a random convention could tell from another one, decided by the interpreter: which shares and which reasons ever
/// come out. Dates are tried on both sides of every day at which a condition changes.
/// </summary>
internal sealed class Everything
{
    private static readonly int[] Days =
    [
        .. new[]
        {
            "2024-01-01",
            "2024-02-28",
            "2024-02-29",
            "2024-03-01",
            "2024-06-14",
            "2024-06-15",
            "2024-12-31",
        }.Select(Day),
    ];

    /// <summary>The shares that some session pays, in cents.</summary>
    public HashSet<long> Shares { get; } = [];

    /// <summary>The reasons that some session is refused for.</summary>
    public HashSet<string> Reasons { get; } = new(StringComparer.Ordinal);

    /// <summary>The reasons that some session is not refused for.</summary>
    public HashSet<string> Met { get; } = new(StringComparer.Ordinal);

    /// <summary>Decides them all.</summary>
    public static Everything Of(RandomConvention convention, IrProgram program)
    {
        var everything = new Everything();
        foreach (var mood in convention.Reads("mood") ? new[] { "calm", "wild" } : ["calm"])
        {
            var options = new InterpreterOptions(
                new Dictionary<string, string>(StringComparer.Ordinal) { ["mood"] = mood }
            );
            foreach (var session in Sessions(convention))
            {
                IReadOnlyList<InterpretedSession> sequence = convention.HasCount
                    ? [session, session, session, session]
                    : [session];
                foreach (var outcome in ReferenceInterpreter.Decide(program, sequence, options))
                {
                    everything.Add(outcome);
                }
            }
        }

        return everything;
    }

    private void Add(SessionOutcome outcome)
    {
        if (outcome.Rejection is not null)
        {
            return;
        }

        Add(outcome.Function!.SessionConditions, outcome.Reasons);
        foreach (var attendance in outcome.Attendances)
        {
            Add(outcome.Function.AttendanceConditions, attendance.Reasons);
            if (attendance.Share is { } share)
            {
                Shares.Add(share);
            }
        }
    }

    private void Add(ImmutableArray<IrCondition> conditions, ImmutableArray<ReasonSymbol> failing)
    {
        var names = failing.Select(reason => reason.Name).ToHashSet(StringComparer.Ordinal);
        Reasons.UnionWith(names);
        Met.UnionWith(conditions.Select(condition => condition.Reason.Name).Except(names, StringComparer.Ordinal));
    }

    private static IEnumerable<InterpretedSession> Sessions(RandomConvention convention)
    {
        IEnumerable<long?> Values(string fact, int values) =>
            convention.Reads(fact) ? [null, .. Enumerable.Range(1, values).Select(value => (long?)value)] : [null];
        IEnumerable<long?> Births() => convention.Reads("birth_date") ? [null, .. BirthDays()] : [null];
        IEnumerable<long?> Prescriptions() =>
            convention.Reads("prescribed_on") ? [null, .. Days.SelectMany(Due).SelectMany(Around).Distinct()] : [null];
        var people = convention.Reads("number of b") || convention.Reads("number of p") ? new[] { 1, 2 } : [1];
        return from day in convention.Reads("date") ? Days : [Days[0]]
            from format in Values("format", 2)
            from urgent in Values("urgent", 2)
            from participants in Values("participants", 5)
            from minutes in Values("minutes", 5)
            from low in Values("low_income", 2)
            from birth in Births()
            from prescription in Prescriptions()
            from beneficiaries in people.Prepend(0)
            from providers in people
            select new InterpretedSession(
                "s",
                new Day(day),
                "visit",
                Facts(("format", format), ("urgent", urgent), ("participants", participants), ("minutes", minutes)),
                [.. Enumerable.Range(0, providers).Select(i => new InterpretedProvider($"p{i}", Facts()))],
                [
                    .. Enumerable
                        .Range(0, beneficiaries)
                        .Select(i => new InterpretedBeneficiary(
                            $"b{i}",
                            Facts(("low_income", low), ("birth_date", birth), ("prescribed_on", prescription))
                        )),
                ]
            );
    }

    // The days on which somebody reaches an age on one of the days tried, with their neighbours, and the days that conditions name.
    private static IEnumerable<long?> BirthDays() =>
        Days.SelectMany(day =>
                new[] { 1, 2, 20 }.Select(years => DateOnly.FromDayNumber(day).AddYears(-years).DayNumber)
            )
            .Append(Day("2004-06-15") - 1)
            .Append(Day("2023-03-01") - 1)
            .SelectMany(day => new long?[] { day, day + 1 })
            .Distinct();

    // Where a prescription runs out on a day, by the offsets that conditions name.
    private static IEnumerable<int> Due(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return
        [
            day,
            day - 10,
            day - 60,
            date.AddMonths(-2).DayNumber,
            new DateOnly(2024, 2, 29).DayNumber,
            new DateOnly(2024, 2, 27).DayNumber,
        ];
    }

    private static IEnumerable<long?> Around(int day) => [day - 1, day, day + 1];

    private static Dictionary<string, BigInteger> Facts(params (string Name, long? Value)[] facts) =>
        facts
            .Where(fact => fact.Value is not null)
            .ToDictionary(fact => fact.Name, fact => (BigInteger)fact.Value!.Value, StringComparer.Ordinal);

    private static int Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber;
}
