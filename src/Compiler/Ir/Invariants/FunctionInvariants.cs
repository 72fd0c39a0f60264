using System.Diagnostics;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Ir.Invariants;

/// <summary>What holds of the graphs of one function.</summary>
internal sealed class FunctionInvariants(IrProgram program, IrFunction function)
{
    /// <summary>The violations.</summary>
    public IEnumerable<string> Violations() =>
        new[]
        {
            Outputs(),
            Conditions(),
            Needs(),
            Updates(function.Updates, ofSession: false),
            Updates(function.SessionUpdates, ofSession: true),
            Nodes(),
        }
            .SelectMany(violations => violations)
            .Select(violation => $"{function.Name} under {Convention}: {violation}");

    private string Convention =>
        (uint)function.Convention < program.Conventions.Length
            ? program.Conventions[function.Convention].Name
            : "no convention";

    private IEnumerable<string> Outputs()
    {
        if ((uint)function.Convention >= program.Conventions.Length)
        {
            yield return "its convention is not in the program";
        }

        if (function.Predecessor < -1 || function.Predecessor >= program.Functions.Length)
        {
            yield return "its predecessor is not in the program";
        }

        if (function.Share.Type != IrType.Money)
        {
            yield return "its share is not an amount";
        }

        if (function.Parts.Length != program.Vocabulary.Payers.Length)
        {
            yield return "it has not one part for each payer";
        }

        if (function.Parts.Any(part => part.Amount.Type != IrType.Money))
        {
            yield return "what a payer pays is not an amount";
        }

        if (function.Fee.Type != IrType.Money && !IsGranted(function.Fee))
        {
            yield return "its fee is neither an amount nor the largest grant of amounts";
        }

        if (function.Granted.Type is not (IrType.Number or IrType.Money))
        {
            yield return "its grant is no number";
        }
    }

    // Fees that are worked out for each attendance are what it is granted, and the session's fee is the largest of them.
    private bool IsGranted(IrExpression fee) => fee is IrLargestGrant && function.Granted.Type == IrType.Money;

    private IEnumerable<string> Conditions()
    {
        var all = function.SessionConditions.Concat(function.AttendanceConditions).ToList();
        foreach (var condition in all.Where(condition => condition.Holds.Type != IrType.Boolean))
        {
            yield return $"the condition '{condition.Text}' neither holds nor does not";
        }

        if (!Ordered(function.SessionConditions) || !Ordered(function.AttendanceConditions))
        {
            yield return "its conditions are not in the order of the reasons";
        }

        foreach (
            var condition in function.SessionConditions.Where(condition =>
                IrWalk.Nodes(condition.Holds).Any(node => node is IrGranted or IrOwed or IrIsExceptional or IrSubmitted)
            )
        )
        {
            yield return $"the condition '{condition.Text}' of the session reads what is decided about an attendance";
        }
    }

    private static bool Ordered(IReadOnlyList<IrCondition> conditions) =>
        conditions.Zip(conditions.Skip(1)).All(pair => pair.First.Reason.Index <= pair.Second.Reason.Index);

    // Rejects never depend on history.
    private IEnumerable<string> Needs() =>
        function
            .Needs.Where(need => need.Lacks.Type != IrType.Boolean || IrWalk.Nodes(need.Lacks).Any(IrWalk.ReadsHistory))
            .Select(need => $"what it needs of '{need.Fact.Name}' does not follow from facts alone");

    private IEnumerable<string> Updates(IReadOnlyList<IrUpdate> updates, bool ofSession)
    {
        foreach (var update in updates)
        {
            if ((uint)update.Window >= program.Windows.Length)
            {
                yield return "it changes a window that there is not";
                continue;
            }

            var window = program.Windows[update.Window];
            if (program.Scopes[window.Scope].IsOfSession != ofSession)
            {
                yield return $"the window '{window.Name}' is changed at the wrong level";
            }

            foreach (var addition in update.Additions)
            {
                if (
                    (uint)addition.Counter >= program.Counters.Length
                    || program.Counters[addition.Counter].Window != update.Window
                )
                {
                    yield return $"with the window '{window.Name}' a counter of another one is changed";
                }
            }
        }

        if (updates.DistinctBy(update => update.Window).Count() != updates.Count)
        {
            yield return "a window is changed twice";
        }
    }

    private IEnumerable<string> Nodes() =>
        IrWalk
            .Nodes([.. IrWalk.Outputs(function), .. IrWalk.Effects(function), .. IrWalk.SessionEffects(function)])
            .Select(Node)
            .OfType<string>();

    private string? Node(IrExpression node) =>
        node switch
        {
            IrAll or IrAny or IrNot or IrEvery when node.Children().Any(child => child.Type != IrType.Boolean) =>
                $"{node.Origin}: a condition is made of something else",
            IrIf { Condition.Type: not IrType.Boolean } =>
                $"{node.Origin}: a case asks for something else than a condition",
            IrIf choice when (choice.Then.Type == IrType.Boolean) != (choice.Else.Type == IrType.Boolean) =>
                $"{node.Origin}: the cases of a value are of two types",
            IrArithmetic or IrQuotient or IrCompare when node.Children().Any(child => child is IrUnspecified) =>
                $"{node.Origin}: it is computed with an amount that the text leaves open",
            IrQuotient { Divisor: <= 0 } => $"{node.Origin}: it is divided by something else than a positive number",
            IrEvery every
                when IrWalk
                    .Nodes(every.Condition)
                    .Any(expression => expression is IrEvery || IrWalk.ReadsHistory(expression)) =>
                $"{node.Origin}: everybody is asked about everybody, or about history",
            IrCounterRead read when (uint)read.Counter >= program.Counters.Length =>
                $"{node.Origin}: there is no such counter",
            IrCount { Since: null } count when AsksSince(count.Counter) =>
                $"{node.Origin}: nobody says from which day on it counts",
            IrOpening opening when FormOf(opening.Counter) is IrRecallingWindow =>
                $"{node.Origin}: it asks when a window opened that never opens",
            IrSubmitted submitted when (uint)submitted.Acts >= program.Submitted.Length =>
                $"{node.Origin}: there are no such submitted acts",
            IrChoice when program.IsSpecialised => $"{node.Origin}: a reading is still open",
            IrChoice choice when choice.Alternatives.Length != choice.Reading.Alternatives.Length =>
                $"{node.Origin}: an alternative of the reading '{choice.Reading.Name}' has no value",
            IrAll or IrAny or IrNot or IrEvery or IrIf or IrArithmetic or IrQuotient or IrCompare => null,
            IrCounterRead or IrSubmitted or IrChoice => null,

            // Nothing is asked of what has no operands to fit, and of what takes any operand.
            IrLeaf or IrShared or IrShift or IrPartOfDate or IrOverflows => null,
            _ => throw new UnreachableException($"nothing is known of {node.GetType().Name}"),
        };

    // A window that there is not is told of the counter.
    private IrWindowForm? FormOf(int counter) =>
        program.Counters[counter].Window is var window && (uint)window < program.Windows.Length
            ? program.Windows[window].Form
            : null;

    private bool AsksSince(int counter) => FormOf(counter) is IrSinceWindow;
}
