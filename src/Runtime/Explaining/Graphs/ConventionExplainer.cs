using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Runtime.Explaining.Graphs;

/// <summary>
/// Says why compiled conventions decided as they did, from the rules that the compiler wrote beside them. It decides nothing: decisions are those that
/// were made, and what it says of them is what the rules read. Any number of threads may ask it at once.
/// </summary>
public sealed class ConventionExplainer
{
    private readonly RuleProgram _program;

    /// <summary>An explainer.</summary>
    /// <param name="rules">The rules as the compiler wrote them, UTF-8.</param>
    /// <exception cref="FormatException">They are of another version.</exception>
    public ConventionExplainer(ReadOnlySpan<byte> rules) =>
        (_program, Glossary) = RuleProgramReader.Read(rules.ToArray());

    /// <summary>What names are called in each language.</summary>
    public Glossary Glossary { get; }

    /// <summary>The facts that a session and its people may give beside their identity, each subject's in the order in which explanations read them.</summary>
    public IReadOnlyList<FactInfo> Facts =>
        [
            .. _program
                .Facts.Where(fact => fact.Column >= 0)
                .OrderBy(fact => fact.Subject)
                .ThenBy(fact => fact.Column)
                .Select(fact => new FactInfo(fact.Name, fact.Subject, fact.Form, fact.Values)
                {
                    Decimals = fact.Decimals,
                }),
        ];

    /// <summary>Why a session was decided as it was.</summary>
    /// <param name="facts">What was taken down when it was decided.</param>
    /// <param name="lacks">What it lacks to be judged; null for a session that is decided.</param>
    public SessionExplanation Explain(ExplainedFacts facts, NeedInfo? lacks)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var function = _program.Functions[facts.Decision.Target];
        var convention = _program.Conventions[facts.Decision.Convention];
        return lacks is not null
            ? Explanation(facts, function, convention, lacks, [], [], [])
            : new Explaining(_program, facts, function, convention).Explain();
    }

    internal static SessionExplanation Explanation(
        ExplainedFacts facts,
        RuleFunction function,
        RuleConvention convention,
        NeedInfo? lacks,
        ImmutableArray<ConditionTrace> conditions,
        ImmutableArray<AttendanceExplanation> attendances,
        ImmutableArray<PaymentExplanation> payments
    ) =>
        new(
            DateOnly.FromDayNumber(facts.Day),
            facts.Function,
            function.Name,
            convention.Name,
            lacks,
            conditions,
            attendances,
            payments
        );
}
