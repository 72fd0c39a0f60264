using System.Globalization;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Runtime;

namespace Conv.Compiler.Emit.Evaluators;

/// <summary>Writes the budgets among what the assembly says of itself; an assembly without budgets says nothing of them.</summary>
internal sealed class BudgetEmitter(CodeWriter writer)
{
    /// <summary>The budgets of a program.</summary>
    public static BudgetInfo[] Describe(IrProgram program) => [.. program.Budgets.Select(Describe)];

    /// <summary>Writes the property in an initializer.</summary>
    public void Emit(IReadOnlyList<BudgetInfo> budgets)
    {
        if (budgets.Count == 0)
        {
            return;
        }

        writer.Line("Budgets =");
        writer.Line("[");
        writer.Indented(() =>
        {
            foreach (var budget in budgets)
            {
                Emit(budget);
            }
        });
        writer.Line("],");
    }

    private static BudgetInfo Describe(IrBudget budget) =>
        new(
            budget.Name,
            budget.Label.ToString(),
            budget.From.Number,
            budget.To.Number,
            budget.PerMonth,
            [
                .. budget.Lines.Select(line => new BudgetLineInfo(
                    line.Name,
                    line.Label.ToString(),
                    line.Amount.Number,
                    line.Whole,
                    line.Split?.Name ?? "",
                    [.. line.Shares.Select(share => KeyValuePair.Create(share.Value, share.Amount.Number))]
                )
                {
                    By = line.By?.Name ?? "",
                }),
            ],
            [
                .. budget.Spends.Select(spending => new SpendingInfo(
                    spending.Line,
                    spending.Fees,
                    spending.Shares,
                    spending.Functions,
                    [.. spending.When.Select(test => KeyValuePair.Create(test.Fact.Name, test.Set.Bits))]
                )
                {
                    Payers = spending.Payers,
                }),
            ]
        );

    private void Emit(BudgetInfo budget)
    {
        writer.Line("new(");
        writer.Indented(() =>
        {
            writer.Line($"{Text(budget.Name)}, {Text(budget.Label)},");
            writer.Line($"{Text(budget.From)}, {Text(budget.To)}, {Text(budget.PerMonth)},");
            writer.Line("[");
            writer.Indented(() =>
            {
                foreach (var line in budget.Lines)
                {
                    var head =
                        $"new({Text(line.Name)}, {Text(line.Label)}, {Text(line.Amount)}, {Text(line.Whole)}, {Text(line.Split)}, [";
                    writer.List(
                        head,
                        [.. line.Shares.Select(share => $"new({Text(share.Key)}, {Text(share.Value)})")],
                        line.By.Length == 0 ? "])," : $"]) {{ By = {Text(line.By)} }},"
                    );
                }
            });
            writer.Line("],");
            writer.Line("[");
            writer.Indented(() =>
            {
                foreach (var one in budget.Spends)
                {
                    var functions = string.Join(", ", one.Functions.Select(id => Text(id)));
                    writer.List(
                        $"new({Text(one.Line)}, {Text(one.Fees)}, {Text(one.Shares)}, [{functions}], [",
                        [.. one.When.Select(test => $"new({Text(test.Key)}, {Text(test.Value)})")],
                        one.Payers.Count == 0
                            ? "]),"
                            : $"]) {{ Payers = [{string.Join(", ", one.Payers.Select(id => Text(id)))}] }},"
                    );
                }
            });
            writer.Line("]");
        });
        writer.Line("),");
    }

    private static string Text(string text) => Escaping.Literal(text);

    private static string Text(bool value) => value ? "true" : "false";

    private static string Text(long number) =>
        number == Money.Unspecified ? "long.MinValue" : number.ToString(CultureInfo.InvariantCulture);

    private static string Text(ulong number) => number.ToString(CultureInfo.InvariantCulture) + "ul";
}
