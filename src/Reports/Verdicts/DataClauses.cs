using Conv.Comparison;
using Conv.Comparison.Counting.Results;
using Conv.Reports.Wording;

namespace Conv.Reports.Verdicts;

/// <summary>What the sentence says of the session file.</summary>
internal static class DataClauses
{
    /// <summary>The parts of one clause, what matters most last; none where there is no file.</summary>
    public static IEnumerable<string> Of(ComparisonReport report, Words words)
    {
        if (report.Data is not { } data)
        {
            yield break;
        }

        if (data.NothingChanges)
        {
            yield return words.NothingDiffers;
            yield break;
        }

        foreach (var said in Accepted(data, words))
        {
            yield return said;
        }

        yield return People(data.Balance.People, words);
        yield return Money(data, words);
    }

    private static IEnumerable<string> Accepted(DataComparison data, Words words)
    {
        if (data.Changed.NowAccepted > 0)
        {
            yield return words.AcceptedMore(data.Changed.NowAccepted);
        }

        if (data.Changed.NowRefused > 0)
        {
            yield return words.AcceptedFewer(data.Changed.NowRefused);
        }
    }

    private static string People(People people, Words words) =>
        people.Worse + people.Mixed + people.NotKnown == 0
            ? words.NobodyWorseOff
            : words.WorseOffCount(people.Worse, people.Better, people.Mixed, people.NotKnown);

    private static string Money(DataComparison data, Words words)
    {
        var (insurer, unknown) = (data.Changed.Insurer, data.Changed.InsurerNotKnown);
        var known =
            insurer == 0
                ? words.InsurerPaysTheSame
                : words.InsurerPays(
                    words.Euro(Math.Abs(insurer)),
                    insurer > 0,
                    words.Percent(Math.Abs(insurer), Math.Abs(data.Old.Insurer))
                );
        return unknown == 0 ? known : $"{known}, {words.InsurerNotKnownFor(unknown)}";
    }
}
