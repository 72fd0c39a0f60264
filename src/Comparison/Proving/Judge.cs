using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;

namespace Conv.Comparison.Proving;

/// <summary>Who judges sessions that name a function in one edition: a function, or nobody.</summary>
/// <param name="Function">The function; null: no convention takes the session.</param>
/// <param name="From">First day, a day number.</param>
/// <param name="To">Last day.</param>
/// <param name="Takes">Which sessions of these days, from facts alone; null: all of them.</param>
internal sealed record Judge(IrFunction? Function, int From, int To, IrExpression? Takes)
{
    /// <summary>Whether the name is declared at all; a session with one that is not is no valid session.</summary>
    public bool IsDeclared { get; init; } = true;

    /// <summary>A function of the name, whoever judges; null: there is none.</summary>
    public IrFunction? Named { get; init; }

    /// <summary>Everybody who judges sessions of a name, so that each session of the horizon is judged by exactly one.</summary>
    /// <param name="program">The program, readings fixed.</param>
    /// <param name="policy">The convention that judges every session; -1: the one in force.</param>
    /// <param name="name">The function that sessions name.</param>
    /// <param name="first">The first day of the horizon.</param>
    /// <param name="last">The last day of the horizon.</param>
    public static ImmutableArray<Judge> Of(IrProgram program, int policy, string name, int first, int last)
    {
        var named = program.Functions.Where(one => string.Equals(one.Name, name, StringComparison.Ordinal)).ToList();
        if (named.Count == 0)
        {
            return [new Judge(null, first, last, null) { IsDeclared = false }];
        }

        if (policy >= 0)
        {
            var id = IrFunctionMap.Under(program, policy, name);
            return [new Judge(id < 0 ? null : program.Functions[id], first, last, null) { Named = named[0] }];
        }

        var judges = named
            .ConvertAll(function =>
            {
                var convention = program.Conventions[function.Convention];
                return new Judge(
                    function,
                    Math.Max(first, convention.From.Number),
                    Math.Min(last, convention.To.Number),
                    convention.Takes
                );
            })
            .Where(judge => judge.From <= judge.To)
            .ToList();
        return [.. judges, .. Nobody(judges, first, last).Select(judge => judge with { Named = named[0] })];
    }

    /// <summary>Whether the judge takes a session of the horizon.</summary>
    public IrExpression Claims(SourceSpan origin) =>
        new IrAll(
            origin,
            [
                Day(origin, IrComparison.AtLeast, From),
                Day(origin, IrComparison.AtMost, To),
                .. Takes is null ? [] : new[] { Takes },
            ]
        );

    // Nobody judges the sessions that no convention takes; where conventions take all of their days, these are stretches of time.
    private static IEnumerable<Judge> Nobody(List<Judge> judges, int first, int last)
    {
        if (judges.Exists(judge => judge.Takes is not null))
        {
            var origin = judges[0].Function!.Origin;
            yield return new Judge(
                null,
                first,
                last,
                new IrNot(origin, new IrAny(origin, [.. judges.Select(judge => judge.Claims(origin))]))
            );
            yield break;
        }

        var next = first;
        foreach (var judge in judges.OrderBy(judge => judge.From))
        {
            if (next < judge.From)
            {
                yield return new Judge(null, next, judge.From - 1, null);
            }

            next = Math.Max(next, judge.To + 1);
        }

        if (next <= last)
        {
            yield return new Judge(null, next, last, null);
        }
    }

    private static IrCompare Day(SourceSpan origin, IrComparison comparison, int day) =>
        new(origin, comparison, new IrSessionDate(origin), new IrConstant(origin, IrType.Date, day));
}
