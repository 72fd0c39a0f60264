using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Input;
using Conv.Interpreter.Tests.Kit;
using Conv.Runtime;
using Conv.TestKit.Ir;
using static Conv.TestKit.Ir.Nodes;

namespace Conv.Interpreter.Tests;

public sealed class ConditionTests
{
    private static bool Holds(IrExpression condition, InterpretedSession session) =>
        Programs
            .Of(Programs.Care() with { AttendanceConditions = [Condition(Words.Cap, condition)] })
            .Run(new InterpreterOptions(Policy: "first"), session)
            .Letters() == "A";

    [Theory]
    [InlineData("2000-05-10", "2023-05-09", 23, false)]
    [InlineData("2000-05-10", "2023-05-10", 23, true)]
    [InlineData("2000-02-29", "2023-02-28", 23, false)]
    [InlineData("2000-02-29", "2023-03-01", 23, true)]
    [InlineData("1999-02-28", "2023-02-28", 24, true)]
    [InlineData("2000-02-29", "2024-02-28", 24, false)]
    [InlineData("2000-02-29", "2024-02-29", 24, true)]
    [InlineData("2023-06-01", "2023-05-31", 0, false)]
    public void Years_are_completed_on_the_birthday_and_from_29_February_on_1_March(
        string birth,
        string date,
        int years,
        bool expected
    ) => Holds(Reached(Words.Birth, years), Trajectories.Act(date).With(Words.Birth, birth)).ShouldBe(expected);

    [Fact]
    public void A_missing_fact_makes_every_comparison_on_it_false()
    {
        var act = Trajectories.Act("2023-05-01");
        foreach (var comparison in Enum.GetValues<IrComparison>())
        {
            Holds(Compare(Fact(Words.Minutes), comparison, Number(30)), act).ShouldBeFalse();
            Holds(Compare(Number(30), comparison, Arithmetic(Fact(Words.Minutes), IrOperator.Add, Number(1))), act)
                .ShouldBeFalse();
        }

        Holds(OneOf(Words.Place, 1, 2, 3), act).ShouldBeFalse();
        Holds(Reached(Words.Birth, 0), act).ShouldBeFalse();
        Holds(Present(Words.Birth), act).ShouldBeFalse();
        Holds(Not(Reached(Words.Birth, 24)), act).ShouldBeTrue();
    }

