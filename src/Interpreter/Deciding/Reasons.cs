using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Evaluation;

namespace Conv.Interpreter.Deciding;

/// <summary>Which conditions fail.</summary>
internal static class Reasons
{
    /// <summary>The reasons of the conditions that do not hold.</summary>
    public static IEnumerable<ReasonSymbol> Failing(EvaluationContext context, ImmutableArray<IrCondition> conditions)
    {
        var evaluator = new Evaluator(context);
        return conditions.Where(condition => !evaluator.IsTrue(condition.Holds)).Select(condition => condition.Reason);
    }

    /// <summary>Each reason once, in the order of reason codes.</summary>
    public static ImmutableArray<ReasonSymbol> InOrder(IEnumerable<ReasonSymbol> reasons) =>
        [.. reasons.DistinctBy(reason => reason.Index).OrderBy(reason => reason.Index)];
}
