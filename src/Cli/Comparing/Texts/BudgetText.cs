using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;

namespace Conv.Cli.Comparing.Texts;

/// <summary>What is spent of the budgets under each version, and since when more than allotted.</summary>
internal sealed class BudgetText(Page page, int show)
{
    /// <summary>Writes the lines that differ; nothing where none does.</summary>
    public void Write(ImmutableArray<BudgetEffect> budgets)
    {
        var differing = budgets.Where(line => line.Differs).ToList();
        if (differing.Count == 0)
        {
            return;
        }

        page.Heading("Budgets, which decide nothing");
        var table = page.Table(5);
        table.Add(Tone.Strong, "", "amount", "spent: old", "new", "difference", "");
        foreach (var line in differing.Take(show))
        {
            table.Add(
                Terminal.Safe($"{line.Budget}, {line.Line}"),
                Amount(line),
                line.Old is { } old ? Amounts.Of(old.Spent) : "none",
                line.New is { } now ? Amounts.Of(now.Spent) : "none",
                Amounts.Change(line.Change),
                string.Join("; ", Remarks(line))
            );
        }

        table.Write();
        page.Rest(2, differing.Count, show, "line");
    }

    private static string Amount(BudgetEffect line)
    {
        var (old, now) = (Amount(line.Old), Amount(line.New));
        return old == now ? now : $"{old} → {now}";
    }

    private static string Amount(BudgetUse? use) =>
        use is null ? "none"
        : use.Amount is { } amount ? Amounts.Of(amount)
        : "unspecified";

    private static IEnumerable<string> Remarks(BudgetEffect line)
    {
        if (line.Old?.ExceededFrom != line.New?.ExceededFrom)
        {
            yield return $"exceeded from {line.Old?.ExceededFrom ?? "never"} → {line.New?.ExceededFrom ?? "never"}";
        }

        if (line.Old?.ScopesExceeded != line.New?.ScopesExceeded)
        {
            yield return $"parts exceeded {Numbers.Of(line.Old?.ScopesExceeded ?? 0)} → {Numbers.Of(line.New?.ScopesExceeded ?? 0)}";
        }

        if (line.Old?.NotKnown > 0 || line.New?.NotKnown > 0)
        {
            yield return $"sessions not in it {Numbers.Of(line.Old?.NotKnown ?? 0)} → {Numbers.Of(line.New?.NotKnown ?? 0)}";
        }
    }
}
