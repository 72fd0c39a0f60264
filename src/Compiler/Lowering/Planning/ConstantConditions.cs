using System.Diagnostics;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>
/// Conditions that the sessions of one function meet or fail by their function alone: rules written for several functions say so of
/// others. What lowering makes constant for other causes is left open here.
/// </summary>
internal static class ConstantConditions
{
    /// <summary>Whether no session of the function meets a condition.</summary>
    public static bool IsNever(BoundExpression condition, FunctionSymbol? function) => Of(condition, function) == false;

    /// <summary>Whether no session of the function is one of some acts.</summary>
    public static bool IsNever(BoundActs acts, FunctionSymbol? function) =>
        function is null || !acts.Functions.Contains(function);

    private static bool? Of(BoundExpression condition, FunctionSymbol? function) =>
        condition switch
        {
            BoundNot not => !Of(not.Operand, function),
            BoundAnd and => Both(Of(and.Left, function), Of(and.Right, function)),
            BoundOr or => !Both(!Of(or.Left, function), !Of(or.Right, function)),
            BoundTier tier => Both(Of(tier.This, function), Of(tier.Below, function)),
            BoundApplies { Definition.Body: { Reading: null, Forms: [var form] } } => Of(form, function),
            BoundFunctionTest test => function is not null && test.Functions.Contains(function) != test.Negated,
            BoundActTest { ThisIs: true } test when IsNever(test.Acts, function) => false,
            BoundOccurrence occurrence when IsNever(occurrence.Acts, function) => false,
            BoundApplies
            or BoundActTest
            or BoundOccurrence
            or BoundMember
            or BoundProviderTest
            or BoundIsMissing
            or BoundReadingTest
            or BoundCategoryTest
            or BoundComparison
            or BoundSubmitted => null,
            _ => throw new UnreachableException($"{condition.GetType().Name} is no condition"),
        };

    private static bool? Both(bool? left, bool? right) =>
        left == false || right == false ? false
        : left == true && right == true ? true
        : null;
}
