using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Tests.Emit.Kit;
using Conv.Runtime;
using Conv.TestKit.Ir;

namespace Conv.Compiler.Tests.Emit;

public sealed class DecisionTests
{
    [Fact]
    public void A_session_that_no_convention_takes_is_refused_for_that_alone_under_the_latest_of_its_name()
    {
        var program = Programs.Of(Refusing(Programs.Care()), Refusing(Programs.Care(1, convention: 1)));

        var decisions = program.Evaluator().Decide([new Act("2026-05-01") { Beneficiaries = [new("b"), new("c")] }]);

        decisions.AttendanceReasons.ShouldBe([1UL, 1UL]);
        decisions.PaymentReasons.ShouldBe([1UL]);
        decisions.Targets.ShouldBe([(ushort)1]);
        decisions.Conventions.ShouldBe([(byte)1]);
    }

    [Fact]
    public void A_policy_judges_by_the_successor_or_predecessor_and_ignores_validity()
    {
        var program = Programs.Of(
            Programs.Care(),
            Programs.Care(1, "help", 1) with
            {
                Predecessor = 0,
                Share = Nodes.Cents(500),
            },
            Programs.Care(2, "talk", 1)
        );
        var evaluator = program.Evaluator();

        evaluator.Decide(Acts.On("2022-01-01"), policy: 1).Shares.ShouldBe([500]);
        evaluator.Decide([new Act("2024-02-01", "help")], policy: 0).Shares.ShouldBe([1100]);
        var unmapped = evaluator.Decide([new Act("2024-02-01", "talk")], policy: 0);
        unmapped.AttendanceReasons.ShouldBe([1UL]);
        unmapped.Conventions.ShouldBe([(byte)0]);
    }

    [Fact]
    public void A_missing_fact_that_is_needed_makes_the_session_a_reject_and_the_first_need_is_told()
    {
        var decisions = Big
            .Program.Evaluator()
            .Decide([
                Visit("2022-01-01") with
                {
                    Beneficiaries = [new("b", (Words.Birth, Words.Day("1980-01-01"))), new("c")],
                    Providers = [new("p")],
                },
            ]);

        decisions.Rejected.ShouldBe([(ushort)1]);
        decisions.Letters().ShouldBe("NN");
        decisions.Payments.ShouldBe([Decision.None]);
    }

    [Fact]
    public void An_act_at_the_cap_is_exceptional_and_the_next_is_refused()
    {
        var decisions = Big
            .Program.Evaluator()
            .Decide([Visit("2023-01-01"), Visit("2023-01-02"), Visit("2023-01-03"), Visit("2023-01-04")]);

        decisions.Letters().ShouldBe("AAAR");
        decisions.Exceptional.ShouldBe([false, false, true, false]);
        decisions.Measures.ShouldBe([1u, 1u, 3u, 0u]);
        decisions.Categories[0].ShouldBe([(byte)2, 2, 2, 0]);
        decisions.Shares.ShouldBe([1100, 1100, 1100, 0]);
        decisions.Fees.ShouldBe([8669, 8669, 8669, 0]);
    }

    [Fact]
    public void A_share_without_a_value_is_unpriced_and_counts()
    {
        var decisions = Big
            .Program.Evaluator()
            .Decide([Visit("2022-12-01"), Visit("2022-12-02"), Visit("2022-12-03"), Visit("2023-01-01")]);

        decisions.Letters().ShouldBe("UUUR");
        decisions.Shares.ShouldBe([Money.Unspecified, Money.Unspecified, Money.Unspecified, 0]);
        decisions.Payments[0].ShouldBe(Decision.Accepted);
    }

