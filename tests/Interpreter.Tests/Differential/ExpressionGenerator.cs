using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Tests.Kit;
using Conv.TestKit.Ir;
using static Conv.TestKit.Ir.Nodes;

namespace Conv.Interpreter.Tests.Differential;

/// <summary>
/// Random expressions that a compiler could have made: typed; a fact that may be missing is read only behind a test of its presence;
/// a counter is read only so far as its bound lets a rolling one answer.
/// </summary>
internal sealed partial class ExpressionGenerator(
    Dice dice,
    ImmutableArray<ReadingSymbol> readings,
    ImmutableArray<IrCounter> counters
)
{
    /// <summary>From which day on counters count whose windows ask for that, by id.</summary>
    public IReadOnlyDictionary<int, IrExpression?> Since { get; init; } = ImmutableDictionary<int, IrExpression?>.Empty;

    private static readonly IrComparison[] Comparisons = Enum.GetValues<IrComparison>();

    public IrExpression Boolean(Reach reach, int depth)
    {
        if (depth <= 0)
        {
            return BooleanLeaf(reach);
        }

        return dice.Below(10) switch
        {
            0 or 1 => All([.. dice.Many(0, 3, _ => Boolean(reach, depth - 1))]),
            2 or 3 => Any([.. dice.Many(0, 3, _ => Boolean(reach, depth - 1))]),
            4 => Not(Boolean(reach, depth - 1)),
            5 => If(Boolean(reach, depth - 1), Boolean(reach, depth - 1), Boolean(reach, depth - 1)),
            6 => Chosen(() => Boolean(reach, depth - 1)),
            7 => Compare(Wide(reach, depth - 1), dice.Of<IrComparison>(Comparisons), Wide(reach, depth - 1)),
            _ => BooleanLeaf(reach),
        };
    }

    /// <summary>A number that stays far from 64 bits: amounts, grants, additions.</summary>
    public IrExpression Narrow(Reach reach, int depth, IrType type = IrType.Number)
    {
        var constant = new IrConstant(Words.Here, type, dice.Of(0, 1, 2, 3, 7, 10, 250, 400, 1100, 8669));
        if (depth <= 0)
        {
            return type == IrType.Money || dice.Percent(40) ? constant : NumberLeaf(reach);
        }

        return dice.Below(8) switch
        {
            0 => new IrArithmetic(
                Words.Here,
                type,
                dice.Of(IrOperator.Add, IrOperator.Subtract),
                Narrow(reach, depth - 1, type),
                Narrow(reach, depth - 1, type)
            ),
            1 => new IrArithmetic(
                Words.Here,
                type,
                dice.Of(IrOperator.Least, IrOperator.Greatest),
                Narrow(reach, depth - 1, type),
                Narrow(reach, depth - 1, type)
            ),
            2 => new IrArithmetic(
                Words.Here,
                type,
                IrOperator.Multiply,
                new IrConstant(Words.Here, type, dice.Of(0, 1, 2, 3, 10, 100)),
                Narrow(reach, depth - 1)
            ),
            3 => new IrQuotient(
                Words.Here,
                type,
                Narrow(reach, depth - 1, type),
                dice.Of(1, 2, 3, 15, 60, 1000),
                dice.Of<IrRounding>(Enum.GetValues<IrRounding>())
            ),
            4 => If(Boolean(reach, depth - 1), Narrow(reach, depth - 1, type), Narrow(reach, depth - 1, type)),
            5 => Chosen(() => Narrow(reach, depth - 1, type)),
            _ => type == IrType.Money ? constant : NumberLeaf(reach),
        };
    }

    /// <summary>A number that only comparisons see; it may leave 64 bits on the way.</summary>
    public IrExpression Wide(Reach reach, int depth)
    {
        if (depth <= 0)
        {
            return dice.Percent(25) ? Price(reach)
                : dice.Percent(15) ? PartOfDate()
                : NumberLeaf(reach);
        }

        return dice.Below(6) switch
        {
            0 => Arithmetic(
                Wide(reach, depth - 1),
                dice.Of<IrOperator>(Enum.GetValues<IrOperator>()),
                Wide(reach, depth - 1)
            ),
            1 => Arithmetic(
                Wide(reach, depth - 1),
                IrOperator.Multiply,
                Number(dice.Of(3, -1, 100_000, long.MaxValue))
            ),
            2 => Quotient(
                Wide(reach, depth - 1),
                dice.Of(1, 2, 3, 60, long.MaxValue),
                dice.Of<IrRounding>(Enum.GetValues<IrRounding>())
            ),
            3 => If(Boolean(reach, depth - 1), Wide(reach, depth - 1), Wide(reach, depth - 1)),
            _ => dice.Percent(25) ? Price(reach) : NumberLeaf(reach),
        };
    }

    /// <summary>A value of a category, 0 for none.</summary>
    public IrExpression Category(Reach reach, int values) =>
        If(
            Boolean(reach, 1),
            new IrConstant(Words.Here, IrType.Enumeration, 1),
            If(
                Boolean(reach, 1),
                new IrConstant(Words.Here, IrType.Enumeration, dice.Between(0, values)),
                new IrConstant(Words.Here, IrType.Enumeration, values)
            )
        );

    private IrExpression BooleanLeaf(Reach reach)
    {
        var kind = dice.Below(14);
        if (kind >= 12)
        {
            return Gate(reach);
        }

        if (kind <= 2 && reach.State && !counters.IsEmpty)
        {
            return CompareCounter();
        }

        if (kind == 3 && reach.Exceptional)
        {
            return IsExceptional;
        }

        if (kind == 4 && reach.Shared.FirstOrDefault(shared => shared.Type == IrType.Boolean) is { } named)
        {
            return named;
        }

        return kind switch
        {
            5 or 6 => OneOf(reach.Facts(FactKind.Enumeration, FactKind.YesNo)),
            7 or 8 => OfDate(reach),
            9 => Present(dice.Of<FactSymbol>(reach.Facts([.. Enum.GetValues<FactKind>()]))),
            10 => CompareShared(reach),
            11 => dice.Of(True, False),
            _ => CompareFact(reach),
        };
    }

    private IrExpression OneOf(FactSymbol[] facts)
    {
        if (facts.Length == 0)
        {
            return True;
        }

        var fact = dice.Of<FactSymbol>(facts);
        return new IrIsOneOf(
            Words.Here,
            fact,
            new((ulong)dice.Below(1 << (fact.Kind == FactKind.YesNo ? 2 : fact.Values.Length)) << 1)
        );
    }

    private IrExpression OfDate(Reach reach)
    {
        var facts = reach.Facts(FactKind.Date);
        if (facts.Length == 0 || dice.Percent(25))
        {
            return Compare(
                SessionDate,
                dice.Of<IrComparison>(Comparisons),
                Day(dice.Of("2020-02-29", "2021-12-31", "2022-01-01", "2022-07-01"))
            );
        }

        var fact = dice.Of<FactSymbol>(facts);
        return dice.Percent(60)
            ? Reached(fact, dice.Of(0, 1, 18, 24, 100))
            : Guarded(
                reach,
                fact,
                Compare(Fact(fact), dice.Of<IrComparison>(Comparisons), dice.Of(SessionDate, Day("2022-01-01")))
            );
    }

    private IrExpression CompareFact(Reach reach)
    {
        var facts = reach.Facts(FactKind.Minutes, FactKind.Money);
        if (facts.Length == 0)
        {
            return Compare(NumberLeaf(reach), dice.Of<IrComparison>(Comparisons), Number(dice.Between(0, 3)));
        }

        var fact = dice.Of<FactSymbol>(facts);
        return Guarded(
            reach,
            fact,
            Compare(Fact(fact), dice.Of<IrComparison>(Comparisons), Number(dice.Of(0, 15, 30, 60, 100, 10_000)))
        );
    }

    // What a rolling counter may answer from its bound on is a total that no comparison here tells from another.
    private IrExpression CompareCounter()
    {
        var counter = dice.Of<IrCounter>(counters);
        var comparison = dice.Of<IrComparison>(Comparisons);
        var largest = comparison is IrComparison.Less or IrComparison.AtLeast ? counter.Bound : counter.Bound - 1;
        return Compare(Read(counter), comparison, Number(dice.Between(0, largest)));
    }

    private IrCount Read(IrCounter counter) => new(Words.Here, counter.Id, Since.GetValueOrDefault(counter.Id));

    private IrExpression CompareShared(Reach reach)
    {
        var shared = reach.Shared.Where(value => value.Type == IrType.Enumeration).ToArray();
        return shared.Length == 0
            ? CompareFact(reach)
            : Compare(
                dice.Of<IrShared>(shared),
                dice.Of(IrComparison.Equal, IrComparison.NotEqual),
                new IrConstant(Words.Here, IrType.Enumeration, dice.Between(0, 2))
            );
    }

    private IrExpression NumberLeaf(Reach reach)
    {
        var kind = dice.Below(8);
        if (kind <= 1 && reach.State && !counters.IsEmpty)
        {
            var counter = dice.Of<IrCounter>(counters);
            return Arithmetic(Read(counter), IrOperator.Least, Number(counter.Bound));
        }

        if (kind == 2 && reach.Granted)
        {
            return Granted;
        }

        if (kind == 3 && reach.LargestGrant)
        {
            return LargestGrant;
        }

        if (kind == 4 && reach.Shared.FirstOrDefault(shared => shared.Type == IrType.Number) is { } named)
        {
            return named;
        }

        return kind <= 5 && reach.Facts(FactKind.Minutes) is [var minutes]
            ? Guarded(reach, minutes, Fact(minutes))
            : dice.Any(
                () => Number(dice.Between(0, 70)),
                () => People(dice.Of(FactOwner.Provider, FactOwner.Beneficiary))
            );
    }

    private IrExpression Price(Reach reach) =>
        reach.Facts(FactKind.Money) is [var price]
            ? Guarded(reach, price, new IrFact(Words.Here, IrType.Number, price))
            : Number(7);

    private IrExpression Guarded(Reach reach, FactSymbol fact, IrExpression read)
    {
        if (reach.Needed.Contains(fact))
        {
            return read;
        }

        return read.Type == IrType.Boolean
            ? dice.Any(() => All(Present(fact), read), () => Any(Not(Present(fact)), read))
            : If(Present(fact), read, new IrConstant(Words.Here, read.Type, dice.Of(0, 45)));
    }

    private IrExpression Chosen(Func<IrExpression> make)
    {
        var reading = dice.Of<ReadingSymbol>(readings);
        return Choice(reading, [.. reading.Alternatives.Select(_ => make())]);
    }
}
