using Conv.Compiler.Symbols;

namespace Conv.Compiler.Binding;

/// <summary>Looks through bound expressions, definitions included.</summary>
internal static class BoundWalker
{
    /// <summary>The expression and everything in it, definitions followed.</summary>
    public static IEnumerable<BoundExpression> All(BoundExpression expression)
    {
        yield return expression;
        foreach (var inner in Children(expression).SelectMany(All))
        {
            yield return inner;
        }
    }

    /// <summary>Whether it reads a fact of a provider.</summary>
    public static bool ReadsProvider(BoundExpression expression) =>
        All(expression).Any(one => FactOf(one) is { Owner: FactOwner.Provider });

    /// <summary>Whether it reads a fact of the beneficiary.</summary>
    public static bool ReadsBeneficiary(BoundExpression expression) =>
        All(expression).Any(one => FactOf(one) is { Owner: FactOwner.Beneficiary });

    /// <summary>Whether it reads what is remembered of the beneficiary, not only of the session's provider or place.</summary>
    public static bool ReadsHistoryOfBeneficiary(BoundExpression expression) =>
        All(expression).Any(one => WindowOf(one) is { IsOfSession: false } || one is BoundSubmitted);

    /// <summary>Whether it reads what was counted before, under any reading.</summary>
    public static bool ReadsHistory(BoundExpression expression) =>
        All(expression).Any(one => WindowOf(one) is not null || one is BoundSubmitted);

    private static BoundWindow? WindowOf(BoundExpression expression) =>
        expression switch
        {
            BoundCount count => count.Window,
            BoundActTest test => test.Window,
            BoundOccurrence occurrence => occurrence.Window,
            BoundAge age => age.AtFirst?.Window,
            _ => null,
        };

    /// <summary>Whether the value of a category depends on a beneficiary.</summary>
    public static bool ReadsBeneficiary(CategoryDefinition category) =>
        Cases(category).Any(one => ReadsBeneficiary(one) || ReadsHistoryOfBeneficiary(one));

    private static FactSymbol? FactOf(BoundExpression expression) =>
        expression switch
        {
            BoundFact fact => fact.Fact,
            BoundAge age => age.Birth,
            BoundMember member => member.Fact,
            BoundIsMissing missing => missing.Fact,
            _ => null,
        };

    private static IEnumerable<BoundExpression> Children(BoundExpression expression) =>
        expression switch
        {
            BoundNot not => [not.Operand],
            BoundAnd and => [and.Left, and.Right],
            BoundOr or => [or.Left, or.Right],
            BoundTier tier => [tier.This, tier.Below],
            BoundComparison comparison => [comparison.Left, comparison.Right],
            BoundOperation operation => [operation.Left, operation.Right],
            BoundRounded rounded => [rounded.Operand],
            BoundCases cases => [.. cases.Cases.SelectMany(one => new[] { one.When, one.Value }), cases.Otherwise],
            BoundShift shift => [shift.Operand],
            BoundApplies applies => applies.Definition.Body.Forms,
            BoundQuantity quantity => quantity.Definition.Body.Forms,
            BoundAmount amount => amount.Definition.Values.SelectMany(value => value.Value.Forms),
            BoundCategoryValue category => Cases(category.Category),
            BoundCategoryTest category => Cases(category.Category),
            _ => [],
        };

    private static IEnumerable<BoundExpression> Cases(CategoryDefinition category) =>
        category.Body.Forms.SelectMany(form => form.Cases).Select(one => one.When);
}
