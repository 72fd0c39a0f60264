using Conv.Service.Clustering;
using Conv.Service.Deciding;

namespace Conv.Service.Tests;

/// <summary>What may be made side by side, and what must stay in its order.</summary>
public sealed class ChangeGroupsTests
{
    [Fact]
    public void What_has_nothing_in_common_goes_apart() =>
        Groups(Post("S1", "a"), Post("S2", "b"), Post("S3", "a")).ShouldBe(["key a: 0 2", "key b: 1"]);

    [Fact]
    public void A_session_ties_groups_together_wherever_it_stands() =>
        Groups(Post("S1", "a"), Post("S2", "b"), Post("S3", "b", "a")).ShouldBe(["key a: 0 1 2"]);

    [Fact]
    public void A_session_that_changes_its_people_stays_in_its_order() =>
        Groups(Post("S1", "b"), Post("S1", "a"), Post("S2", "c")).ShouldBe(["key a: 0 1", "key c: 2"]);

    [Fact]
    public void What_is_withdrawn_goes_with_the_group_that_has_it() =>
        Groups(new("S0", null, []), Post("S2", "a"), new("S9", null, [])).ShouldBe(["key a: 0 1", "session S9: 2"]);

    [Fact]
    public void Sessions_without_a_sequence_keep_that_of_their_arrival() =>
        Groups(new("S1", new(null, ""), ["a"]), Post("S2", "b"), new("S3", new(null, ""), ["c"]))
            .ShouldBe(["key a: 0 2", "key b: 1"]);

    private static PreparedChange Post(string session, params string[] keys) => new(session, new(1, ""), keys);

    private static IEnumerable<string> Groups(params PreparedChange[] changes) =>
        ChangeGroups
            .Of(changes, new Dictionary<string, List<string>>(StringComparer.Ordinal) { ["S0"] = ["a"] })
            .Select(group => $"{group.Key}: {string.Join(' ', group.Places)}");
}
