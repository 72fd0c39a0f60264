using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Runtime.Values;

namespace Conv.Fuzzing.Sessions;

/// <summary>The numbers, days and ages at which the rules of a program change their mind.</summary>
/// <param name="Days">Day numbers that the text names.</param>
/// <param name="Numbers">Numbers and amounts (cents) that the text names.</param>
/// <param name="Ages">Years after which an anniversary counts.</param>
internal sealed record Boundaries(ImmutableArray<int> Days, ImmutableArray<long> Numbers, ImmutableArray<int> Ages)
{
    /// <summary>Those of a program.</summary>
    public static Boundaries Of(IrProgram program)
    {
        var nodes = IrWalk
            .Nodes(program.Functions.SelectMany(function => IrWalk.Outputs(function).Concat(IrWalk.Effects(function))))
            .ToList();
        var constants = nodes.OfType<IrConstant>().ToList();
        return new Boundaries(
            [
                .. constants
                    .Where(constant => constant.Type == IrType.Date)
                    .Select(constant => constant.Value)
                    .Concat(
                        program.Conventions.SelectMany(convention =>
                            new long[] { convention.From.Number, convention.To.Number }
                        )
                    )
                    .Where(day => day > Day.First.Number && day < Day.Last.Number)
                    .Select(day => (int)day)
                    .Distinct()
                    .Order(),
            ],
            [
                .. constants
                    .Where(constant =>
                        constant.Type is IrType.Number or IrType.Money && constant.Value is >= 0 and < 1L << 40
                    )
                    .Select(constant => constant.Value)
                    .Append(0)
                    .Distinct()
                    .Order(),
            ],
            [.. nodes.OfType<IrReached>().Select(reached => reached.Years).Append(18).Distinct().Order()]
        );
    }
}
