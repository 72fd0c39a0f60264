using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Ir;

namespace Conv.Comparison.Timelines;

/// <summary>Which sessions of each day a convention takes: what its condition comes to when the day alone is known.</summary>
internal static class TakingDays
{
    /// <summary>Runs of days, in order, without gaps.</summary>
    public static ImmutableArray<TakenDays> Of(IrConvention convention)
    {
        if (convention.Takes is not { } takes)
        {
            return [new TakenDays(convention.From.Number, convention.To.Number, Taken.All)];
        }

        // Between two days that the condition names, or the days beside them, nothing changes.
        var days = new SortedSet<int> { convention.From.Number };
        foreach (var compare in IrWalk.Nodes(takes).OfType<IrCompare>())
        {
            if (compare is { Left: IrSessionDate, Right: IrConstant constant })
            {
                days.Add((int)constant.Value);
                days.Add((int)constant.Value + 1);
            }
        }

        var starts = days.Where(day => convention.From.Number <= day && day <= convention.To.Number).ToList();
        var runs = ImmutableArray.CreateBuilder<TakenDays>();
        for (var i = 0; i < starts.Count; i++)
        {
            var to = i + 1 < starts.Count ? starts[i + 1] - 1 : convention.To.Number;
            var taken = On(takes, starts[i]) switch
            {
                true => Taken.All,
                false => Taken.None,
                null => Taken.Some,
            };
            if (runs.Count > 0 && runs[^1].Taken == taken)
            {
                runs[^1] = runs[^1] with { To = to };
            }
            else
            {
                runs.Add(new TakenDays(starts[i], to, taken));
            }
        }

        return runs.ToImmutable();
    }

    // Null: the day does not tell.
    private static bool? On(IrExpression expression, int day) =>
        expression switch
        {
            IrConstant constant => constant.Value != 0,
            IrAll all => Known(all.Operands, day, decisive: false),
            IrAny any => Known(any.Operands, day, decisive: true),
            IrNot not => !On(not.Operand, day),
            IrShared shared => On(shared.Definition, day),
            IrEvery { OfBeneficiaries: false } every => On(every.Condition, day),
            IrEvery every => On(every.Condition, day) is false ? false : null,
            IrCompare { Left: IrSessionDate, Right: IrConstant constant } compare => Compare(
                compare.Operator,
                day,
                constant.Value
            ),
            IrCompare or IrFactLeaf or IrFirstProviderGives or IrIf or IrChoice or IrOverflows or IrSubmitted => null,
            _ => throw new UnreachableException($"{expression.GetType().Name} is no condition"),
        };

    private static bool? Known(ImmutableArray<IrExpression> operands, int day, bool decisive)
    {
        var known = operands.Select(one => On(one, day)).ToList();
        return known.Contains(decisive) ? decisive
            : known.Contains(null) ? null
            : !decisive;
    }

    private static bool Compare(IrComparison comparison, long day, long other) =>
        comparison switch
        {
            IrComparison.Equal => day == other,
            IrComparison.NotEqual => day != other,
            IrComparison.Less => day < other,
            IrComparison.AtMost => day <= other,
            IrComparison.Greater => day > other,
            IrComparison.AtLeast => day >= other,
            _ => throw new UnreachableException($"{comparison} is no comparison"),
        };
}
