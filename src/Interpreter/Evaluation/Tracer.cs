using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Tracing;
using Conv.Interpreter.Values;

namespace Conv.Interpreter.Evaluation;

/// <summary>Evaluates with a note of what was read. It decides nothing: each value is what <see cref="Evaluator"/> gives.</summary>
internal static class Tracer
{
    /// <summary>A condition and how it comes out.</summary>
    public static ConditionTrace Condition(EvaluationContext context, IrCondition condition)
    {
        var log = new ReadingLog();
        var holds = new Evaluator(context, log).IsTrue(condition.Holds);
        return new ConditionTrace(
            condition.Reason.Name,
            condition.Reason.Label.ToString(),
            condition.Text,
            Cite(condition.Citations),
            TracePlace.Of(condition.Origin),
            holds,
            log.Numbers
        );
    }

    /// <summary>The cases of a value, followed from the first guard to the leaf that applies.</summary>
    public static ValueTrace Value(
        EvaluationContext context,
        IrExpression expression,
        ImmutableArray<Citation> citations
    )
    {
        var cases = ImmutableArray.CreateBuilder<CaseTrace>();
        var leafLog = new ReadingLog();
        var evaluator = new Evaluator(context, leafLog);
        var leaf = expression;
        var cited = citations;
        while (Next(context, evaluator, leaf, cases) is { } next)
        {
            if (leaf is IrIf choice && ReferenceEquals(next, choice.Then))
            {
                cited = [.. choice.Citations, .. cited.IsDefault ? [] : cited];
            }

            leaf = next;
        }

        var value = evaluator.Evaluate(leaf);
        return new ValueTrace(
            value.IsKnown ? (long)value.Number : null,
            cases.ToImmutable(),
            TracePlace.TextOf(leaf.Origin),
            TracePlace.Of(leaf.Origin),
            Cite(cited),
            leafLog.Numbers
        )
        {
            IsAmount = expression.Type == IrType.Money,
        };
    }

    /// <summary>Citations as written between brackets.</summary>
    public static ImmutableArray<string> Cite(ImmutableArray<Citation> citations) =>
        citations.IsDefault ? [] : [.. citations.Select(citation => citation.ToString())];

    private static IrExpression? Next(
        EvaluationContext context,
        Evaluator evaluator,
        IrExpression node,
        ImmutableArray<CaseTrace>.Builder cases
    )
    {
        if (node is not IrIf choice)
        {
            return node is IrChoice reading ? evaluator.Chosen(reading) : (node as IrShared)?.Definition;
        }

        var log = new ReadingLog();
        var applies = new Evaluator(context, log).IsTrue(choice.Condition);
        cases.Add(
            new CaseTrace(GuardText(choice.Condition), TracePlace.Of(choice.Condition.Origin), applies, log.Numbers)
        );
        return applies ? choice.Then : choice.Else;
    }

    // Where a value has dates of effect the file writes the later value, not the guard that chooses between two of them.
    private static string GuardText(IrExpression guard) =>
        guard is IrCompare { Operator: IrComparison.Less, Left: IrSessionDate date, Right: IrConstant day }
        && date.Origin == guard.Origin
            ? $"the session is before {CivilDate.FromDayNumber(day.Value)}"
            : TracePlace.TextOf(guard.Origin);
}
