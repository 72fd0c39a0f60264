using System.Text.RegularExpressions;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Tests.Binding;

/// <summary>An extension says what its convention would say, had it said it itself: the IR of both is held against each other.</summary>
public sealed partial class ExtensionTests
{
    private const string Visit = """

        function visit "Visit"
            registers  beneficiaries
            requires   place is practice or home   else place
            requires   minutes is at least 20      else minutes
            at most    8 single sessions per 12-months
            fee        40 EUR
            share      5 EUR

        """;

    private const string Summer = """
        convention summer
            uses     advice
            extends  advice-2024

        """;

    private const string FromJuly = """
        convention summer
            uses      advice
            extends   advice-2024
            in force  from 2024-07-01 to 2024-08-31

        """;

    [Fact]
    public void A_rule_that_is_added_holds_on_the_days_of_the_extension() =>
        Same(
            Advice.Header
                + Visit.Replace(
                    "    fee",
                    "    requires place is practice else place from 2024-07-01 to 2024-08-31\n    fee",
                    StringComparison.Ordinal
                ),
            FromJuly + "function visit requires place is practice else place"
        );

    [Fact]
    public void Days_of_a_clause_are_narrowed_by_those_of_the_extension() =>
        Same(
            Advice.Header
                + Visit.Replace(
                    "    fee",
                    "    requires place is practice else place from 2024-08-01 to 2024-08-31\n    fee",
                    StringComparison.Ordinal
                ),
            FromJuly + "function visit requires place is practice else place from 2024-08-01 to 2024-12-31"
        );

    [Fact]
    public void A_cap_that_begins_with_the_extension_counts_what_was_accepted_before() =>
        Same(
            Advice.Header
                + Visit.Replace(
                    "    fee",
                    "    at most 2 sessions per day from 2024-07-01 to 2024-08-31, counting on\n    fee",
                    StringComparison.Ordinal
                ),
            FromJuly + "function visit at most 2 sessions per day"
        );

    [Fact]
    public void What_is_left_out_for_good_is_not_there() =>
        Same(
            Advice.Header
                + Visit.Replace(
                    "    requires   minutes is at least 20      else minutes\n",
                    "",
                    StringComparison.Ordinal
                ),
            Summer + "function visit without minutes"
        );

    [Fact]
    public void What_is_left_out_for_some_holds_for_the_others() =>
        Same(
            Advice.Header
                + Visit.Replace(
                    "else minutes\n",
                    "when not low_income is yes else minutes\n",
                    StringComparison.Ordinal
                ),
            Summer + "function visit without minutes when low_income is yes"
        );

    [Fact]
    public void Without_the_reason_of_caps_means_those_that_have_no_other() =>
        Same(
            Advice.Header
                + Visit.Replace("    at most    8 single sessions per 12-months\n", "", StringComparison.Ordinal),
            Summer + "function visit without cap"
        );

    [Fact]
    public void A_price_on_days_of_its_own_goes_before_that_of_the_convention() =>
        Same(
            Advice.Header
                + Visit.Replace(
                    "    share      5 EUR",
                    """
                        share
                            0 EUR when date is on or after 2024-07-01 and date is on or before 2024-08-31 and low_income is yes
                            3 EUR when date is on or after 2024-07-01 and date is on or before 2024-08-31
                            otherwise 5 EUR
                    """,
                    StringComparison.Ordinal
                ),
            FromJuly + "function visit share 0 EUR when low_income is yes, otherwise 3 EUR"
        );

    [Fact]
    public void Without_days_a_price_takes_the_place_of_that_of_the_convention() =>
        Same(
            Advice.Header + Visit.Replace("share      5 EUR", "share 3 EUR", StringComparison.Ordinal),
            Summer + "share for visit 3 EUR"
        );

    [Fact]
    public void Excepted_cases_go_before_those_of_the_convention() =>
        Same(
            Advice.Header
                + Visit.Replace(
                    "share      5 EUR",
                    "share 0 EUR when low_income is yes, otherwise 5 EUR",
                    StringComparison.Ordinal
                ),
            Summer + "rules for visit except share 0 EUR when low_income is yes"
        );

