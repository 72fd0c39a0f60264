using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Cli.Checking;

/// <summary>Every line of budgets with its parts and the amounts of its split, to the cent.</summary>
internal sealed class BudgetLinesText(IrProgram program, Voice voice, TextWriter output)
{
    /// <summary>Writes all budgets, an empty line before each.</summary>
    public void Write()
    {
        foreach (var budget in program.Budgets)
        {
            Line(0, "");
            Write(budget);
        }
    }

    private void Write(IrBudget budget)
    {
        var month = budget.PerMonth ? voice.Say(BudgetWords.PerMonth) : "";
        var head = voice.Say(
            BudgetWords.Budget,
            voice.Name(budget.Name),
            voice.Day(budget.From.Number),
            voice.Day(budget.To.Number)
        );
        Line(0, head + month + Cite(budget.Citations));
        for (var i = 0; i < budget.Lines.Length; i++)
        {
            var line = budget.Lines[i];
            var parts = budget.Lines.Where(part => part.Whole == i).Select(part => voice.Name(part.Name)).ToList();
            var sum = parts.Count == 0 ? "" : $" = {string.Join(" + ", parts)} ({Difference(line)})";
            Line(
                1,
                voice.Say(BudgetWords.Line, voice.Name(line.Name), Amount(line.Amount)) + sum + Cite(line.Citations)
            );
            if (line.Split is { } fact)
            {
                Line(
                    2,
                    line.By is { } by
                        ? voice.Say(BudgetWords.OverBy, voice.Name(fact.Name), voice.Name(by.Name))
                        : voice.Say(
                            line.Shares.IsEmpty ? BudgetWords.OverUnweighted : BudgetWords.Over,
                            voice.Name(fact.Name)
                        )
                );
                foreach (var (value, amount) in line.Shares)
                {
                    Line(3, voice.Say(BudgetWords.Part, voice.Name(value), Amount(amount)));
                }
            }
        }

        foreach (var spending in budget.Spends)
        {
            Write(budget, spending);
        }
    }

    private void Write(IrBudget budget, IrSpending spending)
    {
        var what = spending switch
        {
            { Fees: true, Shares: true, Payers.IsEmpty: false } => voice.Say(BudgetWords.Insurer),
            { Fees: true, Shares: true } => voice.Say(BudgetWords.FeesLessShares),
            { Fees: true } => voice.Say(BudgetWords.Fees),
            { Shares: true } => voice.Say(BudgetWords.Shares),
            { Fees: false, Shares: false } => string.Join(
                ", ",
                spending.Payers.Select(payer => voice.Name(program.Vocabulary.Payers[payer].Name))
            ),
        };
        var functions = spending.Functions.Select(id =>
            $"{program.Conventions[program.Functions[id].Convention].Name}/{voice.Name(program.Functions[id].Name)}"
        );
        var when = string.Concat(
            spending.When.Select(test =>
                voice.Say(
                    BudgetWords.If,
                    voice.Name(test.Fact.Name),
                    string.Join(", ", test.Fact.NamesOf(test.Set).Select(voice.Name))
                )
            )
        );
        Line(
            1,
            voice.Say(
                BudgetWords.Spends,
                what,
                string.Join(", ", functions),
                voice.Name(budget.Lines[spending.Line].Name)
            )
                + when
                + Cite(spending.Citations)
        );
    }

    private string Amount(Cents amount) =>
        amount.IsKnown ? voice.Value(IrBudgetPrinter.Amount(amount)) : voice.Say(WatchWords.Unspecified);

    private string Difference(IrBudgetLine line) =>
        line.Difference is not { } more ? voice.Say(BudgetWords.NotChecked)
        : more > Cents.Zero ? voice.Say(BudgetWords.More, Amount(more))
        : more < Cents.Zero ? voice.Say(BudgetWords.Less, Amount(-more))
        : voice.Say(BudgetWords.Exactly);

    private static string Cite(ImmutableArray<Citation> citations) =>
        citations.IsDefaultOrEmpty ? "" : $"  [{Citation.Join(citations)}]";

    private void Line(int depth, string line) => output.Write($"{new string(' ', 4 * depth)}{line}\n");
}
