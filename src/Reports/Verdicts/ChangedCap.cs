using System.Collections.Immutable;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Text;

namespace Conv.Reports.Verdicts;

/// <summary>The cap behind a change, where nothing else is: whom it is for, and in which window it counts.</summary>
/// <param name="Whom">The value of a category for which it is; empty: everybody.</param>
/// <param name="Window">The name of its window.</param>
/// <param name="IsYear">Whether the window is a year, under every reading.</param>
internal sealed record ChangedCap(string Whom, string Window, bool IsYear)
{
    private const int MonthsOfYear = 12;

    /// <summary>The cap behind all of some changes; null where several rules are, or another kind.</summary>
    public static ChangedCap? Of(IEnumerable<ProvedChange> changes, Edition old, Edition @new)
    {
        var caps = changes
            .SelectMany(change => new[] { Cap(change.Old.Rules, old), Cap(change.New.Rules, @new) })
            .Where(caps => !caps.IsEmpty)
            .Select(caps => caps is [var only] ? Of(only) : null)
            .Distinct()
            .ToList();
        return caps is [{ } cap] ? cap : null;
    }

    private static ImmutableArray<BoundCap> Cap(ImmutableArray<SourceSpan> places, Edition edition) =>
        [
            .. edition
                .Checked.Bound.Conventions.SelectMany(convention => convention.Functions)
                .SelectMany(function => function.Caps)
                .Where(cap => places.Any(place => Holds(place, cap.Place)))
                .DistinctBy(cap => cap.Place),
        ];

    private static ChangedCap Of(BoundCap cap) =>
        new(
            cap.For is { } value ? value.Category.Values[value.Value - 1] : "",
            cap.Window.Name,
            cap.Window.Form.Forms.All(IsOneYear)
        );

    private static bool IsOneYear(BoundWindowForm form) =>
        form
            is FromFirstWindow { Length: { Length: MonthsOfYear, Unit: DurationUnit.Months } }
                or RollingWindow { Length: { Length: MonthsOfYear, Unit: DurationUnit.Months } }
                or CalendarYearsWindow { Years: 1 };

    private static bool Holds(SourceSpan place, SourceSpan cap) =>
        place.Source is not null
        && string.Equals(place.Source.Path, cap.Source.Path, StringComparison.Ordinal)
        && place.Span.Start >= cap.Span.Start
        && place.Span.Start < cap.Span.End;
}
