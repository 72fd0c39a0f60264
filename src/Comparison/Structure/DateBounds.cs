using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using Conv.Compiler.Syntax;

namespace Conv.Comparison.Structure;

/// <summary>The days that a clause itself names: <c>when date is on or after 2024-02-01 and …</c></summary>
internal static class DateBounds
{
    private static readonly ConcurrentDictionary<(Type Record, string Part), PropertyInfo?> Parts = new();

    /// <summary>The clause with the days between which its condition can hold, where it compares the date of the session with days.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="date">The name of the fact that is the date of the session.</param>
    public static RuleClause Apply(RuleClause clause, string date)
    {
        var when = clause.Content.OfType<SyntaxNode>().Select(When).FirstOrDefault(when => when is not null);
        var days = clause.Content.OfType<SyntaxNode>().Select(Validity).FirstOrDefault(days => days is not null);
        var range = new DayRange(clause.From, clause.To)
            .And(when is null ? DayRange.All : Of(when, date))
            .And(new DayRange(days?.From?.Value?.DayNumber, days?.To?.Value?.DayNumber));
        return clause with { From = range.From, To = range.To };
    }

    /// <summary>The condition of a piece of a clause, as its record names it; null where it has none.</summary>
    public static ConditionSyntax? When(SyntaxNode node) => Part<ConditionSyntax>(node, nameof(CaseSyntax.When));

    // The days that a clause says behind what it says.
    private static ValiditySyntax? Validity(SyntaxNode node) => Part<ValiditySyntax>(node, nameof(CaseSyntax.Validity));

    // What a record has under a name; an exception of one case says what its case says.
    private static T? Part<T>(SyntaxNode node, string name)
        where T : SyntaxNode
    {
        var said = node is ExceptSyntax { Cases: [var only] } ? only : node;
        return (T?)
            Parts.GetOrAdd((said.GetType(), name), key => key.Record.GetProperty(key.Part, typeof(T)))?.GetValue(said);
    }

    // Only what a clause says of every session of it: all of its parts hold, and what only some of them say is no bound.
    private static DayRange Of(ConditionSyntax condition, string date) =>
        condition switch
        {
            AndSyntax and => Of(and.Left, date).And(Of(and.Right, date)),
            ComparisonSyntax comparison => DayRange.Of(comparison, date),
            NotSyntax
            or OrSyntax
            or AppliesSyntax
            or ReadingTestSyntax
            or FirstTierSyntax
            or NextTierSyntax
            or InDaysSyntax
            or ShareTestSyntax
            or MembershipSyntax
            or AnswerTestSyntax
            or ActTestSyntax
            or SubmittedActSyntax
            or NearDateSyntax
            or OldnessSyntax
            or EarlierActSyntax
            or OccurrenceSyntax
            or ProviderTestSyntax => DayRange.All,
            _ => throw new UnreachableException($"{condition.GetType().Name} is no condition"),
        };
}
