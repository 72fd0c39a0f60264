using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering.Programs;

/// <summary>Lowers budgets: functions become ids, parts know the line that they are a part of.</summary>
internal static class BudgetLowering
{
    /// <summary>Lowers the budgets of a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="functions">The functions, by id.</param>
    public static ImmutableArray<IrBudget> Lower(BoundProgram program, ImmutableArray<FunctionSymbol> functions) =>
        [
            .. program
                .Conventions.SelectMany(convention => convention.Budgets)
                .Select(budget => Budget(budget, functions)),
        ];

    private static IrBudget Budget(BoundBudget budget, ImmutableArray<FunctionSymbol> functions) =>
        new(
            budget.Name,
            budget.Label,
            budget.From,
            budget.To,
            budget.PerMonth,
            [.. budget.Lines.Select((line, i) => Line(budget, line, i))],
            [
                .. budget.Spends.Select(spending => new IrSpending(
                    spending.Line,
                    spending.Fees,
                    spending.Shares,
                    [.. spending.Payers.Select(payer => payer.Index)],
                    [.. spending.Functions.Select(function => functions.IndexOf(function)).Order()],
                    [.. spending.When.Select(test => (test.Fact, test.Set))],
                    spending.Citations,
                    spending.Place
                )),
            ],
            budget.Citations,
            budget.Place
        );

    private static IrBudgetLine Line(BoundBudget budget, BoundBudgetLine line, int index) =>
        new(
            line.Name,
            line.Label,
            line.Amount,
            budget.Lines.ToList().FindIndex(whole => whole.Parts.Contains(index)),
            line.Difference,
            line.Split?.Fact,
            line.Split is { } split ? [.. split.Shares.Select(share => (share.Value, share.Amount))] : [],
            line.Split?.By,
            [.. line.Citations, .. line.Split?.Citations ?? []],
            line.Place
        );
}
