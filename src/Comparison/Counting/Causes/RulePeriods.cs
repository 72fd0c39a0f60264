using Conv.Compiler.Ir;

namespace Conv.Comparison.Counting.Causes;

/// <summary>The days at which the rules of two programs change, and the stretches between them: within one, no dated value begins or ends.</summary>
internal sealed class RulePeriods
{
    private readonly int[] _days;

    public RulePeriods(params IEnumerable<IrProgram> programs)
    {
        _days =
        [
            .. programs
                .SelectMany(Days)
                .Where(day => day is > int.MinValue and < int.MaxValue)
                .Select(day => (int)day)
                .Distinct()
                .Order(),
        ];
    }

    /// <summary>The number of the stretch that a day lies in.</summary>
    public int Of(int day)
    {
        var place = Array.BinarySearch(_days, day);
        return place < 0 ? ~place : place + 1;
    }

    // A rule that holds up to a day ends there, and the next stretch begins a day later.
    private static IEnumerable<long> Days(IrProgram program) =>
        IrWalk
            .Nodes(
                program
                    .Functions.SelectMany(function =>
                        IrWalk
                            .Outputs(function)
                            .Concat(IrWalk.Effects(function))
                            .Concat(IrWalk.SessionEffects(function))
                    )
                    .Concat(program.Conventions.Select(one => one.Takes).OfType<IrExpression>())
            )
            .OfType<IrConstant>()
            .Where(one => one.Type == IrType.Date)
            .SelectMany(one => new[] { one.Value, one.Value + 1 })
            .Concat(program.Conventions.SelectMany(one => new long[] { one.From.Number, one.To.Number + 1L }));
}
