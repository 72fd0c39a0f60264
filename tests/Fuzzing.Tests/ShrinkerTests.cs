using System.Collections.Immutable;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Shrinking;

namespace Conv.Fuzzing.Tests;

public sealed class ShrinkerTests
{
    [Fact]
    public void What_is_left_fails_and_nothing_of_it_can_be_left_out()
    {
        for (var seed = 1UL; seed <= 200; seed++)
        {
            var dice = new Dice(seed);
            ImmutableArray<int> items = [.. Enumerable.Range(0, dice.Between(1, 60))];
            var needed = dice.Some(items, dice.Between(1, 3));
            bool Fails(ImmutableArray<int> fewer) => needed.TrueForAll(item => fewer.Contains(item));

            Shrinker.Shrink(items, Fails).ShouldBe(needed);
        }
    }

    [Fact]
    public void A_failure_that_needs_nothing_shrinks_to_nothing() =>
        Shrinker.Shrink([1, 2, 3], _ => true).ShouldBeEmpty();
}
