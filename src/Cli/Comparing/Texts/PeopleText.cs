using Conv.Comparison.Counting.Results;

namespace Conv.Cli.Comparing.Texts;

/// <summary>Winners and losers by one key.</summary>
internal sealed class PeopleText(Page page, Voice voice, int show)
{
    /// <summary>Writes the values with the most people concerned, in the order of the key; nothing where nobody is.</summary>
    public void Write(PeopleTable table)
    {
        var concerned = table.Rows.Where(row => Concerned(row.People) > 0).ToList();
        if (concerned.Count == 0)
        {
            return;
        }

        page.Heading(voice.Say(CountedWords.PeopleBy, Keys.Key(voice, table.Key)));
        var shown = concerned
            .OrderByDescending(row => Concerned(row.People))
            .ThenBy(row => row.Value, StringComparer.Ordinal)
            .Take(show)
            .ToHashSet();
        var unknown = concerned.Exists(row => row.People.NotKnown > 0);
        var text = page.Table();
        text.Add(
            Tone.Strong,
            [
                "",
                voice.Say(CountedWords.BetterOff),
                voice.Say(CountedWords.WorseOff),
                voice.Say(CountedWords.BothColumn),
                voice.Say(CountedWords.AsBefore),
                .. unknown ? [voice.Say(CountedWords.NotKnownColumn)] : Array.Empty<string>(),
                voice.Say(CountedWords.Shares),
            ]
        );
        foreach (var row in concerned.Where(shown.Contains))
        {
            var people = row.People;
            text.Add([
                row.Value.Length == 0
                    ? voice.Say(CountedWords.None)
                    : Terminal.Safe(Keys.Value(voice, table.Key, row.Value)),
                Numbers.Of(people.Better),
                Numbers.Of(people.Worse),
                Numbers.Of(people.Mixed),
                Numbers.Of(people.Same),
                .. unknown ? [Numbers.Of(people.NotKnown)] : Array.Empty<string>(),
                voice.Change(row.Shares),
            ]);
        }

        text.Write();
        page.Rest(2, concerned.Count + table.Others, show, voice, RestWords.Values);
    }

    private static long Concerned(People people) => people.Better + people.Worse + people.Mixed + people.NotKnown;
}
