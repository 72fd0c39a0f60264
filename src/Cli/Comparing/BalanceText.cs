using Conv.Comparison.Counting.Results;

namespace Conv.Cli.Comparing;

/// <summary>Who pays more and who pays less.</summary>
internal sealed class BalanceText(Page page, int show)
{
    private const int WidestBar = 40;

    /// <summary>Writes the counts, and a bar for each step of the change.</summary>
    public void Write(Balance balance)
    {
        page.Heading("Who pays more, who pays less");
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
        var steps = balance.Steps.Where(step => step.Beneficiaries > 0).ToList();
        if (steps.Count == 0)
        {
            return;
        }

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
