using Conv.Analysis.Assertions;
using Conv.Analysis.Proofs;
using Conv.Analysis.Tests.Kit;

namespace Conv.Analysis.Tests;

public sealed class BruteForceAssertionTests
{
    private static readonly int Conventions = Effort.Of(full: 12, part: 4);

    [Fact]
    public void What_is_proved_or_refuted_of_random_conventions_is_what_every_session_shows()
    {
        var (proved, refuted) = (0, 0);
        for (var seed = 100; seed < 100 + Conventions; seed++)
        {
            var convention = new RandomConvention(seed);
            var everything = Everything.Of(convention, Toy.Program(convention.Text));
            var claims = Claimed(everything);
            var text = convention.Text + string.Concat(claims.Select(one => $"\nassert \"{one.Claim}\" {one.Claim}"));
            foreach (
                var (result, holds) in AssertionChecks
                    .Check(Toy.Compile(text))
                    .Results.Zip(claims, (a, b) => (a, b.Holds))
            )
            {
                var why =
                    $"seed {seed}: {result.Assertion.Title}: {result.Status} {result.Reason}\n{result.Witness}{text}";
                switch (result.Status)
                {
                    // The same session four times does not show every history; what one shows is refuted for certain.
                    case ProofStatus.Refuted:
                        refuted++;
                        (holds && !convention.HasCount && !convention.HasOpaque).ShouldBeFalse(why);
                        break;
                    case ProofStatus.Proved:
                        proved++;
                        holds.ShouldBeTrue(why);
                        break;
                    default:
                        (convention.HasOpaque || convention.HasCount).ShouldBeTrue(why);
                        break;
                }
            }
        }

        proved.ShouldBeGreaterThan(Conventions);
        refuted.ShouldBeGreaterThan(Conventions);
    }

    private static List<(string Claim, bool Holds)> Claimed(Everything everything) =>
        [
            .. new[] { 1, 2, 3, 9 }.Select(euros =>
                ($"share is at most {euros} EUR", everything.Shares.All(share => share <= 100 * euros))
            ),
            .. new[] { 2, 4 }.Select(euros =>
                ($"share is more than {euros} EUR", everything.Shares.All(share => share > 100 * euros))
            ),
            .. new[] { "r1", "r2" }.Select(reason => ($"never refused {reason}", !everything.Reasons.Contains(reason))),
            ("never accepted", everything.Shares.Count == 0),
        ];
}
