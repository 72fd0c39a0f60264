using Conv.Comparison.Counting.Results;

namespace Conv.Cli.Comparing.Texts;

/// <summary>Who gains and who loses, and by how much shares change.</summary>
internal sealed class BalanceText(Page page, int show)
{
    private const int WidestBar = 40;

    /// <summary>Writes the counts.</summary>
    public void WriteWho(Balance balance)
    {
        page.Heading("Who gains, who loses");
        var people = balance.People;
        page.Text(
            0,
            $"{Numbers.Of(people.Better, "beneficiary is", "beneficiaries are")} better off, {Numbers.Of(people.Worse)} worse off, "
                + $"{Numbers.Of(people.Mixed)} both in one respect and another, {Numbers.Of(people.Same)} as before"
                + (people.NotKnown == 0 ? "." : $"; of {Numbers.Of(people.NotKnown)} it is not known.")
        );
        page.Text(
            0,
            $"Sessions: {Numbers.Of(balance.Lose, "beneficiary loses", "beneficiaries lose")} some, {Numbers.Of(balance.Gain)} "
                + $"{(balance.Gain == 1 ? "gains" : "gain")} some. Shares, for what both versions accept: "
                + $"{Numbers.Of(balance.PayLess, "beneficiary pays", "beneficiaries pay")} less, {Numbers.Of(balance.PayMore)} more, "
                + $"{Numbers.Of(balance.PaySame)} the same."
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
        page.Heading("By how much shares change");
        var largest = steps.Max(step => step.Beneficiaries);
        var shown = steps
            .OrderByDescending(step => step.Beneficiaries)
            .ThenBy(step => step.From)
            .Take(show)
            .ToHashSet();
        var table = page.Table(3);
        table.Add(Tone.Strong, "change of the shares", "to below", "beneficiaries", "");
        foreach (var step in steps.Where(shown.Contains))
        {
            table.Add(
                Amounts.Change(step.From),
                Amounts.Change(step.Below),
                Numbers.Of(step.Beneficiaries),
                new string('#', (int)Math.Max(1, WidestBar * (decimal)step.Beneficiaries / largest))
            );
        }

        table.Write();
        page.Rest(2, steps.Count, show, "step");
    }
}
