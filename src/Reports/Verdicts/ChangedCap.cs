using System.Collections.Immutable;
using Conv.Comparison;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
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

    // What such rules say, caps may depend on: where one of them changes, more than a cap is behind a change.
    private static readonly RuleKind[] Definitions =
    [
        RuleKind.Fact,
        RuleKind.Reading,
        RuleKind.Validity,
        RuleKind.Condition,
        RuleKind.Category,
        RuleKind.Quantity,
        RuleKind.Window,
        RuleKind.Transition,
    ];

    /// <summary>The cap behind all of some changes; null where another rule that is behind them changes, or one on which caps may depend.</summary>
    public static ChangedCap? Of(ImmutableArray<ProvedChange> changes, ComparisonReport report)
    {
        var behind = report
            .Structure.Changes.Where(rule =>
                Definitions.Contains(rule.Rule.Kind)
                || changes.Any(change => IsAt(rule.Old, change.Old.Rules) || IsAt(rule.New, change.New.Rules))
            )
            .ToList();
        if (behind is not [{ Rule.Kind: RuleKind.Cap } only])
        {
            return null;
        }

        var caps = new[] { Cap(only.Old, report.Old), Cap(only.New, report.New) }
            .OfType<BoundCap>()
            .Select(Of)
            .Distinct()
            .ToList();
        return caps is [var cap] ? cap : null;
    }

    private static BoundCap? Cap(Rule? rule, Edition edition) =>
        rule is null
            ? null
            : edition
                .Checked.Bound.Conventions.SelectMany(convention => convention.Functions)
                .SelectMany(function => function.Caps)
                .FirstOrDefault(cap => IsAt(rule, [cap.Place]));

    private static bool IsAt(Rule? rule, ImmutableArray<SourceSpan> places) =>
        rule is not null
        && places.Any(place =>
            place.Source is not null
            && string.Equals(place.Source.Path, rule.Place.Source.Path, StringComparison.Ordinal)
            && place.Span.Start >= rule.Place.Span.Start
            && place.Span.Start < rule.Place.Span.End
        );

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
}
