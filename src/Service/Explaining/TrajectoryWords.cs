using System.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Runtime.Explaining;
using Conv.Runtime.Values;
using Conv.Scenarios.Explaining;
using Conv.Service.Answers;
using Conv.Service.Rules;

namespace Conv.Service.Explaining;

/// <summary>Tells a trajectory in a language: what was asked of each session, how it came out, and where that is written.</summary>
/// <param name="rules">The conventions that decided it.</param>
/// <param name="language">The code of the language.</param>
internal sealed class TrajectoryWords(Ruleset rules, string language)
{
    private readonly Vocabulary _vocabulary = rules.Vocabulary;
    private readonly ExplanationProse _prose = new(rules.Glossary, language);
    private readonly SessionExplanations _sessions = new(rules.Program);

    /// <summary>A session.</summary>
    public ExplainedSessionAnswer Session(ExplainedSession session)
    {
        var explanation = _sessions.Of(session);
        if (explanation.Lacks is not null)
        {
            throw new UnreachableException("a stored session is no valid one: it cannot be judged");
        }

        var lines = _prose.Everything(explanation, (session.Position, ""));
        var attendance = explanation.Attendances[session.Position];
        return new(
            session.Id,
            explanation.Date,
            explanation.Function,
            session.Outcome.Function?.Label.In(language) ?? "",
            explanation.Convention,
            _prose.Decision(attendance),
            [
                .. lines
                    .Where(line => line.Kind is ProseKind.Holds or ProseKind.Fails)
                    .OrderByDescending(line => line.Kind == ProseKind.Fails)
                    .Select(Condition),
            ],
            lines.FirstOrDefault(line => line.Kind == ProseKind.Share) is { } share
                ? Amount(share, attendance.Share, attendance.Trace.Share)
                : null,
            [
                .. lines
                    .Where(line => line.Kind is ProseKind.Fee or ProseKind.RefusedPayment)
                    .Zip(explanation.Payments, (line, payment) => Amount(line, payment.Fee, payment.Why)),
            ]
        );
    }

    /// <summary>Sources, and the place in the file.</summary>
    public static string Source(IEnumerable<string> citations, TracePlace place) =>
        string.Join("; ", [.. citations, .. place.Path.Length == 0 ? Array.Empty<string>() : [place.ToString()]]);

    private ExplainedCondition Condition(ProseLine line) =>
        new(
            line.Kind == ProseKind.Holds,
            line.Subject,
            _vocabulary
                .Reasons.FirstOrDefault(reason => string.Equals(reason.Name, line.Subject, StringComparison.Ordinal))
                ?.Label.In(language)
                ?? line.Subject,
            line.Head,
            line.Text,
            line.Source,
            [.. Below(line)]
        );

    private static ExplainedAmount Amount(ProseLine line, Cents? amount, ValueTrace? why) =>
        new($"{line.Head} {line.Text}", amount?.Euros, why?.Text ?? "", line.Source, [.. Below(line)]);

    // The cases that were tried before the one that applies tell a person at a counter nothing.
    private static IEnumerable<string> Below(ProseLine line) =>
        line
            .Inner.Where(inner => inner.Kind != ProseKind.AppliesNot)
            .SelectMany(inner => Below(inner).Prepend(inner.ToString()));
}
