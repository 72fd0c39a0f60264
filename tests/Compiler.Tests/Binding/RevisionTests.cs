using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Binding;

/// <summary><c>revised from</c> in the header of a convention.</summary>
public sealed class RevisionTests
{
    private const string Vocabulary = """
        vocabulary toy
        source act "Act"
        facts of the session
            session identity
            date date of the session
            function function
        facts of the provider
            provider identity
        facts of the beneficiary
            beneficiary identity
        reason not-in-force "no" when not in force
        """;

    [Fact]
    public void Revisions_are_bound_with_their_days_and_sources()
    {
        var compilation = Compile("revised from 2024-03-01 [act 3]\nrevised from 2024-07-01 retroactively");

        compilation.HasErrors.ShouldBeFalse();
        var revisions = compilation.Bound!.Conventions.ShouldHaveSingleItem().Symbol.Revisions;
        revisions
            .Select(one =>
                (DateOnly.FromDayNumber(one.From.Number), one.IsRetroactive, string.Join("; ", one.Citations))
            )
            .ShouldBe([(new DateOnly(2024, 3, 1), false, "act 3"), (new DateOnly(2024, 7, 1), true, "")]);
    }

    [Theory]
    [InlineData("revised from 2023-12-31", "CONV0510")]
    [InlineData("revised from 2025-01-01", "CONV0510")]
    [InlineData("revised from 2024-07-01 revised from 2024-07-01", "CONV0511")]
    [InlineData("revised from 2024-07-01 revised from 2024-06-30", "CONV0511")]
    [InlineData("revised from 2024-02-30", "CONV0108")]
    [InlineData("revised from 2024-07-01 [law 3]", "CONV0203")]
    public void A_revision_that_cannot_be_is_an_error(string clauses, string code)
    {
        Compile(clauses).Diagnostics.Select(finding => finding.Code).ShouldBe([code]);
    }

    [Fact]
    public void A_day_that_a_transition_leaves_to_the_convention_is_a_day_of_it()
    {
        const string Following = """
            convention c-2025
                uses toy
                follows c-2024
                in force from 2025-04-01 to 2025-12-31
            transition from c-2024
                sessions until 2025-03-31 stay under c-2024
                the rest lapses
            """;

        Compile("revised from 2025-03-31", Following).HasErrors.ShouldBeFalse();
        Compile("revised from 2025-04-01", Following).HasErrors.ShouldBeTrue();
    }

    private static Compilation Compile(string clauses, params string[] others) =>
        Compilation.Create([
            new SourceText("toy.conv", Vocabulary),
            new SourceText(
                "2024.conv",
                $"""
                convention c-2024
                    uses toy
                    in force from 2024-01-01 to 2024-12-31
                    {clauses}
                function visit
                    fee 1 EUR
                    share 0 EUR
                """
            ),
            .. others.Select((text, i) => new SourceText($"other{i}.conv", text)),
        ]);
}
