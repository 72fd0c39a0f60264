using System.Globalization;
using Conv.Sessions.Deciding;

namespace Conv.Cli.Running;

/// <summary>The budgets of a run: what was spent on which line, and where it was more than allotted.</summary>
internal sealed class BudgetSummary(Terminal terminal, Voice voice, Run run)
{
    public void Write()
    {
        if (run.BudgetTotals.Count == 0)
        {
            return;
        }

        terminal.Out.WriteLine();
        var table = new TextTable(terminal, 4);
        table.Add(
            Tone.Strong,
            voice.Say(WatchWords.Budget),
            voice.Say(WatchWords.Amount),
            voice.Say(WatchWords.Spent),
            voice.Say(WatchWords.Part),
            ""
        );
        foreach (var line in run.BudgetTotals)
        {
            table.Add(
                line.ExceededFrom is not null || line.ScopesExceeded > 0 ? Tone.Warning : Tone.Plain,
                Terminal.Safe($"{voice.Name(line.Budget)}, {voice.Name(line.Line)}"),
                line.Amount is { } amount ? voice.Euros(amount) : voice.Say(WatchWords.Unspecified),
                voice.Euros(line.Spent.Euros),
                line.Amount is > 0
                    ? voice.Decimal(
                        (100 * line.Spent.Euros / line.Amount.Value).ToString("0.0", CultureInfo.InvariantCulture)
                    ) + " %"
                    : "",
                string.Join(voice.Semicolon, Remarks(line))
            );
        }

        table.Write();
    }

    private IEnumerable<string> Remarks(BudgetTotals line)
    {
        if (line.ExceededFrom is { } month)
        {
            yield return voice.Say(WatchWords.ExceededFrom, month);
        }

        if (line.ScopesExceeded > 0)
        {
            yield return voice.Say(WatchWords.PartsExceeded, voice.Of(line.ScopesExceeded), voice.Of(line.Scopes));
        }

        if (line.Unpriced > 0)
        {
            yield return voice.Say(WatchWords.Unpriced, voice.Of(line.Unpriced, Nouns.Session));
        }
    }
}