    [Fact]
    public void A_function_of_its_own_is_one_of_the_convention_on_its_days() =>
        Same(
            Advice.Header
                + Visit
                + "function call from 2024-07-01 to 2024-08-31 registers beneficiaries fee 10 EUR share 0 EUR",
            FromJuly + "function call registers beneficiaries fee 10 EUR share 0 EUR"
        );

    [Fact]
    public void It_knows_the_names_of_the_convention_and_keeps_its_own()
    {
        const string Names = "amount price 40 EUR\nfunctions all means visit\n";
        Advice
            .Findings(Advice.Header + Names + Visit, Summer + "rules for all except fee price when place is home")
            .ShouldBeEmpty();
        Advice
            .Findings(
                Advice.Header + "fee for visit price\nfunction visit registers beneficiaries share 0 EUR",
                Summer + "amount price 40 EUR"
            )
            .ShouldBe(["CONV0201 price"]);
    }

    [Fact]
    public void Facts_and_reasons_that_it_adds_are_known_to_every_file()
    {
        var program = Advice.Lower(
            Advice.Header + Visit,
            Summer + "facts of the beneficiary fall yes or no\nreason icy",
            "convention winter uses advice extends advice-2024 function visit requires fall is no else icy"
        );

        program.Vocabulary.Facts[^1].Name.ShouldBe("fall");
        program.Vocabulary.Reasons[^1].Name.ShouldBe("icy");
        program.Conventions.ShouldHaveSingleItem().Name.ShouldBe("advice-2024");
    }

    [Fact]
    public void Extensions_stand_beside_each_other_whatever_their_order()
    {
        const string Home =
            "convention home uses advice extends advice-2024 function visit requires place is home else minutes";
        const string Without = "convention calm uses advice extends advice-2024 function visit without minutes";
        var program = Said(Advice.Lower(Advice.Header + Visit, Home, Without));

        program.ShouldBe(Said(Advice.Lower(Advice.Header + Visit, Without, Home)));
        program.ShouldContain("session minutes: place in {home}");
        program.ShouldNotContain("minutes >= 20");
    }

    [Fact]
    public void What_belongs_to_the_convention_is_refused()
    {
        Advice
            .Findings(
                Advice.Header + Visit,
                "convention summer uses advice extends advice-2024 follows advice-2024 takes sessions when place is home "
                    + "revised from 2024-02-01 transition from advice-2024 the rest lapses"
            )
            .ShouldBe([
                "CONV0216 follows advice-2024",
                "CONV0216 takes sessions when place is home",
                "CONV0216 revised from 2024-02-01",
                "CONV0216 advice-2024",
            ]);
        Advice
            .Findings(Advice.Header + Visit, FromJuly + "function visit the first session ever is not paid")
            .ShouldBe(["CONV0216 the first session ever is not paid"]);
    }

    [Fact]
    public void An_unknown_convention_is_one_finding_whatever_the_extension_says_of_it() =>
        Advice
            .Finding(
                Advice.Header + Visit,
                "convention summer uses advice extends advice-2042 function visit without cap"
            )
            .Help.ShouldBe("did you mean `advice-2024`?");

    [Fact]
    public void A_reason_that_nothing_refuses_with_is_told_with_those_that_there_are()
    {
        var finding = Advice.Finding(Advice.Header + Visit, Summer + "function visit without plan");

        finding.Code.ShouldBe("CONV0217");
        finding.Help.ShouldBe("known here: `cap`, `minutes`, `place`");
    }

    [Fact]
    public void A_misspelt_function_is_told_with_the_one_that_is_meant()
    {
        var findings = Advice
            .Compile(Advice.Header + Visit, Summer + "function vissit requires place is home else place")
            .Diagnostics;

        findings.ShouldAllBe(finding => finding.Code == "CONV0401" && finding.Help == "did you mean `visit`?");
        findings.Length.ShouldBe(2);
    }

