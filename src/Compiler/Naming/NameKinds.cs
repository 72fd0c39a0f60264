using System.Diagnostics;

namespace Conv.Compiler.Naming;

/// <summary>How things of a kind have their names.</summary>
internal static class NameKinds
{
    /// <summary>Whether a thing has its name for itself, and not within what it belongs to (a fact, a category, a reading, a scenario, a file).</summary>
    public static bool StandsForItself(NameKind kind) =>
        kind switch
        {
            NameKind.Vocabulary
            or NameKind.Convention
            or NameKind.Source
            or NameKind.Fact
            or NameKind.Reason
            or NameKind.Payer
            or NameKind.Reading
            or NameKind.Window
            or NameKind.Category
            or NameKind.Condition
            or NameKind.Quantity
            or NameKind.Amount
            or NameKind.Scale
            or NameKind.Index
            or NameKind.DayList
            or NameKind.Monitor
            or NameKind.Budget => true,
            NameKind.FactValue
            or NameKind.CategoryValue
            or NameKind.Alternative
            or NameKind.BudgetLine
            or NameKind.Person
            or NameKind.Function
            or NameKind.FunctionGroup => false,
            _ => throw new UnreachableException($"the kind {kind}"),
        };
}
