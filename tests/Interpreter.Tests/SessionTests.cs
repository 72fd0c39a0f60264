using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Input;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Tests.Kit;
using Conv.TestKit.Ir;
using static Conv.TestKit.Ir.Nodes;

namespace Conv.Interpreter.Tests;

public sealed class SessionTests
{
    private static readonly IrCondition OnlyWithLetter = Condition(Words.NoLetter, Present(Words.Letter));
    private static readonly IrCondition OnlyWithBirth = Condition(Words.TooShort, Present(Words.Birth));

    [Fact]
    public void A_session_is_accepted_if_one_of_its_attendances_is()
    {
        var program = Programs.Of(Programs.Care() with { AttendanceConditions = [OnlyWithLetter] });
        var outcome = program.Run(
            Trajectories
                .Act("2023-05-01")
                .Of(Trajectories.Person("b", Words.Birth, 1), Trajectories.Person("c", Words.Letter, 1))
        )[0];

        outcome.Attendances.Select(attendance => attendance.Decision).ShouldBe([Verdict.Refused, Verdict.Accepted]);
        outcome.Payments[0].Decision.ShouldBe(Verdict.Accepted);
        outcome.Payments[0].Fee.ShouldBe(7500);
    }

    [Fact]
    public void A_payment_refused_for_its_attendances_carries_their_reasons_once_in_order_of_appearance()
    {
        var program = Programs.Of(Programs.Care() with { AttendanceConditions = [OnlyWithBirth, OnlyWithLetter] });
        var outcome = program.Run(
            Trajectories
                .Act("2023-05-01")
                .Of(
                    Trajectories.Person("b", Words.Birth, 1),
                    Trajectories.Person("c", Words.Letter, 1),
                    Trajectories.Person("d", Words.Allowance, 2)
                )
        )[0];

        outcome
            .Attendances.Select(attendance => attendance.Reasons())
            .ShouldBe(["letter", "minutes", "minutes;letter"]);
        outcome.Payments[0].Reasons().ShouldBe("letter;minutes");
    }

    [Fact]
    public void A_session_without_the_beneficiaries_that_its_function_registers_is_refused()
    {
        var outcome = Programs.Of(Programs.Care()).Run(Trajectories.Act("2023-05-01").Of(Array.Empty<string>()))[0];
        outcome.Payments[0].Decision.ShouldBe(Verdict.Refused);
        outcome.Payments[0].Reasons().ShouldBe("registration");
    }

    [Fact]
    public void Each_provider_of_an_accepted_session_earns_the_fee_of_their_own_profession()
    {
        var program = Programs.Of(
            Programs.Care() with
            {
                Fee = If(OneOf(Words.Profession, 1), Cents(20000), Cents(12600)),
            }
        );
        var act = Trajectories.Act("2023-05-01");
        var carer = act.Providers[0] with { Id = "q" };
        act = (act with { Providers = [carer] }).With(Words.Profession, 1);

        var outcome = program.Run(
            act with
            {
                Providers = [act.Providers[0], new InterpretedProvider("r", carer.Facts)],
            }
        )[0];
        outcome.Payments.Select(payment => payment.Fee).ShouldBe([20000, 12600]);
        outcome.Attendances.Length.ShouldBe(1);
    }

    [Fact]
    public void A_function_that_registers_nobody_lists_its_beneficiaries_with_the_decision_of_the_session()
    {
        var program = Programs.Of(
            Programs.Care() with
            {
                Registers = false,
                SessionConditions = [Condition(Words.WrongPlace, OneOf(Words.Place, 1))],
                Fee = Unspecified,
            }
        );
        var accepted = program.Run(Trajectories.Act("2023-05-01").With(Words.Place, 1))[0];
        accepted.Attendances[0].Decision.ShouldBe(Verdict.Accepted);
        accepted.Attendances[0].Share.ShouldBe(0);
        accepted.Payments[0].Decision.ShouldBe(Verdict.Unpriced);

        var refused = program.Run(Trajectories.Act("2023-05-01"))[0];
        refused.Attendances[0].Decision.ShouldBe(Verdict.Refused);
        refused.Attendances[0].Reasons().ShouldBe("place");
        refused.Attendances[0].Share.ShouldBeNull();
    }

