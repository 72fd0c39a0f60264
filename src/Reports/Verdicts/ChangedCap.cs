using System.Collections.Immutable;
using System.Globalization;
using Conv.Comparison;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Text;

namespace Conv.Reports.Verdicts;

/// <summary>The cap of which only the number changes, where nothing else is behind a change: whom it is for, in which window it counts, and by how much it changes.</summary>
/// <param name="Whom">The value of a category for which it is; empty: everybody.</param>
/// <param name="Window">The name of its window.</param>
/// <param name="IsYear">Whether the window is a year, under every reading.</param>
/// <param name="Sessions">How many sessions more it allows in its window; below zero: fewer.</param>
internal sealed record ChangedCap(string Whom, string Window, bool IsYear, long Sessions)
{
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

        return
            only is { Old: { } before, New: { } after }
            && Cap(before, report.Old) is { Quantity: null } old
            && Cap(after, report.New) is { Quantity: null } now
            && DiffersInLimit(before.Text, old.Limit, after.Text, now.Limit)
            ? new(
                now.For is { } value ? value.Category.Values[value.Value - 1] : "",
                now.Window.Name,
                now.Window.Form.Forms.All(form => form.IsOneYear),
                now.Limit - old.Limit
            )
            : null;
    }

    // Word for word the same clause, but for its number.
    private static bool DiffersInLimit(string old, long oldLimit, string now, long newLimit)
    {
        var (before, after) = (old.Split(' '), now.Split(' '));
        var differing = before.Zip(after).Where(pair => pair.First != pair.Second).ToList();
        return before.Length == after.Length
            && differing.Count(pair => pair == (Text(oldLimit), Text(newLimit))) == 1
            && differing.TrueForAll(pair =>
                pair == (Text(oldLimit), Text(newLimit)) || (Singular(pair.First) && Singular(pair.Second))
            );
    }

    // The word that is counted has another ending after 1.
    private static bool Singular(string word) => word is "session" or "sessions";

    private static string Text(long limit) => limit.ToString(CultureInfo.InvariantCulture);

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
}
