using System.Globalization;
using Conv.Analysis.Assertions;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Proofs;
using Conv.Analysis.Tests.Kit;

namespace Conv.Analysis.Tests;

/// <summary>Proofs do as much work as they may, counted, and say of the rest that it is too large.</summary>
public sealed class ProofLimitTests
{
    [Fact]
    public void Assertions_share_their_steps_and_what_is_beyond_them_is_not_proved()
    {
        var program = Toy.Compile(
            Toy.Function("requires minutes is at least 10 or participants is at most 3 else r1")
                + string.Concat(
                    Enumerable
                        .Range(1, 200)
                        .Select(number =>
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"\nassert \"a{number}\" for visit: share is at most 1 EUR when minutes is at least {number} and age is at most {number % 90}"
                            )
                        )
                )
        );
        var limit = new ProofLimit(nodes: 10_000, steps: 2_000);

        var report = AssertionChecks.Check(program, limit);

        report.Proved.ShouldBeGreaterThan(0);
        report.Results.Where(result => result.Status == ProofStatus.NotProved).ShouldNotBeEmpty();
        report
            .Results.Where(result => result.Status != ProofStatus.Proved)
            .ShouldAllBe(result => result.Reason!.English.Contains("too large", StringComparison.Ordinal));
        limit.Taken.ShouldBeLessThan(2_000 + (200 * 400));
    }

    [Fact]
    public void Many_comparisons_of_one_fact_take_no_more_cells_than_go_with_the_nodes()
    {
        var comparisons = string.Join(
            " or ",
            Enumerable
                .Range(1, 60)
                .Select(number =>
                    string.Create(CultureInfo.InvariantCulture, $"minutes = {2 * number} and participants = {number}")
                )
        );
        var program = Toy.Compile(Toy.Function($"requires {comparisons} else r1"));

        var limit = ProofLimit.Of(40);
        var report = Linter.Check(program, limit);

        report.Proofs.NotProved.ShouldNotBeEmpty();
        report.Proofs.NotProved.ShouldAllBe(proof => proof.Reason!.StartsWith("too large", StringComparison.Ordinal));
        limit.Taken.ShouldBeLessThan(2_000_000);
    }
}
