using System.Collections.Immutable;
using Conv.Reports.Charts;

namespace Conv.Reports.Page;

/// <summary>Who pays more and who pays less.</summary>
internal static class BalanceSection
{
    /// <summary>Writes it.</summary>
    public static void Write(PageContext context)
    {
        var (page, words, balance) = (context.Page, context.Words, context.Report.Data!.Balance);
        var people = balance.People;
        page.Element(
            "p",
            words.PeopleSentence(people.Better, people.Worse, people.Mixed, people.Same, people.NotKnown)
        );
        page.Element(
            "p",
            $"{words.SessionsSentence(balance.Lose, balance.Gain)} {words.BalanceSentence(balance.PayLess, balance.PayMore, balance.PaySame)}"
        );
        foreach (var table in context.Report.Data.People)
        {
            PeopleRows.Write(context, table);
        }

        if (balance.Steps.IsEmpty)
        {
            return;
        }

        // Those who pay the same would dwarf all others; their number stands in the sentence.
        var bins = Histogram.Join([
            .. balance.Steps.Select(step => new Bin(
                step.From,
                step.Below,
                step.From <= 0 && step.Below > 0
                    ? Math.Max(0, step.Beneficiaries - balance.PaySame)
                    : step.Beneficiaries
            )),
        ]);
        ForBothWidths.Draw(
            page,
            context.Anchors,
            "balance",
            words.HistogramTitle,
            words.HistogramExplained,
            new Histogram(
                bins,
                words.SignedShortEuro,
                words.Number,
                bin => $"{Step(context, bin)}{words.Colon} {words.Number(bin.Count)}"
            ).Draw
        );
        page.Element("p", words.HistogramExplained, ("class", "quiet"));
        Rows(context, bins);
    }

    private static void Rows(PageContext context, ImmutableArray<Bin> bins)
    {
        var (page, words) = (context.Page, context.Words);
        page.Open("details").Element("summary", words.Table);
        var table = TableWriter.Begin(
            page,
            words.HistogramTitle,
            "",
            (words.ChangeOfShares, false),
            (words.Beneficiaries, true)
        );
        table.OpenBody();
        table.Row(words.PaySame, words.Number(context.Report.Data!.Balance.PaySame));
        foreach (var bin in bins)
        {
            table.Row(Step(context, bin), words.Number(bin.Count));
        }

        table.Close();
        table.End();
        page.Close();
    }

    private static string Step(PageContext context, Bin bin) =>
        context.Words.FromBelow(context.Words.SignedEuro(bin.From), context.Words.SignedEuro(bin.Below));
}
