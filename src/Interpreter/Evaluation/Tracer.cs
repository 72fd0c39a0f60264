using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Tracing;
using Conv.Interpreter.Values;
using Conv.Runtime.Explaining;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

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
            condition.Text,
            Cite(condition.Citations),
            TracePlaces.Of(condition.Origin),
            holds,
            log.Numbers
        )
        {
            IsCap = condition.IsCap,
        };
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
            TracePlaces.TextOf(leaf.Origin),
            TracePlaces.Of(leaf.Origin),
            Cite(cited),
            leafLog.Numbers
        )
        {
            IsAmount = expression.Type == IrType.Money,
            Difference = Difference(context, leaf),
        };
    }

    private static AmountDifference? Difference(EvaluationContext context, IrExpression leaf) =>
        leaf is IrArithmetic { Type: IrType.Money, Operator: IrOperator.Subtract } difference
        && new Evaluator(context) is var evaluator
        && evaluator.Evaluate(difference.Left) is { IsKnown: true } whole
        && evaluator.Evaluate(difference.Right) is { IsKnown: true } part
        && !Evaluator.Overflows(whole)
        && !Evaluator.Overflows(part)
            ? new AmountDifference((long)whole.Number, (long)part.Number)
            : null;

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
            new CaseTrace(GuardText(choice.Condition), TracePlaces.Of(choice.Condition.Origin), applies, log.Numbers)
        );
        return applies ? choice.Then : choice.Else;
    }

    // Where a value has dates of effect the file writes the later value, not the guard that chooses between two of them.
    private static string GuardText(IrExpression guard) =>
        guard is IrCompare { Operator: IrComparison.Less, Left: IrSessionDate date, Right: IrConstant day }
        && date.Origin == guard.Origin
            ? GuardWords.SessionBefore(
                new Day((int)day.Value),
                guard.Origin.Source?.MessageLanguage ?? LanguageCodes.English
            )
            : TracePlaces.TextOf(guard.Origin);
}
