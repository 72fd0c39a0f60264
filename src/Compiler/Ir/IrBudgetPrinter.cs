using System.Collections.Immutable;
using System.Text;
using Conv.Compiler.Symbols;
using Conv.Runtime.Values;

namespace Conv.Compiler.Ir;

/// <summary>The budgets of a program as text for a person: every line with its parts and the amounts of its split, to the cent.</summary>
internal static class IrBudgetPrinter
{
    /// <summary>The text; empty where there is no budget. Lines end in LF.</summary>
    public static string Print(IrProgram program)
    {
        var text = new StringBuilder();
        foreach (var budget in program.Budgets)
        {
            text.Append('\n');
            Print(text, program, budget);
        }

        return text.ToString();
    }

    /// <summary>An amount as <c>0.00 EUR</c>, or <c>unspecified</c>.</summary>
    public static string Amount(Cents amount) => amount.IsKnown ? Cents.TextInEuros(amount.Number) : "unspecified";

    /// <summary>What the sum of a line's parts comes to, such as <c>1.00 EUR more</c>; null where nothing is added up.</summary>
    public static string? Difference(IrBudgetLine line) =>
        line.Difference is not { } more ? null
        : more > Cents.Zero ? $"{Amount(more)} more, within the tolerance"
        : more < Cents.Zero ? $"{Amount(-more)} less, within the tolerance"
        : "exactly";

    private static void Print(StringBuilder text, IrProgram program, IrBudget budget)
    {
        var (from, to) = (
            IrExpressionPrinter.DayText(budget.From.Number),
            IrExpressionPrinter.DayText(budget.To.Number)
        );
        var month = budget.PerMonth ? ", allotted per month" : "";
        Line(text, 0, $"budget {budget.Name} from {from} to {to}{month}{Cite(budget.Citations)}");
        for (var i = 0; i < budget.Lines.Length; i++)
        {
            var line = budget.Lines[i];
            var parts = budget.Lines.Where(part => part.Whole == i).Select(part => part.Name).ToList();
            var sum = parts.Count == 0 ? "" : $" = {string.Join(" + ", parts)}";
            var off = parts.Count == 0 ? "" : $" ({Difference(line) ?? "not checked"})";
            Line(text, 1, $"line {line.Name} {Amount(line.Amount)}{sum}{off}{Cite(line.Citations)}");
            if (line.Split is { } fact)
            {
                Line(
                    text,
                    2,
                    $"over {fact.Name}{(line.By is { } by ? $" by {by.Name}" : line.Shares.IsEmpty ? ": weights unspecified" : "")}"
                );
                foreach (var (value, amount) in line.Shares)
                {
                    Line(text, 3, $"{value}: {Amount(amount)}");
                }
            }
        }

        foreach (var spending in budget.Spends)
        {
            var what = spending switch
            {
                { Fees: true, Shares: true, Payers.IsEmpty: false } => "insurer",
                { Fees: true, Shares: true } => "fees less shares",
                { Fees: true } => "fees",
                { Shares: true } => "shares",
                { Fees: false, Shares: false } => string.Join(
                    " and ",
                    spending.Payers.Select(payer => program.Vocabulary.Payers[payer].Name)
                ),
            };
            var functions = spending.Functions.Select(id =>
                $"{program.Conventions[program.Functions[id].Convention].Name}/{program.Functions[id].Name}"
            );
            var when = string.Concat(
                spending.When.Select(test =>
                    $" if {test.Fact.Name} in ({string.Join(", ", test.Fact.NamesOf(test.Set))})"
                )
            );
            Line(
                text,
                1,
                $"{what} of {string.Join(", ", functions)} on {budget.Lines[spending.Line].Name}{when}{Cite(spending.Citations)}"
            );
        }
    }

    private static string Cite(ImmutableArray<Citation> citations) =>
        citations.IsDefaultOrEmpty ? "" : $"  [{Citation.Join(citations)}]";

    private static void Line(StringBuilder text, int depth, string line) =>
        text.Append(' ', 4 * depth).Append(line).Append('\n');
}
