using Conv.Comparison.Counting.Results;

namespace Conv.Reports.Page;

/// <summary>Winners and losers by one key, folded.</summary>
internal static class PeopleRows
{
    /// <summary>Writes them; nothing where nobody is concerned.</summary>
    public static void Write(PageContext context, PeopleTable people)
    {
        var (page, words) = (context.Page, context.Words);
        if (!people.Rows.Any(row => Concerned(row.People) > 0))
        {
            return;
        }

        var key = people.Key == "age" ? words.Age : context.Names.Key(people.Key);
        page.Open("details").Element("summary", words.BetterAndWorseBy(key));
        page.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", words.Table));
        var table = TableWriter.Begin(
            page,
            words.BetterAndWorseBy(key),
            "",
            (key, false),
            (words.BetterOff, true),
            (words.WorseOff, true),
            (words.Mixed, true),
            (words.AsBefore, true),
            (words.NotKnown, true),
            (words.SharesOfBoth, true)
        );
        table.OpenBody();
        foreach (var row in people.Rows)
        {
            table.Row(
                context.Names.Value(people.Key, row.Value),
                words.Number(row.People.Better),
                words.Number(row.People.Worse),
                words.Number(row.People.Mixed),
                words.Number(row.People.Same),
                words.Number(row.People.NotKnown),
                words.SignedEuro(row.Shares)
            );
        }

        table.Close();
        table.End();
        page.Close();
        if (people.Others > 0)
        {
            page.Element("p", words.ValuesLeftOut(people.Others), ("class", "quiet"));
        }

        page.Close();
    }

    private static long Concerned(People people) => people.Better + people.Worse + people.Mixed + people.NotKnown;
}
