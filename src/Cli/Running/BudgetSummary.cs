using System.Globalization;
using Conv.Sessions.Deciding;

namespace Conv.Cli.Running;

/// <summary>The budgets of a run: what was spent on which line, and where it was more than allotted.</summary>
internal sealed class BudgetSummary(Terminal terminal, Run run)
{
    public void Write()
    {
        if (run.BudgetTotals.Count == 0)
        {
            return;
        }

        terminal.Out.WriteLine();
        var table = new TextTable(terminal, 4);
        table.Add(Tone.Strong, "Budget", "amount", "spent", "part", "");
        foreach (var line in run.BudgetTotals)
        {
            table.Add(
                line.ExceededFrom is not null || line.ScopesExceeded > 0 ? Tone.Warning : Tone.Plain,
                Terminal.Safe($"{line.Budget}, {line.Line}"),
                line.Amount is { } amount ? Numbers.Euros(amount) : "unspecified",
                Numbers.Euros(line.Spent.Euros),
                line.Amount is > 0
                    ? (100 * line.Spent.Euros / line.Amount.Value).ToString("0.0", CultureInfo.InvariantCulture) + " %"
                    : "",
                string.Join("; ", Remarks(line))
            );
        }

        table.Write();
    }

    private static IEnumerable<string> Remarks(BudgetTotals line)
    {
        if (line.ExceededFrom is { } month)
        {
            yield return $"exceeded from {month}";
        }

        if (line.ScopesExceeded > 0)
        {
            yield return $"{Numbers.Of(line.ScopesExceeded)} of {Numbers.Of(line.Scopes)} exceed their part";
        }

        if (line.Unpriced > 0)
        {
            yield return $"{Numbers.Of(line.Unpriced, "session")} with an unknown amount not in it";
        }
    }
}
