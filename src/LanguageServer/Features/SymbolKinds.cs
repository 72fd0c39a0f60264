using System.Diagnostics;
using Conv.Compiler.Naming;

namespace Conv.LanguageServer.Features;

/// <summary>What editors and readers call the kinds of names.</summary>
internal static class SymbolKinds
{
    /// <summary>The kind in a sentence.</summary>
    public static string Word(NameKind kind) =>
        kind switch
        {
            NameKind.Vocabulary => "vocabulary",
            NameKind.Convention => "convention",
            NameKind.Source => "source",
            NameKind.Fact => "fact",
            NameKind.FactValue => "value of a fact",
            NameKind.Reason => "reason",
            NameKind.Payer => "payer",
            NameKind.Reading => "reading",
            NameKind.Alternative => "alternative of a reading",
            NameKind.Window => "window",
            NameKind.Category => "category",
            NameKind.CategoryValue => "value of a category",
            NameKind.Condition => "condition",
            NameKind.Quantity => "quantity",
            NameKind.Amount => "amount",
            NameKind.Scale => "scale",
            NameKind.Index => "index",
            NameKind.DayList => "days",
            NameKind.Function => "function",
            NameKind.FunctionGroup => "group of functions",
            NameKind.Monitor => "monitor",
            NameKind.Budget => "budget",
            NameKind.BudgetLine => "line of a budget",
            NameKind.Person => "person",
            _ => throw new UnreachableException($"the kind {kind}"),
        };

    /// <summary>The protocol's number of a kind in a list of symbols.</summary>
    public static int Symbol(NameKind kind) =>
        kind switch
        {
            NameKind.Vocabulary or NameKind.Convention => 3,
            NameKind.Source => 1,
            NameKind.Fact => 8,
            NameKind.FactValue or NameKind.CategoryValue or NameKind.Alternative => 22,
            NameKind.Reason or NameKind.Payer => 14,
            NameKind.Reading or NameKind.Category => 10,
            NameKind.Window => 11,
            NameKind.Condition => 17,
            NameKind.Quantity or NameKind.Amount or NameKind.Scale or NameKind.Index or NameKind.DayList => 13,
            NameKind.Function => 12,
            NameKind.FunctionGroup => 4,
            NameKind.Monitor or NameKind.Budget => 5,
            NameKind.BudgetLine => 7,
            NameKind.Person => 19,
            _ => throw new UnreachableException($"the kind {kind}"),
        };

    /// <summary>The protocol's number of a kind in a list of completions.</summary>
    public static int Completion(NameKind kind) =>
        kind switch
        {
            NameKind.Vocabulary or NameKind.Convention => 9,
            NameKind.Source => 18,
            NameKind.Fact => 5,
            NameKind.FactValue or NameKind.CategoryValue or NameKind.Alternative => 20,
            NameKind.Reason or NameKind.Payer => 21,
            NameKind.Reading or NameKind.Category => 13,
            NameKind.Window => 8,
            NameKind.Condition => 2,
            NameKind.Quantity or NameKind.Amount or NameKind.Scale or NameKind.Index or NameKind.DayList => 12,
            NameKind.Function or NameKind.FunctionGroup => 3,
            NameKind.Monitor or NameKind.Budget => 7,
            NameKind.BudgetLine => 10,
            NameKind.Person => 6,
            _ => throw new UnreachableException($"the kind {kind}"),
        };
}
