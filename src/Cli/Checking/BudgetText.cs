using Conv.Compiler.Ir;
using Conv.Runtime.Values;

namespace Conv.Cli.Checking;

/// <summary>What the sums and splits of budgets come to, for <c>conv check</c>.</summary>
internal static class BudgetText
{
    /// <summary>A line per budget; with all its lines and splits where asked for.</summary>
    public static void Write(IrProgram program, bool isVerbose, TextWriter output)
    {
        foreach (var budget in program.Budgets)
        {
            var wholes = budget.Lines.Where((_, i) => budget.Lines.Any(part => part.Whole == i)).ToList();
            var off = wholes
                .Where(line => line.Difference is { Number: not 0 })
                .Select(line =>
                    IrBudgetPrinter.Amount(new Cents(Math.Abs(line.Difference!.Value.Number)))
                    + " off within its tolerance"
                );
            var unknown = wholes.Count(line => line.Difference is null);
            var splits = budget.Lines.Count(line => line.Split is not null);
            var open = budget.Lines.Count(line => line.Split is not null && line.Shares.IsEmpty);
            output.WriteLine(
                $"budget {Terminal.Safe(budget.Name)}: "
                    + string.Join(", ", [Numbers.Of(wholes.Count - unknown, "sum") + " checked", .. off])
                    + (unknown > 0 ? $", {Numbers.Of(unknown)} not checked for want of an amount" : "")
                    + (splits > 0 ? $"; {Numbers.Of(splits, "split")}" : "")
                    + (open > 0 ? $", {Numbers.Of(open)} without weights" : "")
            );
        }

        if (isVerbose)
        {
            output.Write(IrBudgetPrinter.Print(program));
        }
    }
}
