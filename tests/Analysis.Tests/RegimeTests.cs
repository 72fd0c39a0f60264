using Conv.Analysis.Tests.Kit;

namespace Conv.Analysis.Tests;

public sealed class RegimeTests
{
    private const string Visit = """
        function visit "Visit"
            registers beneficiaries
            fee 30 EUR
            share 1 EUR
        """;

    [Theory]
    [InlineData("profession is therapist", "profession is trainer")]
    [InlineData("profession is therapist", "not profession is therapist")]
    [InlineData("prescribed_on is before 2025-01-01", "not prescribed_on is before 2025-01-01")]
    [InlineData("prescribed_on is before 2025-01-01", "prescribed_on is on or after 2025-01-01")]
    [InlineData("age is at most 17", "age is at least 18")]
    [InlineData("participants is at most 3 or urgent is yes", "participants is more than 3 and not urgent is yes")]
    [InlineData("format is single", "format is group and profession is therapist")]
    [InlineData("reading mood is calm", "reading mood is wild")]
    [InlineData("number of providers = 1", "number of providers is at least 2 and profession is trainer")]
    public void Conditions_that_exclude_each_other_are_proved_to(string one, string other) =>
        Findings(one, other).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "profession is therapist",
        "format is single",
        "on 2025-01-01 with format single, profession therapist"
    )]
    [InlineData("urgent is yes", "not format is single", "on 2025-01-01 with no format, urgent yes")]
    [InlineData("age is at most 17", "age is at least 17", "on 2025-01-01 with birth_date 2008-01-01")]
    [InlineData(
        "prescribed_on is before 2025-01-02",
        "prescribed_on is on or after 2025-01-01",
        "on 2025-01-01 with prescribed_on 2025-01-01"
    )]
    [InlineData("not profession is therapist", "not profession is trainer", "on 2025-01-01 with no profession")]
    [InlineData(
        "reading mood is calm",
        "format is single",
        "on 2025-01-01 with format single, the reading mood as calm"
    )]
    [InlineData("date is after 2025-03-01", "date is before 2025-03-03", "on 2025-03-02")]
    public void A_session_that_two_conventions_take_is_shown(string one, string other, string example)
    {
        var finding = Findings(one, other).ShouldHaveSingleItem();

        finding.ShouldBe($"CONV0609 `c-2024` and `c-2025` both take `visit`, for example {example}");
    }

    [Fact]
    public void Conventions_with_a_condition_on_one_side_only_overlap() =>
        Findings("profession is therapist", null)
            .ShouldBe([
                "CONV0609 `c-2024` and `c-2025` both take `visit`, for example on 2025-01-01 with profession therapist",
            ]);

    [Fact]
    public void A_condition_that_no_session_meets_takes_nothing() =>
        Findings("age is at most 17 and age is at least 18", "age is at least 18")
            .ShouldBe(["CONV0614 no session can meet this, so `c-2024` takes nothing"]);

    [Fact]
    public void What_stays_and_the_rest_are_all_and_apart() =>
        Transition("sessions stay under c-2024 when prescribed_on is before 2025-01-01 until 2025-06-30")
            .ShouldBeEmpty();

    [Fact]
    public void What_moves_and_the_rest_are_all_and_apart() =>
        Transition("sessions move to c-2025 from prescribed_on of the beneficiary, the rest from 2025-07-01")
            .ShouldBeEmpty();

    [Fact]
    public void Days_between_the_two_that_nobody_takes_are_shown() =>
        Transition("sessions stay under c-2024 when profession is trainer", "2025-02-01")
            .ShouldBe([
                "CONV0610 neither `c-2024` nor `c-2025` takes a session such as on 2025-01-01 with no profession",
            ]);

    private static IEnumerable<string> Findings(string one, string? other) =>
        ProgramChecker
            .Check(
                Toy.Together(
                    ("c-2024", "2024-01-01", $"takes sessions when {one}", Visit),
                    ("c-2025", "2025-01-01", other is null ? "" : $"takes sessions when {other}", Visit)
                )
            )
            .Findings.Select(finding => $"{finding.Code} {finding.Message}");

    private static IEnumerable<string> Transition(string clause, string from = "2025-01-01") =>
        Linter
            .Check(
                ProgramChecker.Require(
                    Toy.Together(
                        ("c-2024", "2024-01-01", "", Visit),
                        ("c-2025", from, "follows c-2024", $"{Visit}\ntransition from c-2024\n{clause}")
                    )
                )
            )
            .Findings.Select(finding => $"{finding.Code} {finding.Message}");
}
