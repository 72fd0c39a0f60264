using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Interpreter.Evaluation;

namespace Conv.Interpreter.Deciding;

/// <summary>
/// Until when a decision rests on the absence of acts that may still be submitted. Written from the definition alone: an absent act that
/// may still come is taken for unknown, and a decision with an unknown part is provisional.
/// </summary>
internal static class Provisional
{
    /// <summary>The last day on which the decision may change by an act that is absent, a day number; null where none can change it.</summary>
    /// <param name="context">The attendance.</param>
    /// <param name="isAccepted">Whether it is accepted; its amounts count then.</param>
    public static int? Until(EvaluationContext context, bool isAccepted)
    {
        // Who does not know what is submitted does not know what may still come.
        if (context.Submitted is null)
        {
            return null;
        }

        var days = context
            .Program.Submitted.Select(acts => acts.After)
            .Where(after => after > 0)
            .Distinct()
            .OrderDescending();
        foreach (var after in days)
        {
            if (new OpenDecision(context, after).IsOpen(isAccepted))
            {
                return context.Session.Date.Number + after;
            }
        }

        return null;
    }

    private sealed class OpenDecision(EvaluationContext context, int days)
    {
        private readonly Evaluator _evaluator = new(context);

        public bool IsOpen(bool isAccepted)
        {
            var function = context.Function!;
            return function.AttendanceConditions.Any(condition => IsUnknown(condition.Holds))
                || (
                    isAccepted
                    && (
                        Rests(function.Granted)
                        || IsUnknown(function.Exceptional)
                        || Rests(function.Share)
                        || function.Parts.Any(part => Rests(part.Amount))
                    )
                );
        }

        // True, false, or null where it is unknown.
        private bool? Truth(IrExpression condition)
        {
            switch (condition)
            {
                case IrSubmitted submitted:
                    return _evaluator.IsTrue(submitted) ? true
                        : context.Program.Submitted[submitted.Acts].After >= days ? null
                        : false;
                case IrAll all:
                    return All(all.Operands.Select(operand => (Func<bool?>)(() => Truth(operand))));
                case IrAny any:
                    return !All(any.Operands.Select(operand => (Func<bool?>)(() => !Truth(operand))));
                case IrNot not:
                    return !Truth(not.Operand);
                case IrIf choice:
                    return Truth(choice.Condition) switch
                    {
                        true => Truth(choice.Then),
                        false => Truth(choice.Else),
                        null => Truth(choice.Then) is { } then && Truth(choice.Else) == then ? then : null,
                    };
                case IrChoice choice:
                    return Truth(_evaluator.Chosen(choice));
                case IrShared shared:
                    return Truth(shared.Definition);
                case IrIsExceptional:
                    return Truth(context.Function!.Exceptional);
                case IrCompare compare:
                    return Rests(compare.Left) || Rests(compare.Right) ? null : _evaluator.IsTrue(compare);
                case IrOverflows overflows:
                    return Rests(overflows.Value) ? null : _evaluator.IsTrue(overflows);
                case IrLeaf or IrEvery:
                    return _evaluator.IsTrue(condition);
                default:
                    throw new UnreachableException($"{condition.GetType().Name} is no condition");
            }
        }

        // False as soon as one is false, as evaluation goes; unknown if one is unknown and none is false.
        private static bool? All(IEnumerable<Func<bool?>> operands)
        {
            bool? all = true;
            foreach (var operand in operands)
            {
                switch (operand())
                {
                    case false:
                        return false;
                    case null:
                        all = null;
                        break;
                }
            }

            return all;
        }

        private bool IsUnknown(IrExpression condition) => Truth(condition) is null;

        private bool Rests(IrExpression value) =>
            value switch
            {
                { Type: IrType.Boolean } => IsUnknown(value),
                IrIf choice => Truth(choice.Condition) switch
                {
                    true => Rests(choice.Then),
                    false => Rests(choice.Else),
                    null => true,
                },
                IrChoice choice => Rests(_evaluator.Chosen(choice)),
                IrShared shared => Rests(shared.Definition),
                IrGranted => Rests(context.Function!.Granted),
                IrLeaf or IrCount or IrOpening or IrShift or IrPartOfDate or IrArithmetic or IrQuotient => value
                    .Children()
                    .Any(Rests),
                _ => throw new UnreachableException($"{value.GetType().Name} is no value"),
            };
    }
}
