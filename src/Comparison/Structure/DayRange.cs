using System.Diagnostics;
using Conv.Compiler.Syntax;

namespace Conv.Comparison.Structure;

/// <summary>Days from one to another, day numbers; null: without end on that side.</summary>
internal readonly record struct DayRange(int? From, int? To)
{
    /// <summary>All days.</summary>
    public static readonly DayRange All = new(null, null);

    /// <summary>The days on which a comparison of the date of the session with a day holds; any other narrows nothing.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="date">The name of the fact that is the date of the session.</param>
    public static DayRange Of(ComparisonSyntax comparison, string date)
    {
        if (
            comparison is not { Left: NameValueSyntax name, Right: DayValueSyntax { Value: { } value } }
            || !string.Equals(name.Name.Text, date, StringComparison.Ordinal)
        )
        {
            return All;
        }

        var day = value.DayNumber;
        return comparison.Comparator switch
        {
            ComparatorSyntax.AtLeast => new(day, null),
            ComparatorSyntax.More => new(day + 1, null),
            ComparatorSyntax.AtMost => new(null, day),
            ComparatorSyntax.Less => new(null, day - 1),
            ComparatorSyntax.Equal => new(day, day),
            _ => throw new UnreachableException($"{comparison.Comparator} is no comparison"),
        };
    }

    /// <summary>The days of both.</summary>
    public DayRange And(DayRange other) =>
        new(
            From is { } one && other.From is { } two ? Math.Max(one, two) : From ?? other.From,
            To is { } three && other.To is { } four ? Math.Min(three, four) : To ?? other.To
        );

    /// <summary>The days from the first of both to the last of both.</summary>
    public DayRange Or(DayRange other) =>
        new(
            From is { } one && other.From is { } two ? Math.Min(one, two) : null,
            To is { } three && other.To is { } four ? Math.Max(three, four) : null
        );
}
