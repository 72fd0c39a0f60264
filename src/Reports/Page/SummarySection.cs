using Conv.Comparison.Counting.Results;
using Conv.Comparison.Structure;
using Conv.Reports.Verdicts;

namespace Conv.Reports.Page;

/// <summary>The verdict, four figures, who gains, and a sentence for each layer: what, for whom, how much, on the first screen.</summary>
internal static class SummarySection
{
    /// <summary>Writes it.</summary>
    public static void Write(PageContext context)
    {
        var page = context.Page;
        var (verdict, points) = VerdictText.Of(context.Report, context.Words);
        if (verdict.Length > 0)
        {
            page.Element("p", verdict, ("class", "verdict"));
        }

        if (!points.IsEmpty)
        {
            page.Open("ul", ("class", "points"));
            foreach (var point in points)
            {
                page.Element("li", point);
            }

            page.Close();
        }

        Figures(context);
        Population(context);
        page.Open("div", ("class", "sentences"));
        page.Element("p", OfRules(context)).Element("p", OfProof(context)).Element("p", OfData(context));
        page.Close();
    }

    private static void Population(PageContext context)
    {
        if (context.Report.Data?.Population is not { } population)
        {
            return;
        }

        context.Page.Element("h3", context.Words.Population);
        foreach (var sentence in PopulationSentences.Of(population, context.Words))
        {
            context.Page.Element("p", sentence);
        }
    }

    private static void Figures(PageContext context)
    {
        var page = context.Page;
        page.Open("dl", ("class", "figures"));
        if (context.Report.Data is { } data)
        {
            OfData(context, data);
        }
        else
        {
            OfProofs(context);
        }

        page.Close();
    }

    private static string OfRules(PageContext context)
    {
        var structure = context.Report.Structure;
        return context.Words.SentenceOfRules(
            structure.Changes.Count(change => change.Kind == RuleChangeKind.Added),
            structure.Changes.Count(change => change.Kind == RuleChangeKind.Removed),
            structure.Changes.Count(change => change.Kind == RuleChangeKind.Changed),
            structure.Unchanged
        );
    }

    private static string OfProof(PageContext context)
    {
        var (words, proved) = (context.Words, context.Report.Proved);
        var (first, last) = (words.Date(proved.FirstDay), words.Date(proved.LastDay));
        return !context.IsProved ? words.SentenceOfNoProof
            : proved.NothingChanges ? words.SentenceOfNoChange(first, last)
            : words.SentenceOfProof(proved.Changes.Length, RegionsOf(context), first, last, proved.Open.Length);
    }

    private static string OfData(PageContext context) =>
        context.Report.Data switch
        {
            null => context.Words.SentenceOfNoData,
            { NothingChanges: true } data => context.Words.SentenceOfSameData(data.Sessions),
            var data => context.Words.SentenceOfData(
                data.Changed.Attendances,
                data.Sessions,
                data.ChangedAttendees,
                MoneyTotals.Insurer(context, data.Changed)
            ),
        };

    private static int RegionsOf(PageContext context) =>
        context.Report.Proved.Changes.Sum(change => change.Regions.Length);

    private static void OfData(PageContext context, DataComparison data)
    {
        var words = context.Words;
        Figure(
            context,
            words.DecisionsChanged,
            words.Number(data.Changed.Attendances),
            words.OfSessions(data.Sessions),
            words.NowAcceptedNowRefused(data.Changed.NowAccepted, data.Changed.NowRefused)
        );
        var percent = words.Percent(data.ChangedBeneficiaries, data.Beneficiaries);
        Figure(
            context,
            words.BeneficiariesAffected,
            words.Number(data.ChangedBeneficiaries),
            words.OfBeneficiaries(data.Beneficiaries),
            percent
        );
        Money(context, words.SharesOfPatients, data.Changed.Shares, data.Old.Shares, data.New.Shares);
        Money(
            context,
            words.PaidByInsurer,
            data.Changed.Insurer,
            data.Old.Insurer,
            data.New.Insurer,
            data.Changed.InsurerNotKnown
        );
    }

    private static void OfProofs(PageContext context)
    {
        var (words, report) = (context.Words, context.Report);
        Figure(context, words.RulesChanged, words.Number(report.Structure.Changes.Length), "", "");
        if (!context.IsProved)
        {
            return;
        }

        Figure(context, words.KindsOfChange, words.Number(report.Proved.Changes.Length), words.AnswersProved, "");
        Figure(context, words.Regions, words.Number(RegionsOf(context)), words.AnswersProved, "");
        Figure(context, words.NotProved, words.Number(report.Proved.Open.Length), "", "");
    }

    private static void Money(PageContext context, string name, long change, long old, long now, long unknown = 0)
    {
        var words = context.Words;
        var percent = change == 0 ? "" : words.Percent(change, old);
        Figure(
            context,
            name,
            unknown > 0 && change == 0 ? words.NotKnown : words.SignedShortEuro(change),
            unknown > 0 ? words.AndNotKnown("", unknown).TrimStart(';', ' ', '\u00A0')
                : change > 0 && percent.Length > 0 && char.IsDigit(percent[0]) ? $"+{percent}"
                : percent,
            words.FromTo(words.ShortEuro(old), words.ShortEuro(now)),
            words.SignedEuro(change)
        );
    }

    private static void Figure(
        PageContext context,
        string name,
        string value,
        string beside,
        string below,
        string? exact = null
    )
    {
        var page = context.Page;
        page.Open("div").Element("dt", name).Open("dd").Element("strong", value, ("title", exact));
        if (beside.Length > 0)
        {
            page.Text(" ").Element("span", beside, ("class", "beside"));
        }

        if (below.Length > 0)
        {
            page.Element("span", below, ("class", "below"));
        }

        page.Close().Close();
    }
}
