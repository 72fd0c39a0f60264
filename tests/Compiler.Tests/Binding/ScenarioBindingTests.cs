using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Runtime;

namespace Conv.Compiler.Tests.Binding;

public sealed class ScenarioBindingTests
{
    private const string Talk =
        Advice.Header
        + """
            function talk
                registers beneficiaries
                fee 40 EUR
                share 5 EUR
            function seminar
                fee 40 EUR
                share 0 EUR

            """;

    [Fact]
    public void A_repeated_act_stands_for_as_many_acts_each_with_the_expectation()
    {
        var acts = Acts("2024-01-31 talk, 3 times every 1 month => accepted");

        acts.Select(act => Day(act.Day)).ShouldBe(["2024-01-31", "2024-02-29", "2024-03-31"]);
        acts.ShouldAllBe(act => act.Expectations.Length == 1 && act.Expectations[0].Decision == Decision.Accepted);
    }

    [Fact]
    public void What_an_act_says_goes_before_the_person_and_the_person_before_what_is_given()
    {
        var act = Acts(
                """
                given low_income no, birth_date 1980-01-01, plan 2024-01-01, place home
                beneficiary Anna with low_income yes, birth_date 1990-01-01
                2024-03-01 talk with birth_date 2000-01-01, place video => accepted
                """
            )
            .ShouldHaveSingleItem();

        act.Facts["place"].ShouldBe("video");
        var anna = act.Beneficiaries.ShouldHaveSingleItem();
        anna.Facts["birth_date"].ShouldBe("2000-01-01");
        anna.Facts["low_income"].ShouldBe("yes");
        anna.Facts["plan"].ShouldBe("2024-01-01");
        act.Providers.ShouldHaveSingleItem().Facts.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_given_later_goes_before_what_was_given_earlier_and_missing_empties_it() =>
        Acts("given place home, minutes 30\ngiven place video, minutes missing\n2024-03-01 talk => accepted")[0]
            .Facts.ShouldBe([new("place", "video"), new("minutes", "")], ignoreOrder: true);

    [Fact]
    public void An_adjective_is_the_value_of_a_fact() =>
        Acts("2024-03-01 talk single home => accepted")[0]
            .Facts.ShouldBe([new("format", "single"), new("place", "home")], ignoreOrder: true);

    [Fact]
    public void Everybody_who_is_named_attends_unless_the_act_chooses()
    {
        var acts = Acts(
            """
            beneficiary Anna
            beneficiary Bram
            provider Claes
            provider Okoye
            2024-03-01 talk => accepted
            2024-03-02 talk for Bram by Claes => accepted
            2024-03-03 talk for nobody => refused registration
            """
        );

        Names(acts[0].Beneficiaries).ShouldBe(["Anna", "Bram"]);
        Names(acts[0].Providers).ShouldBe(["Claes", "Okoye"]);
        Names(acts[1].Beneficiaries).ShouldBe(["Bram"]);
        Names(acts[1].Providers).ShouldBe(["Claes"]);
        acts[2].Beneficiaries.ShouldBeEmpty();
    }

    [Fact]
    public void Where_nobody_is_named_there_is_one_provider_and_one_beneficiary_if_the_function_registers_any()
    {
        var acts = Acts("2024-03-01 talk => accepted\n2024-03-01 seminar => accepted");

        acts.Select(act => (act.Providers.Length, act.Beneficiaries.Length)).ShouldBe([(1, 1), (1, 0)]);
    }

    [Fact]
    public void Expected_reasons_stand_in_the_order_of_the_vocabulary() =>
        Acts("2024-03-01 talk => refused cap and place")[0]
            .Expectations[0]
            .Reasons.Select(reason => reason.Name)
            .ShouldBe(["place", "cap"]);

    [Fact]
    public void Expectations_may_be_about_one_person_each()
    {
        var expectations = Acts(
            """
            beneficiary Anna
            beneficiary Bram
            2024-03-01 talk => Anna: accepted, share 5 EUR => Bram: rejected
            """
        )[0].Expectations;

        expectations
            .Select(one => (one.Who, one.Decision, one.Share))
            .ShouldBe([("Anna", Decision.Accepted, 500L), ("Bram", Decision.None, null)]);
    }

    [Theory]
    [InlineData("given minutes 2024-01-01")]
    [InlineData("given minutes home")]
    [InlineData("given place 4")]
    [InlineData("given low_income 2024-01-01")]
    [InlineData("given plan yes")]
    [InlineData("given plan 4 EUR")]
    [InlineData("given clinic 4")]
    public void A_value_of_the_wrong_kind_is_found_whatever_it_is_and_whatever_the_fact(string clause) =>
        Advice.Finding(Talk + $"scenario \"x\"\n{clause}\n2024-03-01 talk => accepted").Code.ShouldBe("CONV0701");

    private static ImmutableArray<ScenarioAct> Acts(string clauses) =>
        Advice.Bind(Talk + $"scenario \"x\"\n{clauses}").Scenarios.ShouldHaveSingleItem().Acts;

    private static IEnumerable<string> Names(ImmutableArray<ScenarioPerson> people) =>
        people.Select(person => person.Name);

    private static string Day(int number) =>
        DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
