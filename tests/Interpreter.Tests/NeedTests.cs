using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Tests.Kit;
using Conv.TestKit.Ir;
using static Conv.TestKit.Ir.Nodes;

namespace Conv.Interpreter.Tests;

public sealed class NeedTests
{
    [Fact]
    public void A_session_that_lacks_a_needed_fact_is_a_reject_and_leaves_no_trace_in_the_state()
    {
        var program = Programs.Capped(new IrLifetimeWindow(), 1);
        program = program with
        {
            Functions =
            [
                program.Functions[0] with
                {
                    Needs = [Need(FactOwner.Beneficiary, Words.Birth, message: "the cap depends on it")],
                },
            ],
        };
        var outcomes = program.Run(
            Trajectories.Act("2023-05-01"),
            Trajectories.Act("2023-05-02").With(Words.Birth, "1980-01-01")
        );

        outcomes.Letters().ShouldBe("XA");
        outcomes[0].Rejection.ShouldBe(new Rejection("birth_date", "the cap depends on it"));
        outcomes[0].Attendances.ShouldBeEmpty();
        outcomes[0].Payments.ShouldBeEmpty();
    }

    [Fact]
    public void One_beneficiary_or_provider_who_lacks_a_fact_makes_the_whole_session_a_reject()
    {
        var program = Programs.Of(
            Programs.Care() with
            {
                Needs = [Need(FactOwner.Provider, Words.Profession), Need(FactOwner.Beneficiary, Words.Birth)],
            }
        );
        var act = Trajectories
            .Act("2023-05-01")
            .Of(Trajectories.Person("b", Words.Birth, 720_000), Trajectories.Person("c", Words.Letter, 720_000))
            .With(Words.Profession, 1);

        program.Run(act)[0].Rejection!.Column.ShouldBe("birth_date");
        program.Run(act.With(Words.Birth, 720_000))[0].Rejection.ShouldBeNull();
        program.Run(act.Of("b", "c"))[0].Rejection!.Column.ShouldBe("birth_date");
    }

    [Fact]
    public void The_first_need_in_the_order_of_the_function_is_to_blame()
    {
        var program = Programs.Of(
            Programs.Care() with
            {
                Needs = [Need(FactOwner.Beneficiary, Words.Birth), Need(FactOwner.Session, Words.Minutes)],
            }
        );
        program.Run(Trajectories.Act("2023-05-01"))[0].Rejection!.Column.ShouldBe("birth_date");
    }

    [Fact]
    public void A_session_that_no_convention_takes_needs_nothing_and_carries_one_reason_alone()
    {
        var program = Programs.Of(
            Programs.Care() with
            {
                Needs = [Need(FactOwner.Beneficiary, Words.Birth)],
                SessionConditions = [Condition(Words.WrongPlace, False)],
            }
        );
        var outcome = program.Run(Trajectories.Act("2024-05-01"))[0];

        outcome.Rejection.ShouldBeNull();
        outcome.Convention!.Name.ShouldBe("first");
        outcome.Attendances[0].Reasons().ShouldBe("not-in-force");
        outcome.Payments[0].Reasons().ShouldBe("not-in-force");
    }

    [Fact]
    public void A_function_that_no_convention_declares_is_a_bad_input() =>
        Programs
            .Of(Programs.Care())
            .Run(Trajectories.Act("2023-05-01", "dance"))[0]
            .Rejection!.Column.ShouldBe("function");
}