    [Fact]
    public void A_yes_or_no_with_a_default_is_never_missing()
    {
        var act = Trajectories.Act("2023-05-01");
        Holds(Present(Words.Allowance), act).ShouldBeTrue();
        Holds(OneOf(Words.Allowance, (int)YesNo.No), act).ShouldBeTrue();
        Holds(OneOf(Words.Allowance, (int)YesNo.Yes), act.With(Words.Allowance, 2)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(nameof(IrComparison.Equal), false, true, false)]
    [InlineData(nameof(IrComparison.NotEqual), true, false, true)]
    [InlineData(nameof(IrComparison.Less), true, false, false)]
    [InlineData(nameof(IrComparison.AtMost), true, true, false)]
    [InlineData(nameof(IrComparison.Greater), false, false, true)]
    [InlineData(nameof(IrComparison.AtLeast), false, true, true)]
    public void A_comparison_says_what_its_sign_says(string comparison, bool at29, bool at30, bool at31)
    {
        var condition = Compare(Fact(Words.Minutes), Enum.Parse<IrComparison>(comparison), Number(30));
        Holds(condition, Trajectories.Act("2023-05-01").With(Words.Minutes, 29)).ShouldBe(at29);
        Holds(condition, Trajectories.Act("2023-05-01").With(Words.Minutes, 30)).ShouldBe(at30);
        Holds(condition, Trajectories.Act("2023-05-01").With(Words.Minutes, 31)).ShouldBe(at31);
    }

    [Fact]
    public void All_of_nothing_holds_and_any_of_nothing_does_not()
    {
        var act = Trajectories.Act("2023-05-01");
        Holds(All(), act).ShouldBeTrue();
        Holds(Any(), act).ShouldBeFalse();
        Holds(All(True, False), act).ShouldBeFalse();
        Holds(Any(False, True), act).ShouldBeTrue();
    }

    [Fact]
    public void A_fact_that_may_be_missing_is_not_read_behind_a_test_that_fails() =>
        Holds(
                Any(Not(Present(Words.Minutes)), Compare(Fact(Words.Minutes), IrComparison.Less, Number(5))),
                Trajectories.Act("2023-05-01")
            )
            .ShouldBeTrue();

    [Fact]
    public void A_date_is_compared_with_the_date_of_the_session()
    {
        var condition = Compare(Fact(Words.Letter), IrComparison.AtMost, SessionDate);
        Holds(condition, Trajectories.Act("2023-05-01").With(Words.Letter, "2023-05-01")).ShouldBeTrue();
        Holds(condition, Trajectories.Act("2023-05-01").With(Words.Letter, "2023-05-02")).ShouldBeFalse();
    }

    [Fact]
    public void People_are_those_whom_the_session_names() =>
        Holds(
                Compare(
                    People(FactOwner.Beneficiary),
                    IrComparison.AtLeast,
                    Arithmetic(People(FactOwner.Provider), IrOperator.Add, Number(1))
                ),
                Trajectories.Act("2023-05-01").Of("b") with
                {
                    Providers = [],
                }
            )
            .ShouldBeTrue();

    [Fact]
    public void All_failing_reasons_are_given_once_in_the_order_of_reason_codes()
    {
        var program = Programs.Of(
            Programs.Care() with
            {
                SessionConditions =
                [
                    Condition(Words.TooShort, False),
                    Condition(Words.WrongPlace, False),
                    Condition(Words.WrongPlace, False),
                ],
                AttendanceConditions = [Condition(Words.Cap, False), Condition(Words.NoLetter, True)],
            }
        );
        var outcome = program.Run(Trajectories.Act("2023-05-01"))[0];

        outcome.Attendances[0].Reasons().ShouldBe("place;minutes;cap");
        outcome.Attendances[0].Share.ShouldBeNull();
        outcome.Attendances[0].Granted.ShouldBe(0);
        outcome.Payments[0].Reasons().ShouldBe("place;minutes");
    }

    [Fact]
    public void A_choice_takes_the_default_the_assignment_of_the_program_or_what_the_run_chooses()
    {
        var reading = Reading("who", "nobody", "everybody");
        var program = Programs.Of(
            Programs.Care() with
            {
                AttendanceConditions = [Condition(Words.Cap, Choice(reading, False, True))],
            }
        ) with
        {
            Readings = [reading],
        };
        var act = Trajectories.Act("2023-05-01");

        program.Run(act).Letters().ShouldBe("R");
        program
            .Run(new InterpreterOptions(new Dictionary<string, string> { ["who"] = "everybody" }), act)
            .Letters()
            .ShouldBe("A");
        (program with { Assignment = [1] }).Run(act).Letters().ShouldBe("A");
    }

    [Fact]
    public void An_unknown_reading_alternative_or_policy_is_refused()
    {
        var program = Programs.Of(Programs.Care()) with { Readings = [Reading("who", "nobody", "everybody")] };
        Should.Throw<ArgumentException>(() =>
            program.Run(new InterpreterOptions(new Dictionary<string, string> { ["what"] = "nobody" }))
        );
        Should.Throw<ArgumentException>(() =>
            program.Run(new InterpreterOptions(new Dictionary<string, string> { ["who"] = "somebody" }))
        );
        Should.Throw<ArgumentException>(() => program.Run(new InterpreterOptions(Policy: "fourth")));
    }

    [Fact]
    public void Sessions_out_of_sequence_are_refused() =>
        Should.Throw<ArgumentException>(() =>
            Programs.Of(Programs.Care()).Run(Trajectories.Act("2023-05-02"), Trajectories.Act("2023-05-01"))
        );
}
