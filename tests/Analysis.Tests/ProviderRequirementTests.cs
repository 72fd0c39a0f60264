using Conv.Analysis.Tests.Kit;

namespace Conv.Analysis.Tests;

/// <summary>Requirements that ask every provider.</summary>
public sealed class ProviderRequirementTests
{
    [Theory]
    [InlineData("requires profession is therapist else r1")]
    [InlineData("requires not profession is therapist else r1")]
    [InlineData("requires profession is therapist when format is group else r1")]
    [InlineData("requires number of providers is at least 2 when profession is trainer else r1")]
    public void One_that_some_sessions_meet_and_others_fail_is_in_order(string clause) =>
        Toy.Findings(Toy.Function(clause)).ShouldBeEmpty();

    [Fact]
    public void One_that_no_provider_meets_is_an_error() =>
        Toy.Findings(Toy.Function("requires profession is therapist and profession is trainer else r1"))
            .ShouldContain("CONV0804 requires profession is therapist and profession is trainer else r1");

    [Fact]
    public void Two_that_no_provider_meets_both_are_named() =>
        Toy.Findings(
                Toy.Function("requires profession is therapist else r1\n    requires profession is trainer else r2")
            )
            .ShouldBe([
                "CONV0806 visit <- requires profession is therapist else r1 <- requires profession is trainer else r2",
            ]);
}