    [Fact]
    public void Two_that_change_one_price_would_let_the_order_of_files_decide() =>
        Advice
            .Findings(
                Advice.Header + Visit,
                Summer + "function visit share 3 EUR",
                "convention winter uses advice extends advice-2024 function visit except share 0 EUR when place is home"
            )
            .ShouldBe(["CONV0402 except share 0 EUR when place is home"]);

    [Fact]
    public void Rules_for_functions_of_both_count_their_sessions_together() =>
        Same(
            Advice.Header
                + Visit
                + "function call registers beneficiaries fee 10 EUR share 0 EUR\nrules for call, visit at most 2 sessions per day",
            Summer
                + "function call registers beneficiaries fee 10 EUR share 0 EUR\nrules for call, visit at most 2 sessions per day"
        );

    [Fact]
    public void Excepted_cases_are_tried_in_their_order_and_before_the_price_wherever_it_stands() =>
        Same(
            Advice.Header
                + Visit.Replace(
                    "share      5 EUR",
                    "share 1 EUR when place is home, 2 EUR when format is single, otherwise 3 EUR",
                    StringComparison.Ordinal
                ),
            Summer
                + "function visit except share 1 EUR when place is home share 3 EUR except share 2 EUR when format is single"
        );

    [Theory]
    [InlineData("fee 30 EUR fee 40 EUR", "CONV0402 fee 40 EUR")]
    [InlineData("share 3 EUR the insurer pays 20 EUR", "CONV0402 the insurer pays 20 EUR")]
    [InlineData("\"Another name\"", "CONV0403 \"Another name\"")]
    [InlineData("registers beneficiaries", "CONV0216 registers beneficiaries")]
    [InlineData("at most 9 single sessions per 12-months", "CONV0405 at most 9 single sessions per 12-months")]
    public void What_would_be_said_twice_is_told(string clauses, string found) =>
        Advice.Findings(Advice.Header + Visit, Summer + "function visit " + clauses).ShouldBe([found]);

    [Fact]
    public void A_cap_with_days_ends_none_of_the_convention() =>
        Advice
            .Findings(Advice.Header + Visit, FromJuly + "function visit at most 3 single sessions per 12-months")
            .ShouldBe(["CONV0405 at most 3 single sessions per 12-months"]);

    [Fact]
    public void What_another_extension_declares_is_not_extended_whichever_is_read_first()
    {
        const string Call =
            "convention calls uses advice extends advice-2024 function call registers beneficiaries fee 10 EUR share 0 EUR";
        const string More = "convention pay uses advice extends advice-2024 share for call 2 EUR";
        const string Again =
            "convention again uses advice extends advice-2024 function call registers beneficiaries fee 11 EUR share 0 EUR";

        Advice.Findings(Advice.Header + Visit, Call, More).ShouldBe(["CONV0215 share for call 2 EUR"]);
        Advice.Findings(Advice.Header + Visit, More, Call).ShouldBe(["CONV0215 share for call 2 EUR"]);
        Advice.Findings(Advice.Header + Visit, Call, Again).ShouldBe(["CONV0202 call"]);
        Advice.Findings(Advice.Header + Visit, Again, Call).ShouldBe(["CONV0202 call"]);
    }

    [Fact]
    public void Which_fact_is_the_identity_the_vocabulary_says() =>
        Advice
            .Findings(Advice.Header + Visit, Summer + "facts of the beneficiary household identity")
            .ShouldBe(["CONV0403 household"]);

    private static void Same(string whole, string extension) =>
        Said(Advice.Lower(Advice.Header + Visit, extension)).ShouldBe(Said(Advice.Lower(whole)));

    // Without the places, which are in another file.
    private static string Said(IrProgram program) => Place().Replace(IrPrinter.Print(program), "");

    [GeneratedRegex("  -- .*")]
    private static partial Regex Place();
}
