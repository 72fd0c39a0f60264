using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;

namespace Conv.Cli.Comparing.Texts;

/// <summary>The differences by one key: the rows with the largest change of the insurer's part, in the order of the key; then the rest.</summary>
internal sealed class GroupText(Page page, Voice voice, int show)
{
    /// <summary>Writes the table.</summary>
    public void Write(GroupTable group)
    {
        var differing = group.Rows.Where(row => row.Changed.Attendances + row.Changed.Payments > 0).ToImmutableArray();
        var same = group.Rows.Length - differing.Length;
        page.Heading(voice.Say(CountedWords.By, Keys.Key(voice, group.Key)));
        if (differing.IsEmpty)
        {
            page.Text(2, voice.Say(CountedWords.NoRowDiffers));
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
                voice.Say(ReadingWords.Insurer),
                .. unknown ? [voice.Say(CountedWords.NotKnownColumn)] : Array.Empty<string>(),
                voice.Say(ReadingWords.Fees),
                voice.Say(ReadingWords.Shares),
                voice.Say(RunWords.Attendances),
                voice.Say(RunWords.Payments),
                voice.Say(ReadingWords.Accepted),
                voice.Say(ReadingWords.Refused),
            ]
        );
        foreach (var (row, index) in differing.Select((row, index) => (row, index)))
        {
            if (largest.Contains(index))
            {
                Add(
                    table,
                    row.Value.Length == 0
                        ? voice.Say(CountedWords.None)
                        : Terminal.Safe(Keys.Value(voice, group.Key, row.Value)),
                    unknown,
                    [row.Changed]
                );
            }
        }

        var rest = differing.Where((_, index) => !largest.Contains(index)).ToImmutableArray();
        if (!rest.IsEmpty)
        {
            Add(
                table,
                voice.Say(CountedWords.More, voice.Of(rest.Length)),
                unknown,
                [.. rest.Select(row => row.Changed)]
            );
        }

        table.Write();
        if (same > 0)
        {
            page.Text(2, voice.Say(CountedWords.SameInMore, voice.Of(same)), Tone.Faint);
        }
    }

    private void Add(TextTable table, string name, bool unknown, ImmutableArray<Delta> changed) =>
        table.Add([
            name,
            voice.ChangeOfCents(changed.Sum(one => one.Insurer)),
            .. unknown ? [Numbers.Of(changed.Sum(one => one.InsurerNotKnown))] : Array.Empty<string>(),
            voice.ChangeOfCents(changed.Sum(one => one.Fees)),
            voice.ChangeOfCents(changed.Sum(one => one.Shares)),
            Numbers.Of(changed.Sum(one => one.Attendances)),
            Numbers.Of(changed.Sum(one => one.Payments)),
            Amounts.Count(changed.Sum(one => one.NowAccepted)),
            Amounts.Count(changed.Sum(one => one.NowRefused)),
        ]);
}
