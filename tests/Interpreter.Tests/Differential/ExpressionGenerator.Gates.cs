using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Tests.Kit;
using Conv.TestKit.Ir;
using static Conv.TestKit.Ir.Nodes;

namespace Conv.Interpreter.Tests.Differential;

/// <summary>Days moved, the opening of windows, the place of an act in its row.</summary>
internal sealed partial class ExpressionGenerator
{
    /// <summary>The counters whose windows open under every reading.</summary>
    public ImmutableArray<int> Openings { get; init; } = [];

    /// <summary>How many kinds of submitted acts there are.</summary>
    public int Submitted { get; init; }

    /// <summary>Which kinds a session is: enumerations and yes/no facts only.</summary>
    public ImmutableArray<IrSubmission> Submissions() =>
        [
            .. Enumerable
                .Range(0, Submitted)
                .Where(_ => dice.Percent(60))
                .Select(acts => new IrSubmission(
                    acts,
                    dice.Percent(40)
                        ? True
                        : OneOf(
                            new Reach([FactOwner.Session, FactOwner.Beneficiary], []).Facts(
                                FactKind.Enumeration,
                                FactKind.YesNo
                            )
                        )
                )),
        ];

    private IrExpression Gate(Reach reach)
    {
        if (reach.State && Submitted > 0 && dice.Percent(50))
        {
            return new IrSubmitted(Words.Here, dice.Below(Submitted));
        }

        if (reach.State && !Openings.IsEmpty && dice.Percent(30))
        {
            return Position();
        }

        var facts = reach.Facts(FactKind.Date);
        if (facts.Length == 0)
        {
            return Compare(Shift(SessionDate), dice.Of<IrComparison>(Comparisons), Day("2022-01-01"));
        }

        var fact = dice.Of<FactSymbol>(facts);
        var other = dice.Of<FactSymbol>(facts);
        return dice.Below(3) switch
        {
            0 => Guarded(reach, fact, Compare(Shift(Fact(fact)), dice.Of<IrComparison>(Comparisons), OtherDay(reach))),
            1 => Guarded(
                reach,
                fact,
                Compare(Fact(fact), dice.Of<IrComparison>(Comparisons), Shift(Shift(SessionDate)))
            ),
            _ => Guarded(
                reach,
                fact,
                Guarded(
                    reach,
                    other,
                    Compare(Shift(Fact(fact)), dice.Of<IrComparison>(Comparisons), Shift(Fact(other)))
                )
            ),
        };
    }

    private IrExpression OtherDay(Reach reach) =>
        reach.State && !Openings.IsEmpty && dice.Percent(50)
            ? new IrOpening(Words.Here, dice.Of<int>(Openings))
            : SessionDate;

    private IrExpression Position()
    {
        var count = Count(dice.Of<int>(Openings));
        var every = dice.Of(2, 3);
        return Compare(
            Arithmetic(
                count,
                IrOperator.Subtract,
                Arithmetic(Quotient(count, every, IrRounding.Down), IrOperator.Multiply, Number(every))
            ),
            IrComparison.Equal,
            Number(dice.Between(0, every - 1))
        );
    }

    private IrPartOfDate PartOfDate() =>
        new(
            Words.Here,
            dice.Percent(50) ? SessionDate : Shift(SessionDate),
            dice.Of<IrDatePart>(Enum.GetValues<IrDatePart>())
        );

    private IrShift Shift(IrExpression day) =>
        dice.Below(3) switch
        {
            0 => new IrShift(Words.Here, day, dice.Of(0, 1, -1, 30, -60, 4_000_000, -4_000_000), IrShiftUnit.Days),
            1 => new IrShift(Words.Here, day, dice.Of(0, 1, -1, 12, -13, 1200, 120_000, -120_000), IrShiftUnit.Months),
            _ => new IrShift(Words.Here, day, dice.Of(0, 1, 18, 24, -20, 9_999, -9_999), IrShiftUnit.Anniversaries),
        };
}
