using Conv.Analysis.Proofs;
using Conv.Analysis.Tests.Kit;

namespace Conv.Analysis.Tests;

public sealed class BruteForceTests
{
    private static readonly int Conventions = Effort.Of(full: 40, part: 10);

    [Fact]
    public void What_is_proved_of_random_conventions_is_what_every_session_shows()
    {
        var refuted = 0;
        for (var seed = 0; seed < Conventions; seed++)
        {
            var convention = new RandomConvention(seed);
            var program = Toy.Program(convention.Text);
            var everything = Everything.Of(convention, program);
            foreach (var proof in Linter.Check(program).Proofs.Proofs)
            {
                if (Happens(proof, everything) is not { } happens)
                {
                    continue;
                }

                var why = $"seed {seed}: {proof.Kind} of `{proof.Place.Text}` in\n{convention.Text}";
                switch (proof.Status)
                {
                    case ProofStatus.Refuted:
                        refuted++;
                        happens.ShouldBeFalse(why);
                        break;

                    // Counters are taken to have any value; sessions that repeat themselves do not show all of them.
                    case ProofStatus.Proved when !convention.HasCount:
                        happens.ShouldBeTrue(why);
                        break;
                    case ProofStatus.NotProved:
                        convention.HasOpaque.ShouldBeTrue(why);
                        break;
                }
            }
        }

        refuted.ShouldBeGreaterThan(Conventions / 4);
    }

    // Whether what an obligation says was seen; null where the decisions do not show it.
    private static bool? Happens(Proof proof, Everything everything) =>
        proof.Kind switch
        {
            ObligationKind.CaseApplies => everything.Shares.Contains(100 * (proof.Place.Text[0] - '0')),
            ObligationKind.OtherwiseApplies when proof.Place.Text.StartsWith('9') => everything.Shares.Contains(900),
            ObligationKind.RequirementCanHold => everything.Met.Contains(proof.Place.Text[^2..]),
            ObligationKind.RequirementCanFail => everything.Reasons.Contains(proof.Place.Text[^2..]),
            ObligationKind.FunctionAccepts => everything.Shares.Count > 0,
            _ => null,
        };
}
