using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Interpreter.Observing;

namespace Conv.Scenarios.Coverage;

/// <summary>Finds in decision graphs what scenarios should show.</summary>
internal sealed class PointReader(CoverageMap map)
{
    private static readonly Observation Reached = new(ObservationKind.Reached, 0);
    private readonly BoundaryReader _boundaries = new(map);

    /// <summary>All graphs of a function that decide a session.</summary>
    public void Read(IrFunction function)
    {
        map.Add(function.Origin, CoverageKind.Outcome, "a session is accepted", NameOf(function));
        foreach (var condition in function.SessionConditions)
        {
            Condition(function.Id, condition);
        }

        Value(function.Id, function.Fee);
        if (function.Registers)
        {
            foreach (var condition in function.AttendanceConditions)
            {
                Condition(function.Id, condition);
            }

            Value(function.Id, function.Granted);
            Value(function.Id, function.Share);
            foreach (var part in function.Parts)
            {
                Value(function.Id, part.Amount);
            }

            Exceptional(function.Id, function.Exceptional);
        }
    }

    /// <summary>Which sessions a convention takes, where it does not take all of its days.</summary>
    public void Read(IrConvention convention)
    {
        if (convention.Takes is { } takes)
        {
            Truth(new NodeAt(-1, takes, takes), takes.Origin, "takes a session", "leaves a session");
            Inside(-1, takes);
        }
    }

    /// <summary>The name under which a function's acceptance is told.</summary>
    public static string NameOf(IrFunction function) => $"function {DecisionNumber(function.Id)}";

    /// <summary>Every node that says something of its own.</summary>
    public void Inside(int function, IrExpression root)
    {
        var ofProviders = MembersOfProviderTests(root);
        foreach (var node in IrWalk.Nodes(root))
        {
            var at = new NodeAt(function, root, node);
            switch (node)
            {
                case IrCompare compare:
                    _boundaries.Compare(at, compare);
                    break;
                case IrReached reached:
                    _boundaries.Age(at, reached);
                    break;
                case IrCount count:
                    _boundaries.Window(at, count);
                    break;
                // `no provider is …` fails where the test about each of them holds.
                case IrIsOneOf when ofProviders.Contains(node):
                    Truth(at, node.Origin, "there is one", "there is none");
                    break;
                case IrIsOneOf or IrNot { Operand: IrPresent } when !ReferenceEquals(node, root):
                    Truth(at, node.Origin, "holds", "fails");
                    break;
                case IrArithmetic { Operator: IrOperator.Least or IrOperator.Greatest } choice:
                    Lower(at, choice);
                    break;
                case IrIf choice:
                    Case(at, choice);
                    break;
                case IrChoice choice:
                    Alternatives(at, choice);
                    break;
            }
        }
    }

    private static HashSet<IrExpression> MembersOfProviderTests(IrExpression root) =>
        IrWalk
            .Nodes(root)
            .OfType<IrEvery>()
            .SelectMany(every =>
                IrWalk.Nodes(every.Condition).Where(node => node is IrIsOneOf && node.Origin == every.Origin)
            )
            .ToHashSet<IrExpression>(ReferenceEqualityComparer.Instance);

    private void Condition(int function, IrCondition condition)
    {
        var counts = IrWalk.Nodes(condition.Holds).OfType<IrCompare>().Where(ReadsCounter).ToList();
        if (condition.IsCap && counts.Count > 0)
        {
            foreach (var compare in counts)
            {
                Truth(new NodeAt(function, condition.Holds, compare), condition.Origin, "not reached", "reached");
            }
        }
        else if (condition.Holds is not IrConstant)
        {
            Truth(new NodeAt(function, condition.Holds, condition.Holds), condition.Origin, "holds", "fails");
        }

        Inside(function, condition.Holds);
    }

    private void Value(int function, IrExpression value)
    {
        // A grant of one unit is nobody's sentence.
        if (value is IrConstant { Type: IrType.Number })
        {
            return;
        }

        if (IsLeaf(value))
        {
            Given(new NodeAt(function, value, value));
        }

        Inside(function, value);
    }

    private void Exceptional(int function, IrExpression exceptional)
    {
        foreach (var count in IrWalk.Nodes(exceptional).OfType<IrCompare>().Where(ReadsCounter))
        {
            map.Add(
                count.Origin,
                CoverageKind.Outcome,
                "exceptional",
                new NodeAt(function, exceptional, count).Probe(ObservationKind.Truth, 1)
            );
        }
    }

    private void Case(NodeAt at, IrIf choice)
    {
        var isDated = IsDated(choice);
        if (!isDated)
        {
            map.Add(
                choice.Origin,
                CoverageKind.Case,
                "applies",
                at.To(choice.Condition).Probe(ObservationKind.Truth, 1)
            );
        }

        foreach (var value in isDated ? [choice.Then, choice.Else] : ImmutableArray.Create(choice.Else))
        {
            if (IsLeaf(value) && value.Type != IrType.Boolean)
            {
                Given(at.To(value));
            }
        }
    }

    private void Alternatives(NodeAt at, IrChoice choice)
    {
        foreach (var value in choice.Alternatives.Where(one => one is not IrConstant { Type: IrType.Boolean }))
        {
            if (IsJoined(value))
            {
                Truth(at.To(value), value.Origin, "holds", "fails");
            }
            else if (value.Type != IrType.Boolean && IsLeaf(value))
            {
                Given(at.To(value));
            }
        }
    }

    private void Lower(NodeAt at, IrArithmetic choice)
    {
        var least = choice.Operator == IrOperator.Least;
        map.Add(
            choice.Origin,
            CoverageKind.Case,
            least ? "the first is the lower" : "the first is the higher",
            at.Probe(ObservationKind.Difference, least ? -1 : 1)
        );
        map.Add(
            choice.Origin,
            CoverageKind.Case,
            least ? "the second is the lower" : "the second is the higher",
            at.Probe(ObservationKind.Difference, least ? 1 : -1)
        );
    }

    private void Given(NodeAt at) => map.Add(at.Node.Origin, CoverageKind.Case, "given", at.Probe(Reached));

    private void Truth(NodeAt at, SourceSpan place, string whenTrue, string whenFalse)
    {
        map.Add(place, CoverageKind.Outcome, whenTrue, at.Probe(ObservationKind.Truth, 1));
        map.Add(place, CoverageKind.Outcome, whenFalse, at.Probe(ObservationKind.Truth, 0));
    }

    private static bool ReadsCounter(IrCompare compare) => IrWalk.Nodes(compare).Any(node => node is IrCount);

    // Several conditions of the text under one alternative; of a single one its own points tell.
    private static bool IsJoined(IrExpression value) =>
        value is IrAll or IrAny && value.Children().Any(operand => operand.Origin != value.Origin);

    private static bool IsLeaf(IrExpression value) => value is not (IrIf or IrChoice or IrShared);

    // How lowering chooses between values with dates of effect: the guard stands where the later value does.
    private static bool IsDated(IrIf choice) =>
        choice.Condition is IrCompare { Operator: IrComparison.Less, Left: IrSessionDate date, Right: IrConstant } guard
        && date.Origin == guard.Origin;

    private static string DecisionNumber(int id) => Engines.DecisionText.Number(id);
}

/// <summary>A node in a graph of a function.</summary>
internal readonly record struct NodeAt(int Function, IrExpression Root, IrExpression Node)
{
    public NodeAt To(IrExpression other) => this with { Node = other };

    public CoverageProbe Probe(Observation seen) => new(Function, Root, Node, seen);

    public CoverageProbe Probe(ObservationKind kind, long value) => Probe(new Observation(kind, value));
}