    [Fact]
    public void Units_are_granted_up_to_the_cap_and_the_fee_is_for_the_largest_grant()
    {
        Act Meeting(string date, int minutes, params string[] people) =>
            new(date, "meeting")
            {
                Facts = [(Words.Minutes, minutes)],
                Providers = [new("p"), new("q")],
                Beneficiaries = [.. people.Select(id => new Person(id))],
            };

        var decisions = Big
            .Program.Evaluator()
            .Decide([
                Meeting("2024-01-10", 50, "b"),
                Meeting("2024-02-10", 30, "b", "c"),
                Meeting("2024-03-10", 30, "b"),
                Meeting("2025-01-10", 30, "b"),
            ]);

        decisions.Letters().ShouldBe("AAARA");
        decisions.Granted.ShouldBe([3, 1, 2, 0, 2]);
        decisions.Fees.ShouldBe([6501, 6501, 4334, 4334, 0, 0, 4334, 4334]);
        decisions.PaymentReasons.ShouldAllBe(reasons => reasons == 0);
    }

    [Fact]
    public void A_beneficiary_of_a_function_that_registers_none_is_listed_and_counts_nowhere()
    {
        Act Talk(params string[] providers) =>
            new("2024-01-10", "talk")
            {
                Facts = [(Words.Minutes, 90), (Words.Price, 10_001)],
                Providers = [.. providers.Select(id => new Person(id))],
            };

        var decisions = Big.Program.Evaluator().Decide([Talk("p"), Talk("p", "q")]);

        decisions.Letters().ShouldBe("RA");
        decisions.Shares.ShouldBe([0, 0]);
        decisions.Fees.ShouldBe([0, 15_002, 15_002]);
    }

    [Theory]
    [InlineData(long.MaxValue, 1, false)]
    [InlineData(long.MaxValue, 2, true)]
    [InlineData(3_037_000_500, 3_037_000_500, true)]
    [InlineData(3_037_000_499, 3_037_000_499, false)]
    public void An_amount_outside_64_bits_rejects_the_session(long price, long minutes, bool rejected)
    {
        var amount = Nodes.Arithmetic(Nodes.Fact(Words.Price), IrOperator.Multiply, Nodes.Fact(Words.Minutes));
        var care = Programs.Care() with
        {
            Fee = amount,
            Needs = [Nodes.Need(FactOwner.Session, Words.Price, Nodes.Overflows(amount), "no room")],
        };

        var decisions = Programs
            .Of(care)
            .Evaluator()
            .Decide([new Act("2022-01-01") { Facts = [(Words.Price, price), (Words.Minutes, minutes)] }]);

        decisions.Rejected.ShouldBe([(ushort)(rejected ? 1 : 0)]);
        decisions.Fees.ShouldBe([rejected ? 0 : price * minutes]);
    }

    [Fact]
    public void A_quotient_is_exact_where_its_numerator_leaves_128_bits()
    {
        var price = Nodes.Fact(Words.Price);
        var cube = Nodes.Arithmetic(Nodes.Arithmetic(price, IrOperator.Multiply, price), IrOperator.Multiply, price);
        var care = Programs.Care() with
        {
            Fee = Nodes.Quotient(Nodes.Arithmetic(cube, IrOperator.Multiply, Nodes.Number(0)), 7, IrRounding.Up),
        };
        var huge = Programs.Care() with { Fee = Nodes.Quotient(cube, long.MaxValue, IrRounding.HalfUp) };
        var act = new Act("2022-01-01") { Facts = [(Words.Price, 2_000_000_000_000)] };

        Programs.Of(care).Evaluator().Decide([act]).Fees.ShouldBe([0]);
        Programs.Of(huge).Evaluator().Decide([act]).Fees.ShouldBe([867_361_737_988_403_547]);
    }

    private static IrFunction Refusing(IrFunction function) =>
        function with
        {
            SessionConditions = [Nodes.Condition(Words.WrongPlace, Nodes.False)],
            AttendanceConditions = [Nodes.Condition(Words.Cap, Nodes.False)],
        };

    private static Act Visit(string date) =>
        new(date)
        {
            Facts = [(Words.Place, 1), (Words.Consent, 2)],
            Providers = [new("p", (Words.Profession, 1))],
            Beneficiaries = [new("b", (Words.Birth, Words.Day("1980-05-02")), (Words.Letter, Words.Day("2020-01-01")))],
        };
}
