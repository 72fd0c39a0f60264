using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Tests.Kit;
using Conv.TestKit.Ir;
using static Conv.TestKit.Ir.Nodes;

namespace Conv.Interpreter.Tests;

public sealed class MoneyTests
{
    private static AttendanceOutcome Share(IrExpression share) =>
        Programs.Of(Programs.Care() with { Share = share }).Run(Trajectories.Act("2023-05-01"))[0].Attendances[0];

    [Theory]
    [InlineData(5, nameof(IrRounding.HalfUp), 3)]
    [InlineData(-5, nameof(IrRounding.HalfUp), -3)]
    [InlineData(5, nameof(IrRounding.HalfEven), 2)]
    [InlineData(7, nameof(IrRounding.HalfEven), 4)]
    [InlineData(-5, nameof(IrRounding.HalfEven), -2)]
    [InlineData(5, nameof(IrRounding.Up), 3)]
    [InlineData(-5, nameof(IrRounding.Up), -3)]
    [InlineData(4, nameof(IrRounding.Up), 2)]
    [InlineData(5, nameof(IrRounding.Down), 2)]
    [InlineData(-5, nameof(IrRounding.Down), -2)]
    public void A_half_is_rounded_as_the_text_says(long numerator, string rounding, long expected) =>
        Share(Quotient(Cents(numerator), 2, Enum.Parse<IrRounding>(rounding))).Share.ShouldBe(expected);

    [Theory]
    [InlineData(14, nameof(IrRounding.HalfUp), 5)]
    [InlineData(13, nameof(IrRounding.HalfUp), 4)]
    [InlineData(14, nameof(IrRounding.HalfEven), 5)]
    [InlineData(13, nameof(IrRounding.Up), 5)]
    [InlineData(14, nameof(IrRounding.Down), 4)]
    public void A_third_is_rounded_to_the_nearest_or_as_the_text_says(long numerator, string rounding, long expected) =>
        Share(Quotient(Cents(numerator), 3, Enum.Parse<IrRounding>(rounding))).Share.ShouldBe(expected);

    [Fact]
    public void A_numerator_is_exact_where_it_does_not_fit_64_bits() =>
        Share(Quotient(Arithmetic(Cents(long.MaxValue), IrOperator.Multiply, Number(60)), 60, IrRounding.HalfUp))
            .Share.ShouldBe(long.MaxValue);

    [Fact]
    public void The_lower_and_the_higher_of_two_amounts()
    {
        Share(Arithmetic(Cents(400), IrOperator.Least, Cents(1100))).Share.ShouldBe(400);
        Share(Arithmetic(Cents(400), IrOperator.Greatest, Cents(1100))).Share.ShouldBe(1100);
        Share(Arithmetic(Cents(400), IrOperator.Subtract, Cents(1100))).Share.ShouldBe(-700);
    }

    [Fact]
    public void An_attendance_whose_share_has_no_value_is_unpriced_and_counts()
    {
        var program = Programs.Capped(new IrLifetimeWindow(), 1);
        program = program with { Functions = [program.Functions[0] with { Share = Unspecified }] };
        var outcomes = program.Run(Trajectories.Act("2023-05-01"), Trajectories.Act("2023-05-02"));

        outcomes.Letters().ShouldBe("UR");
        outcomes[0].Attendances[0].Share.ShouldBeNull();
        outcomes[0].Payments[0].Decision.ShouldBe(Verdict.Accepted);
    }

    [Fact]
    public void A_fee_without_a_value_does_not_make_the_attendance_unpriced()
    {
        var outcome = Programs.Of(Programs.Care() with { Fee = Unspecified }).Run(Trajectories.Act("2023-05-01"))[0];
        outcome.Attendances[0].Decision.ShouldBe(Verdict.Accepted);
        outcome.Payments[0].Decision.ShouldBe(Verdict.Unpriced);
        outcome.Payments[0].Fee.ShouldBeNull();
    }

    [Fact]
    public void An_amount_outside_64_bits_makes_the_session_a_reject_by_the_need_that_meets_it()
    {
        var share = Arithmetic(Fact(Words.Price), IrOperator.Multiply, Number(3));
        var program = Programs.Of(
            Programs.Care() with
            {
                Share = share,
                Needs =
                [
                    Need(FactOwner.Session, Words.Price),
                    Need(FactOwner.Session, Words.Price, Overflows(share), "the share has no room"),
                ],
            }
        );
        var limit = (BigInteger)long.MaxValue / 3;

        program.Run(Trajectories.Act("2023-05-01").With(Words.Price, limit)).Letters().ShouldBe("A");
        program
            .Run(Trajectories.Act("2023-05-01").With(Words.Price, limit + 1))[0]
            .Rejection.ShouldBe(new Rejection("price", "the share has no room"));
    }

    [Fact]
    public void A_program_that_decides_by_a_missing_or_too_large_amount_is_not_well_formed()
    {
        Should.Throw<InvalidOperationException>(() => Share(Fact(Words.Price)));
        Should.Throw<InvalidOperationException>(() =>
            Share(Arithmetic(Cents(long.MaxValue), IrOperator.Add, Cents(1)))
        );
        Should.Throw<InvalidOperationException>(() => Share(Arithmetic(Unspecified, IrOperator.Least, Cents(1))));
    }
}
