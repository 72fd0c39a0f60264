using Conv.Analysis.Assertions;
using Conv.Analysis.Proofs;
using Conv.Analysis.Tests.Kit;
using Conv.Compiler;

namespace Conv.Analysis.Tests;

/// <summary>Assertions that depend on what came before.</summary>
public sealed class HistoryTests
{
    private const string Capped = """
        function visit "Visit"
            registers beneficiaries
            requires format is single or group else r1
            at most 3 single sessions per 12 months from the first session
            fee 30 EUR
            share 1 EUR

        """;

    [Fact]
    public void A_row_of_sessions_that_leads_to_the_counter_is_shown() =>
        Claims
            .Refuted(Capped + "assert \"a\" at most 2 single sessions of visit per 12 months from the first session")
            .ShouldBe([
                "2024-01-01 visit single, 2 times every 7 days  => accepted",
                "2024-01-15 visit single  => accepted, fee 30 EUR, share 1 EUR",
            ]);

    [Fact]
    public void A_counter_that_a_cap_holds_back_is_never_reached() =>
        Claims.IsProved(
            Capped
                + "assert \"a\" never refused r1 when number of earlier single sessions of visit per 12 months from the first session is at least 4"
        );

    [Fact]
    public void Two_counters_that_the_same_acts_change_hold_the_same()
    {
        // The adjectives select nothing that the requirement does not: another counter, the same acts.
        const string twice = """
            function visit "Visit"
                registers beneficiaries
                requires format is single else r1
                at most 3 sessions per 12 months from the first session
                fee 30 EUR
                share 1 EUR

            """;
        Claims.IsProved(twice + "assert \"a\" at most 3 single sessions of visit per 12 months from the first session");
    }

    [Fact]
    public void Sessions_of_one_year_may_stand_in_two_windows() =>
        Claims
            .Refuted(
                """
                function visit "Visit"
                    registers beneficiaries
                    at most 2 sessions per 3 months from the first session
                    fee 30 EUR
                    share 1 EUR
                assert "a" at most 2 sessions of visit per calendar year
                """
            )
            .ShouldBe([
                "2024-01-01 visit, 2 times every 0 days  => accepted",
                "2024-12-31 visit  => accepted, fee 30 EUR, share 1 EUR",
            ]);

    [Fact]
    public void A_case_that_another_one_takes_is_shown_by_a_session_of_both()
    {
        var compilation = Toy.Compile(
            """
            function visit "Visit"
                registers beneficiaries
                fee 30 EUR
                share
                    1 EUR when age is at most 20
                    2 EUR when age is at most 17
                    otherwise 3 EUR
            """
        );

        Linter
            .Check(compilation)
            .Findings.ShouldHaveSingleItem()
            .Example!.TrimEnd('\n')
            .Split('\n')[^1]
            .Trim()
            .ShouldBe("2024-01-01 visit with birth_date 2006-01-02  => accepted, fee 30 EUR, share 1 EUR");
    }

    [Fact]
    public void A_requirement_that_nobody_meets_is_shown_by_a_session_that_it_refuses()
    {
        var compilation = Toy.Compile(Toy.Function("requires format is single and format is group else r1"));

        Linter
            .Check(compilation)
            .Findings.Select(finding => finding.Example)
            .OfType<string>()
            .ShouldHaveSingleItem()
            .ShouldEndWith("    2024-01-01 visit  => refused r1\n");
    }

    [Fact]
    public void What_the_language_page_asserts_is_proved()
    {
        var page = Shipped.Read("docs/language/assertions.md").Split("```conv fragment=clinic\n")[1].Split("```")[0];
        var frames = new[] { "movement-care", "clinic" };
        var compilation = Compilation.Create([
            .. frames.Select(frame => new Compiler.Text.SourceText(
                frame + ".conv",
                Shipped.Read($"docs/language/frames/{frame}.conv") + (frame is "clinic" ? "\n" + page : "")
            )),
        ]);

        AssertionChecks
            .Check(ProgramChecker.Require(compilation))
            .Results.ShouldAllBe(result => result.Status == ProofStatus.Proved);
    }

    [Fact]
    public void What_the_conventions_of_this_repository_assert_is_proved()
    {
        var results = AssertionChecks.Check(ProgramChecker.Require(Compilation.Create(Shipped.Files))).Results;

        results.Length.ShouldBeGreaterThanOrEqualTo(20);
        results
            .Where(result => result.Status != ProofStatus.Proved)
            .Select(result => $"{result.Assertion.Title}: {result.Reason}\n{result.Witness}")
            .ShouldBeEmpty();
    }
}
