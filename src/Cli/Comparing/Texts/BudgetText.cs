using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;

namespace Conv.Cli.Comparing.Texts;

/// <summary>What is spent of the budgets under each version, and since when more than allotted.</summary>
internal sealed class BudgetText(Page page, Voice voice, int show)
{
    /// <summary>Writes the lines that differ; nothing where none does.</summary>
    public void Write(ImmutableArray<BudgetEffect> budgets)
    {
        var differing = budgets.Where(line => line.Differs).ToList();
        if (differing.Count == 0)
        {
            return;
        }

        page.Heading(voice.Say(CountedWords.Budgets));
        var table = page.Table(5);
        table.Add(
            Tone.Strong,
            "",
            voice.Say(CountedWords.Amount),
            voice.Say(CountedWords.SpentOld),
            voice.Say(DiffWords.New),
            voice.Say(DiffWords.Difference),
            ""
        );
        foreach (var line in differing.Take(show))
        {
            table.Add(
                Terminal.Safe($"{voice.Name(line.Budget)}, {voice.Name(line.Line)}"),
                Amount(line),
                line.Old is { } old ? voice.Amount(old.Spent) : voice.Say(CountedWords.NoneWord),
                line.New is { } now ? voice.Amount(now.Spent) : voice.Say(CountedWords.NoneWord),
                voice.Change(line.Change),
                string.Join("; ", Remarks(line))
            );
        }

        table.Write();
        page.Rest(2, differing.Count, show, voice, RestWords.Lines);
    }

    private string Amount(BudgetEffect line)
    {
        var (old, now) = (Amount(line.Old), Amount(line.New));
        return old == now ? now : $"{old} → {now}";
    }

    private string Amount(BudgetUse? use) =>
        use is null ? voice.Say(CountedWords.NoneWord)
        : use.Amount is { } amount ? voice.Amount(amount)
        : voice.Say(CountedWords.Unspecified);

    private IEnumerable<string> Remarks(BudgetEffect line)
    {
        if (line.Old?.ExceededFrom != line.New?.ExceededFrom)
        {
            yield return voice.Say(
                CountedWords.ExceededFrom,
                line.Old?.ExceededFrom ?? voice.Say(CountedWords.Never),
                line.New?.ExceededFrom ?? voice.Say(CountedWords.Never)
            );
        }

        if (line.Old?.ScopesExceeded != line.New?.ScopesExceeded)
        {
            yield return voice.Say(
                CountedWords.PartsExceeded,
                voice.Of(line.Old?.ScopesExceeded ?? 0),
                voice.Of(line.New?.ScopesExceeded ?? 0)
            );
        }

        if (line.Old?.NotKnown > 0 || line.New?.NotKnown > 0)
        {
            yield return voice.Say(
                CountedWords.NotInIt,
                voice.Of(line.Old?.NotKnown ?? 0),
                voice.Of(line.New?.NotKnown ?? 0)
            );
        }
    }
}
