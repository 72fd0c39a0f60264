using System.Text;
using Conv.Comparison.Counting;
using Conv.Comparison.Counting.Options;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Editions;
using Conv.Comparison.Structure;

namespace Conv.Comparison.Tests.Counting;

/// <summary>A change set taken apart: which rows each change alone brings about, and what all together do.</summary>
public sealed class MarginalTests
{
    private static readonly Edition Published = Walks.Edition(Walks.Published);

    [Fact]
    public void Each_row_stands_under_the_changes_that_bring_it_about()
    {
        // Anna's third walk is accepted by the cap alone, at a share that the other change asks; her first two cost more by that alone.
        var (data, ids) = Compare(("at most    2", "at most    3"), ("otherwise 10", "otherwise 12"));

        data.Causes.Select(cause => (Names(cause.Rules, ids), cause.Direct.Attendances, cause.Direct.Payments))
            .ShouldBe([("cap", 0, 1), ("share", 2, 0), ("cap share", 1, 0)], ignoreOrder: true);
        data.Apart.Length.ShouldBe(2);
        var cap = data.Apart.Single(one => Names(one.Rules, ids) == "cap");
        (cap.Alone!.Fees, cap.Alone.Shares, cap.Last!.Shares).ShouldBe((5_000, 1_000, 1_200));
        var share = data.Apart.Single(one => Names(one.Rules, ids) == "share");
        (share.Alone!.Shares, share.Last!.Shares).ShouldBe((400, 600));
    }

    [Fact]
    public void A_change_that_does_nothing_is_no_cause()
    {
        // Nobody is 120; the text changes and no decision.
        var (data, ids) = Compare(
            ("at most    2", "at most    3"),
            ("otherwise 10", "10 EUR when age is at least 18 otherwise 10")
        );

        data.Causes.ShouldAllBe(cause => Names(cause.Rules, ids) == "cap");
    }

    [Fact]
    public void One_change_is_behind_every_row_that_differs()
    {
        // The convention ends earlier: nothing in what refuses a walk names the clause.
        var (data, ids) = Compare(("to 2025-12-31", "to 2024-02-29"));

        data.Causes.ShouldNotBeEmpty();
        data.Causes.ShouldAllBe(cause => Names(cause.Rules, ids) == "validity");
    }

    [Fact]
    public void Changes_on_one_line_are_one_part()
    {
        var (data, _) = Compare(
            (
                "fee        50 EUR\n    share      0 EUR when age is at most 17",
                "fee        60 EUR   share 1 EUR when age is at most 17"
            )
        );

        data.Apart.Length.ShouldBeLessThan(2);
        data.Causes.ShouldNotBeEmpty();
    }

    [Fact]
    public void Without_taking_apart_the_decisions_say_why()
    {
        var draft = Walks.Draft(("to 2025-12-31", "to 2024-02-29"));
        var structure = StructureComparer.Compare(Published, draft);

        var data = DataComparer.Compare(
            Published,
            draft,
            Walks.Reader(Walks.Sessions),
            new CountingOptions { Rules = new Lookup(RuleIndex.Of(structure, Published, draft)) }
        );

        data.Apart.ShouldBeEmpty();
        data.Causes.ShouldNotBeEmpty();
        data.Causes.ShouldAllBe(cause => cause.Rules.Length == 1);
    }

    private static (DataComparison Data, Dictionary<string, string> Ids) Compare(
        params (string Old, string New)[] changes
    )
    {
        var text = new StringBuilder(Walks.Published);
        foreach (var (old, now) in changes)
        {
            text.ToString().ShouldContain(old);
            text.Replace(old, now);
        }

        var draft = Walks.Edition(text.ToString());
        var structure = StructureComparer.Compare(Published, draft);
        var data = DataComparer.Compare(
            Published,
            draft,
            Walks.Reader(Walks.Sessions),
            new CountingOptions
            {
                Changes = structure.Changes,
                Rules = new Lookup(RuleIndex.Of(structure, Published, draft)),
            }
        );
        return (data, structure.Changes.ToDictionary(one => one.Id, one => $"{one.Rule.Kind}".ToLowerInvariant()));
    }

    private static string Names(IEnumerable<string> rules, Dictionary<string, string> ids) =>
        string.Join(' ', rules.Select(id => ids[id]).Order(StringComparer.Ordinal));

    private sealed class Lookup(RuleIndex index) : IRuleLookup
    {
        public System.Collections.Immutable.ImmutableArray<string> ChangesBehind(
            bool isNew,
            Conv.Compiler.Text.SourceSpan place,
            int? day = null
        ) => index.ChangesBehind(isNew, place, day);
    }
}
