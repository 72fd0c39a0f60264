using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Comparison.Tests.Counting;

namespace Conv.Comparison.Tests.Proving;

/// <summary>An id is of what was seen: an approval of one change never passes another.</summary>
public sealed class IdTests
{
    private static readonly Edition Published = Walks.Edition(Walks.Published);

    [Fact]
    public void A_cap_that_rises_further_has_other_ids_in_every_layer()
    {
        var (nine, fifty) = (Draft("at most    9"), Draft("at most    50"));

        Rules(nine).Intersect(Rules(fifty)).ShouldBeEmpty();
        Proved(nine).Intersect(Proved(fifty)).ShouldBeEmpty();
        Proved(nine).ShouldAllBe(id => id.Length == ContentId.Digits);
    }

    [Fact]
    public void Layout_comments_and_the_place_change_no_id()
    {
        var moved = Walks.Edition(
            "# a remark\n\n"
                + Walks.Published.Replace("at most    2", "at  most\n  9", StringComparison.Ordinal)
                + "\n# and another"
        );

        Rules(moved).ShouldBe(Rules(Draft("at most    9")));
        Proved(moved).ShouldBe(Proved(Draft("at most    9")));
    }

    private static Edition Draft(string cap) => Walks.Draft(("at most    2", cap));

    private static List<string> Rules(Edition draft) =>
        [.. StructureComparer.Compare(Published, draft).Changes.Select(change => change.Id)];

    private static List<string> Proved(Edition draft)
    {
        var proved = Prover.Compare(Published, draft);
        List<string> ids = [.. proved.Changes.Select(change => change.Id), .. proved.Open.Select(one => one.Id)];
        ids.ShouldNotBeEmpty();
        return ids;
    }
}