    [Fact]
    public void A_function_that_registers_nobody_is_accepted_without_beneficiaries()
    {
        var program = Programs.Of(Programs.Care() with { Registers = false });
        program
            .Run(Trajectories.Act("2023-05-01").Of(Array.Empty<string>()))[0]
            .Payments[0]
            .Decision.ShouldBe(Verdict.Accepted);
    }

    [Fact]
    public void An_act_beyond_the_cap_may_be_exceptional_once_and_counts_like_any_other()
    {
        var program = Programs.Capped(new IrLifetimeWindow(), 3);
        program = program with
        {
            Measures = [new IrMeasure(0, "all"), new IrMeasure(1, "exceptional")],
            Functions =
            [
                program.Functions[0] with
                {
                    Exceptional = Compare(Count(0), IrComparison.Equal, Number(2)),
                    Measures = [new IrMeasureUse(1, IsExceptional), new IrMeasureUse(0, True)],
                },
            ],
        };
        var outcomes = program.Run([.. Enumerable.Range(1, 4).Select(day => Trajectories.Act($"2023-05-0{day}"))]);

        outcomes.Letters().ShouldBe("AAAR");
        outcomes.Select(outcome => outcome.Attendances[0].IsExceptional).ShouldBe([false, false, true, false]);
        outcomes.Select(outcome => string.Join(',', outcome.Attendances[0].Measures)).ShouldBe(["0", "0", "0,1", ""]);
    }

    [Fact]
    public void Units_are_granted_up_to_what_the_cap_leaves_and_the_fee_is_for_the_largest_grant()
    {
        var left = Arithmetic(Number(4), IrOperator.Subtract, Count(0));
        var quarters = Quotient(Fact(Words.Minutes), 15, IrRounding.Down);
        var program = Programs.Of(
            Programs.Care() with
            {
                AttendanceConditions = [Condition(Words.Cap, Compare(Count(0), IrComparison.Less, Number(4)))],
                Granted = Arithmetic(quarters, IrOperator.Least, left),
                Share = Arithmetic(Cents(100), IrOperator.Multiply, Granted),
                Fee = Arithmetic(Cents(2167), IrOperator.Multiply, LargestGrant),
                Updates = [Update(0, True, Adds(0, amount: Granted))],
            }
        ) with
        {
            Windows = [Window(0, new IrMonthsWindow(12))],
            Counters = [Counter(0, 0)],
        };
        var outcomes = program.Run(
            Trajectories.Act("2023-05-01").With(Words.Minutes, 44),
            Trajectories.Act("2023-05-02").With(Words.Minutes, 30).Of("b", "c"),
            Trajectories.Act("2023-05-03").With(Words.Minutes, 60).Of("b", "c"),
            Trajectories.Act("2023-05-04").With(Words.Minutes, 60).Of("b")
        );

        outcomes.Select(outcome => outcome.Payments[0].Fee).ShouldBe([2 * 2167, 2 * 2167, 2 * 2167, null]);
        outcomes[1].Attendances.Select(attendance => attendance.Granted).ShouldBe([2, 2]);
        outcomes[2].Attendances.Select(attendance => attendance.Granted).ShouldBe([0, 2]);
        outcomes[2].Attendances.Select(attendance => attendance.Share).ShouldBe([null, 200]);
        outcomes[3].Payments[0].Reasons().ShouldBe("cap");
    }

    [Fact]
    public void A_category_is_decided_from_the_facts_of_the_session_and_is_none_where_one_is_missing()
    {
        var young = If(
            Present(Words.Birth),
            If(
                Reached(Words.Birth, 24),
                new IrConstant(Words.Here, IrType.Enumeration, 2),
                new IrConstant(Words.Here, IrType.Enumeration, 1)
            ),
            new IrConstant(Words.Here, IrType.Enumeration, 0)
        );
        var program = Programs.Of(Programs.Care()) with
        {
            Categories = [new IrCategory(0, "age", ["child", "adult"], young)],
        };

        program
            .Run(
                Trajectories.Act("2023-05-01").With(Words.Birth, "2000-01-01"),
                Trajectories.Act("2023-06-01").With(Words.Birth, "1999-01-01"),
                Trajectories.Act("2023-06-02")
            )
            .Select(outcome => outcome.Attendances[0].Categories[0])
            .ShouldBe([1, 2, 0]);
    }
}
