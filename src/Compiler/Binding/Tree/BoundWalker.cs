using System.Diagnostics;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Binding.Tree;

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

    /// <summary>The values of a price and the conditions on them.</summary>
    public static IEnumerable<BoundExpression> Parts(BoundPrice price) =>
        price.Body.Forms.SelectMany(form =>
            form.Cases.SelectMany(branch => new[] { branch.Value, branch.When }).Append(form.Otherwise)
        );

    /// <summary>A ceiling and its condition.</summary>
    public static IEnumerable<BoundExpression> Parts(BoundCeiling ceiling) =>
        ceiling.When is null ? [ceiling.Limit] : [ceiling.Limit, ceiling.When];

    /// <summary>The conditions and values of a function.</summary>
    public static IEnumerable<BoundExpression> Parts(BoundFunction function) =>
        function
            .Requirements.SelectMany(requirement => new[] { requirement.Condition, requirement.When })
            .Concat(function.Caps.SelectMany(cap => new[] { cap.When, cap.Computed }))
            .Concat(function.Exclusions.Select(exclusion => exclusion.When))
            .Concat(function.Ceilings.SelectMany(Parts))
            .Concat(Parts(function.Fee))
            .Concat(Parts(function.Share))
            .Concat(function.Parts.SelectMany(part => Parts(part.Price)))
            .OfType<BoundExpression>();

    /// <summary>Whether it reads a fact of a provider.</summary>
    public static bool ReadsProvider(BoundExpression expression) =>
        All(expression).Any(candidate => FactOf(candidate) is { Owner: FactOwner.Provider });

    /// <summary>Whether it reads a fact of the beneficiary.</summary>
    public static bool ReadsBeneficiary(BoundExpression expression) =>
        All(expression).Any(candidate => FactOf(candidate) is { Owner: FactOwner.Beneficiary });

    /// <summary>Whether it reads what is remembered of the beneficiary, not only of the session's provider or place.</summary>
    public static bool ReadsHistoryOfBeneficiary(BoundExpression expression) =>
        All(expression).Any(candidate => WindowOf(candidate) is { IsOfSession: false } || candidate is BoundSubmitted);

    /// <summary>Whether it reads what was counted before, under any reading.</summary>
    public static bool ReadsHistory(BoundExpression expression) =>
        All(expression).Any(candidate => WindowOf(candidate) is not null || candidate is BoundSubmitted);

    private static BoundWindow? WindowOf(BoundExpression expression) =>
        expression switch
        {
            BoundCount count => count.Window,
            BoundTotal total => total.Window,
            BoundActTest test => test.Window,
            BoundOccurrence occurrence => occurrence.Window,
            BoundAge age => age.AtFirst?.Window,
            BoundDayOfFirst day => day.First.Window,
            BoundLiteral
            or BoundError
            or BoundUnspecified
            or BoundFact
            or BoundFee
            or BoundRest
            or BoundPeople
            or BoundGranted
            or BoundMember
            or BoundIsMissing
            or BoundFunctionTest
            or BoundReadingTest
            or BoundProviderTest
            or BoundSubmitted => null,
            BoundNot
            or BoundAnd
            or BoundOr
            or BoundTier
            or BoundComparison
            or BoundOperation
            or BoundRounded
            or BoundCases
            or BoundShift
            or BoundPartOfDate
            or BoundApplies
            or BoundQuantity
            or BoundAmount
            or BoundCategoryValue
            or BoundCategoryTest => null,
            _ => throw Unknown(expression),
        };

    /// <summary>Whether the value of a category depends on a beneficiary.</summary>
    public static bool ReadsBeneficiary(CategoryDefinition category) =>
        Cases(category).Any(branch => ReadsBeneficiary(branch) || ReadsHistoryOfBeneficiary(branch));

    /// <summary>Whether the value of a category depends on a provider.</summary>
    public static bool ReadsProvider(CategoryDefinition category) =>
        Cases(category).Any(branch => ReadsProvider(branch) || All(branch).Any(part => part is BoundProviderTest));

    /// <summary>Whether a quantity depends on a provider.</summary>
    public static bool ReadsProvider(QuantityDefinition quantity) => quantity.Body.Forms.Any(ReadsProvider);

    private static FactSymbol? FactOf(BoundExpression expression) =>
        expression switch
        {
            BoundFact fact => fact.Fact,
            BoundAge age => age.Birth,
            BoundMember member => member.Fact,
            BoundIsMissing missing => missing.Fact,
            BoundLiteral
            or BoundError
            or BoundUnspecified
            or BoundFee
            or BoundRest
            or BoundPeople
            or BoundGranted
            or BoundCount
            or BoundTotal
            or BoundDayOfFirst
            or BoundActTest
            or BoundOccurrence
            or BoundSubmitted
            or BoundFunctionTest
            or BoundProviderTest
            or BoundReadingTest => null,
            BoundNot
            or BoundAnd
            or BoundOr
            or BoundTier
            or BoundComparison
            or BoundOperation
            or BoundRounded
            or BoundCases
            or BoundShift
            or BoundPartOfDate
            or BoundApplies
            or BoundQuantity
            or BoundAmount
            or BoundCategoryValue
            or BoundCategoryTest => null,
            _ => throw Unknown(expression),
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
            BoundCases cases =>
            [
                .. cases.Cases.SelectMany(branch => new[] { branch.When, branch.Value }),
                cases.Otherwise,
            ],
            BoundShift shift => [shift.Operand],
            BoundPartOfDate part => [part.Operand],
            BoundApplies applies => applies.Definition.Body.Forms,
            BoundQuantity quantity => quantity.Definition.Body.Forms,
            BoundAmount amount => amount.Definition.Values.SelectMany(value => value.Value.Forms),
            BoundCategoryValue category => Cases(category.Category),
            BoundCategoryTest category => Cases(category.Category),
            BoundLiteral
            or BoundError
            or BoundUnspecified
            or BoundFact
            or BoundFee
            or BoundRest
            or BoundAge
            or BoundPeople
            or BoundGranted
            or BoundCount
            or BoundTotal
            or BoundDayOfFirst
            or BoundActTest
            or BoundOccurrence
            or BoundSubmitted
            or BoundMember
            or BoundIsMissing
            or BoundFunctionTest
            or BoundProviderTest
            or BoundReadingTest => [],
            _ => throw Unknown(expression),
        };

    private static IEnumerable<BoundExpression> Cases(CategoryDefinition category) =>
        category.Body.Forms.SelectMany(form => form.Cases).Select(branch => branch.When);

    private static UnreachableException Unknown(BoundExpression expression) => new($"no walk through {expression}");
}
