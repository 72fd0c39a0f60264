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
        var (from, to) = clause.Content.OfType<SyntaxNode>().Select(When).FirstOrDefault(when => when is not null)
            is { } found
            ? Of(found, date)
            : (null, null);
        var days = clause.Content.OfType<SyntaxNode>().Select(Validity).FirstOrDefault(days => days is not null);
        return clause with
        {
            From = Later(Later(clause.From, from), days?.From?.Value?.DayNumber),
            To = Earlier(Earlier(clause.To, to), days?.To?.Value?.DayNumber),
        };
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

    private static (int? From, int? To) Of(ConditionSyntax condition, string date)
    {
        switch (condition)
        {
            case AndSyntax and:
                var (left, right) = (Of(and.Left, date), Of(and.Right, date));
                return (Later(left.From, right.From), Earlier(left.To, right.To));
            case ComparisonSyntax { Left: NameValueSyntax name, Right: DayValueSyntax { Value: { } value } } comparison
                when string.Equals(name.Name.Text, date, StringComparison.Ordinal):
                var day = value.DayNumber;
                return comparison.Comparator switch
                {
                    ComparatorSyntax.AtLeast => (day, null),
                    ComparatorSyntax.More => (day + 1, null),
                    ComparatorSyntax.AtMost => (null, day),
                    ComparatorSyntax.Less => (null, day - 1),
                    ComparatorSyntax.Equal => (day, day),
                    _ => throw new UnreachableException($"{comparison.Comparator} is no comparison"),
                };
            case NotSyntax or OrSyntax or AppliesSyntax or ReadingTestSyntax or FirstTierSyntax or NextTierSyntax:
            case ComparisonSyntax
            or InDaysSyntax
            or ShareTestSyntax
            or MembershipSyntax
            or AnswerTestSyntax
            or ActTestSyntax
            or SubmittedActSyntax:
            case NearDateSyntax or OldnessSyntax or EarlierActSyntax or OccurrenceSyntax or ProviderTestSyntax:
                return (null, null);
            default:
                throw new UnreachableException($"{condition.GetType().Name} is no condition");
        }
    }

    private static int? Later(int? one, int? other) => one is { } a && other is { } b ? Math.Max(a, b) : one ?? other;

    private static int? Earlier(int? one, int? other) => one is { } a && other is { } b ? Math.Min(a, b) : one ?? other;
}
