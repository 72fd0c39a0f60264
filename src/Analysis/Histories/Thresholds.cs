using Conv.Compiler.Ir;

namespace Conv.Analysis.Histories;

/// <summary>
/// Tests that tell apart how much an act adds to a counter, where that is not always the same: whether it is as much as a number with which
/// some rule compares the counter.
/// </summary>
internal sealed class Thresholds
{
    // A counter that rules compare with more numbers is told apart by the first ones.
    private const int Most = 6;

    private readonly Dictionary<int, SortedSet<long>> _numbers = [];

    /// <param name="program">The program whose rules compare.</param>
    public Thresholds(IrProgram program)
    {
        foreach (var node in IrWalk.Nodes(program.Functions.SelectMany(IrWalk.Outputs)))
        {
            if (node is IrCompare or IrArithmetic && node.Children().Select(Plain).ToList() is [var left, var right])
            {
                Add(left as IrCount ?? right as IrCount, left as IrConstant ?? right as IrConstant);
            }
        }
    }

    /// <summary>The tests for an addition; none where it always adds the same.</summary>
    public IEnumerable<IrExpression> Of(IrAddition addition) =>
        addition.Amount is IrConstant
            ? []
            : _numbers
                .GetValueOrDefault(addition.Counter, [])
                .Take(Most)
                .Select(number => AtLeast(addition.Amount, number));

    /// <summary>Whether what a counter holds comes to a number with what an act adds.</summary>
    public static IrCompare Reaches(IrAddition addition, long number)
    {
        var (origin, count) = (addition.Amount.Origin, new IrCount(addition.Amount.Origin, addition.Counter));
        return addition.Amount is IrConstant amount
            ? AtLeast(count, number - amount.Value)
            : AtLeast(new IrArithmetic(origin, IrType.Number, IrOperator.Add, count, addition.Amount), number);
    }

    private static IrCompare AtLeast(IrExpression value, long number) =>
        new(value.Origin, IrComparison.AtLeast, value, new IrConstant(value.Origin, IrType.Number, number));

    private static IrExpression Plain(IrExpression node) => node is IrShared shared ? Plain(shared.Definition) : node;

    private void Add(IrCount? count, IrConstant? number)
    {
        if (count is not null && number is { Value: > 0 })
        {
            if (!_numbers.TryGetValue(count.Counter, out var numbers))
            {
                _numbers.Add(count.Counter, numbers = []);
            }

            numbers.Add(number.Value);
        }
    }
}
