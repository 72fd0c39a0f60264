using Conv.Comparison.Counting.Results;

namespace Conv.Cli.Comparing.Texts;

/// <summary>Who gains and who loses, and by how much shares change.</summary>
internal sealed class BalanceText(Page page, Voice voice, int show)
{
    private const int WidestBar = 40;

    /// <summary>Writes the counts.</summary>
    public void WriteWho(Balance balance)
    {
        page.Heading(voice.Say(CountedWords.Who));
        var people = balance.People;
        page.Text(
            0,
            voice.Say(
                CountedWords.WhoSaid,
                voice.Of(people.Better, CountedWords.BeneficiaryIs),
                voice.Of(people.Worse),
                voice.Of(people.Mixed),
                voice.Of(people.Same)
            ) + (people.NotKnown == 0 ? "." : voice.Say(CountedWords.WhoNotKnown, voice.Of(people.NotKnown)))
        );
        page.Text(
            0,
            voice.Say(
                CountedWords.SessionsSaid,
                voice.Of(balance.Lose, CountedWords.Loses),
                voice.Of(balance.Gain),
                voice.Word(balance.Gain, CountedWords.Gains),
                voice.Of(balance.PayLess, CountedWords.Pays),
                voice.Of(balance.PayMore),
                voice.Of(balance.PaySame)
            )
        );
    }

    /// <summary>Writes a bar for each step of the change; nothing where nobody pays anything else.</summary>
    public void WriteSteps(Balance balance)
    {
        if (balance.PayLess + balance.PayMore == 0)
        {
            return;
        }

        var steps = balance.Steps.Where(step => step.Beneficiaries > 0).ToList();
        page.Heading(voice.Say(CountedWords.HowMuch));
        var largest = steps.Max(step => step.Beneficiaries);
        var shown = steps
            .OrderByDescending(step => step.Beneficiaries)
            .ThenBy(step => step.From)
            .Take(show)
            .ToHashSet();
        var table = page.Table(3);
        table.Add(
            Tone.Strong,
            voice.Say(CountedWords.ChangeOfShares),
            voice.Say(CountedWords.ToBelow),
            voice.Say(CountedWords.Beneficiaries),
            ""
        );
        foreach (var step in steps.Where(shown.Contains))
        {
            table.Add(
                voice.Change(step.From),
                voice.Change(step.Below),
                Numbers.Of(step.Beneficiaries),
                new string('#', (int)Math.Max(1, WidestBar * (decimal)step.Beneficiaries / largest))
            );
        }

        table.Write();
        page.Rest(2, steps.Count, show, voice, RestWords.Steps);
    }
}
