using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Analysis.Witnesses;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Tests.Proving.Kit;
using Conv.Compiler;
using Conv.Compiler.Symbols;
using Conv.Fuzzing;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Edits.Auditing;
using Conv.Fuzzing.Sessions;

namespace Conv.Comparison.Tests.Proving;

/// <summary>Regions against sessions that both compiled editions decided: all of a small domain, and random ones.</summary>
public sealed class AgreementTests
{
    private static readonly int Rows = Effort.Of(full: 250, part: 60);
    private static readonly int Pairs = Effort.Of(full: 4, part: 1);

    [Fact]
    public void Regions_of_a_small_domain_hold_exactly_the_sessions_that_are_decided_differently()
    {
        var agreement = new RegionAudit(
            Toys.Edition(
                Toys.Function(
                    """
                    requires format is single or group else format
                        at most 2 single sessions per calendar year
                    """,
                    share: "\n0 EUR when low_income is yes\notherwise 2 EUR"
                )
            ),
            Toys.Edition(
                Toys.Function(
                    """
                    requires format is single else format
                        at most 1 session per calendar year, then one exceptional
                    """,
                    share: "\n1 EUR when low_income is yes and format is single\n0 EUR when low_income is yes\notherwise 2 EUR"
                )
            )
        );
        var acts = Acts(agreement.Vocabulary).ToList();
        var rows = from one in acts from two in acts from three in acts select new[] { one, two, three };

        rows.SelectMany(row => agreement.Faults([.. row.Select(act => (act, "visit"))])).Take(3).ShouldBeEmpty();

        agreement.Counts.Different.ShouldBeGreaterThan(500);
        agreement.Proved.IsComplete.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2021-2023", "2024-2026")]
    [InlineData("2024-2026", "2021-2023")]
    public void Random_sessions_lie_in_the_region_that_foretells_their_change(string old, string @new)
    {
        var agreement = new RegionAudit(Shipped.Edition(old), Shipped.Edition(@new));

        Random(agreement, Shipped.Edition(old), seed: 5, rows: Rows).ShouldBeEmpty();

        agreement.Counts.Different.ShouldBeGreaterThan(Rows * 4 / 5);
    }

    // The first seeds with two conventions each; what is tried for all regions of a pair is bounded.
    [Fact]
    public void Random_conventions_against_each_other()
    {
        var (pairs, different) = (0, 0L);
        for (var seed = 1UL; pairs < Pairs && seed <= 200; seed++)
        {
            if (
                ProgramChecker.Check(Compilation.Create(RandomConventions.Make(seed))).Program is not { } program
                || program.Ir.Conventions.Length < 2
                || program.Ir.Scopes.Length > 1
                || !program.Ir.Submitted.IsEmpty
            )
            {
                continue;
            }

            var editions = program
                .Ir.Conventions.Select(convention => new Edition(
                    convention.Name,
                    program,
                    convention.Name,
                    ImmutableSortedDictionary<string, string>.Empty
                ))
                .ToList();
            var agreement = new RegionAudit(editions[0], editions[1], new ProverOptions { Tries = 20_000 });
            Random(agreement, editions[0], (int)seed, 40).ShouldBeEmpty($"seed {seed}");
            pairs++;
            different += agreement.Counts.Different;
        }

        pairs.ShouldBe(Pairs);
        different.ShouldBeGreaterThan(Pairs * 25);
    }

    private static List<string> Random(RegionAudit agreement, Edition old, int seed, int rows)
    {
        var acts = new RandomActs(new Dice((ulong)seed), agreement, Boundaries.Of(old.Program));
        return [.. Enumerable.Range(0, rows).SelectMany(i => agreement.Faults(acts.Row(1 + (i % 14)))).Take(3)];
    }

    // Every combination of the facts that the two conventions read, on two days of one year and one of the next.
    private static IEnumerable<ConcreteAct> Acts(Vocabulary vocabulary)
    {
        var format = vocabulary.Facts.Single(fact => fact.Name == "format");
        var income = vocabulary.Facts.Single(fact => fact.Name == "low_income");
        var day = new DateOnly(2024, 5, 1).DayNumber;
        foreach (var kind in new[] { 0L, 1, 2 })
        {
            foreach (var low in new[] { 1L, 2 })
            {
                foreach (var attended in new[] { 0, 1 })
                {
                    var facts = ImmutableSortedDictionary<string, (FactSymbol, long)>.Empty.WithComparers(
                        StringComparer.Ordinal
                    );
                    facts = kind > 0 ? facts.Add(ConcreteAct.Key(format), (format, kind)) : facts;
                    facts = low > 1 ? facts.Add(ConcreteAct.Key(income), (income, low)) : facts;
                    yield return new ConcreteAct(0, day, facts, 1, attended);
                }
            }
        }
    }
}
