using System.Collections.Immutable;
using Conv.Interpreter.Tracing;
using Conv.Runtime.Explaining;
using Conv.Scenarios.Explaining;

namespace Conv.Comparison.Stories;

/// <summary>The facts that decisions about a session read.</summary>
internal static class FactsThatMatter
{
    private static readonly string[] Counted = ["providers", "beneficiaries"];

    /// <summary>Those of conditions, share and fees, each once, in the order of the first read. Numbers of people are seen elsewhere.</summary>
    public static ImmutableArray<FactReading> Of(IEnumerable<ExplainedSession> sessions) =>
        [
            .. sessions
                .SelectMany(Reads)
                .SelectMany(read => read.Facts)
                .Where(fact => fact.Person is null && fact.Value is not null && !Counted.Contains(fact.Fact))
                .Distinct(),
        ];

    private static IEnumerable<NumbersRead> Reads(ExplainedSession session) =>
        [
            .. session.Outcome.Conditions.Select(condition => condition.Read),
            .. session.Attendance?.Trace is { } trace
                ? [.. trace.Conditions.Select(condition => condition.Read), .. Reads(trace.Share)]
                : Array.Empty<NumbersRead>(),
            .. session.Outcome.Payments.SelectMany(payment => Reads(payment.Trace?.Fee)),
        ];

    private static IEnumerable<NumbersRead> Reads(ValueTrace? value) =>
        value is null ? [] : [.. value.Cases.Select(tried => tried.Read), value.Read];
}
