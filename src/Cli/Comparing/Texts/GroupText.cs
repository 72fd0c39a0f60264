using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;

namespace Conv.Cli.Comparing.Texts;

/// <summary>The differences by one key: the rows with the largest change of the insurer's part, in the order of the key; then the rest.</summary>
internal sealed class GroupText(Page page, int show)
{
    /// <summary>Writes the table.</summary>
    public void Write(GroupTable group)
    {
        var differing = group.Rows.Where(row => row.Changed.Attendances + row.Changed.Payments > 0).ToImmutableArray();
        var same = group.Rows.Length - differing.Length;
        page.Heading($"By {group.Key}");
        if (differing.IsEmpty)
        {
            page.Text(2, "no row differs");
            return;
        }

        var largest = differing
            .Select((row, index) => (Row: row, Index: index))
            .OrderByDescending(one => Math.Abs((decimal)one.Row.Changed.Insurer))
            .ThenByDescending(one => one.Row.Changed.Attendances + one.Row.Changed.Payments)
            .ThenBy(one => one.Index)
            .Take(show)
            .Select(one => one.Index)
            .ToHashSet();
        var table = page.Table();
        var unknown = differing.Any(row => row.Changed.InsurerNotKnown > 0);
        table.Add(
            Tone.Strong,
            [
                "",
                "insurer EUR",
                .. unknown ? ["not known"] : Array.Empty<string>(),
                "fees EUR",
                "shares EUR",
                "attendances",
                "payments",
                "accepted",
                "refused",
            ]
        );
        foreach (var (row, index) in differing.Select((row, index) => (row, index)))
        {
            if (largest.Contains(index))
            {
                Add(table, row.Value.Length == 0 ? "(none)" : Terminal.Safe(row.Value), unknown, [row.Changed]);
            }
        }

        var rest = differing.Where((_, index) => !largest.Contains(index)).ToImmutableArray();
        if (!rest.IsEmpty)
        {
            Add(table, $"{Numbers.Of(rest.Length)} more (--show)", unknown, [.. rest.Select(row => row.Changed)]);
        }

        table.Write();
        if (same > 0)
        {
            page.Text(2, $"nothing differs in {Numbers.Of(same)} more", Tone.Faint);
        }
    }

    private static void Add(TextTable table, string name, bool unknown, ImmutableArray<Delta> changed) =>
        table.Add([
            name,
            Numbers.ChangeOfCents(changed.Sum(one => one.Insurer)),
            .. unknown ? [Numbers.Of(changed.Sum(one => one.InsurerNotKnown))] : Array.Empty<string>(),
            Numbers.ChangeOfCents(changed.Sum(one => one.Fees)),
            Numbers.ChangeOfCents(changed.Sum(one => one.Shares)),
            Numbers.Of(changed.Sum(one => one.Attendances)),
            Numbers.Of(changed.Sum(one => one.Payments)),
            Amounts.Count(changed.Sum(one => one.NowAccepted)),
            Amounts.Count(changed.Sum(one => one.NowRefused)),
        ]);
}
