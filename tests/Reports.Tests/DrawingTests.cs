using System.Collections.Immutable;
using Conv.Markup;
using Conv.Reports.Charts;
using Conv.Reports.Page;
using Conv.Reports.Timelines;

namespace Conv.Reports.Tests;

public sealed class DrawingTests
{
    [Theory]
    [InlineData(0, 97, new long[] { 0, 50, 100 })]
    [InlineData(-30, 97, new long[] { -50, 0, 50, 100 })]
    [InlineData(-30, -2, new long[] { -30, -20, -10, 0 })]
    [InlineData(0, 0, new long[] { 0, 1 })]
    public void A_scale_covers_zero_and_ends_on_round_numbers(long low, long high, long[] ticks)
    {
        var scale = Scale.Covering([low, high], 200, 0, 3);

        scale.Ticks.ShouldBe(ticks);
        scale.Tenths(ticks[0]).ShouldBe(2000);
        scale.Tenths(ticks[^1]).ShouldBe(0);
    }

    [Fact]
    public void A_scale_bears_the_largest_amounts()
    {
        var scale = Scale.Covering([long.MinValue, long.MaxValue], 0, 100, 3);

        scale.Tenths(long.MinValue).ShouldBeInRange(0, 1000);
        scale.Tenths(long.MaxValue).ShouldBeInRange(0, 1000);
    }

    [Fact]
    public void Many_steps_are_joined_without_losing_anybody_and_never_over_zero()
    {
        var bins = Enumerable.Range(-130, 300).Select(i => new Bin(i * 100, (i + 1) * 100, 1)).ToImmutableArray();

        var joined = Histogram.Join(bins);

        joined.Length.ShouldBeLessThanOrEqualTo(41);
        joined.Sum(bin => bin.Count).ShouldBe(300);
        joined.ShouldAllBe(bin => bin.Side != Side.Same);
        joined.Skip(1).Select(bin => bin.From).ShouldBe(joined.SkipLast(1).Select(bin => bin.Below));
    }

    [Theory]
    [InlineData("accepted", Outcome.Accepted)]
    [InlineData("accepted, share 11.00 EUR", Outcome.Accepted)]
    [InlineData("86.69 EUR", Outcome.Accepted)]
    [InlineData("accepted, exceptional", Outcome.Exceptional)]
    [InlineData("unpriced", Outcome.Unpriced)]
    [InlineData("unspecified", Outcome.Unpriced)]
    [InlineData("refused cap", Outcome.Refused)]
    [InlineData("no valid session", Outcome.Rejected)]
    [InlineData("rejected", Outcome.Rejected)]
    internal void A_decision_has_a_mark_of_its_own(string decision, Outcome outcome) =>
        Outcomes.Of(decision).ShouldBe(outcome);

    [Fact]
    public void The_words_that_both_clauses_have_stay()
    {
        WordDiff
            .Compare("at most 8 for adult, then one", "at most 10 for adult")
            .Select(part => (part.Kind, part.Text.Trim()))
            .ShouldBe([
                (DiffKind.Both, "at most"),
                (DiffKind.Old, "8"),
                (DiffKind.New, "10"),
                (DiffKind.Both, "for adult"),
                (DiffKind.Old, ", then one"),
            ]);
    }

    [Fact]
    public void A_clause_too_long_to_compare_is_replaced_whole()
    {
        var old = string.Join(' ', Enumerable.Repeat("word", 1000));

        WordDiff.Compare(old, "other").Select(part => part.Kind).ShouldBe([DiffKind.Old, DiffKind.New]);
    }
}
