using Conv.Compiler;

namespace Conv.Fuzzing.Tests;

public sealed class RandomConventionsTests
{
    [Fact]
    public void A_seed_stands_for_the_same_conventions_every_time()
    {
        var texts = RandomConventions.Make(17).Select(source => source.Text).ToList();

        RandomConventions.Make(17).Select(source => source.Text).ShouldBe(texts);
        RandomConventions.Make(18).Select(source => source.Text).ShouldNotBe(texts);
    }

    [Fact]
    public void Nearly_all_random_conventions_mean_something()
    {
        var refused = Enumerable
            .Range(1, 300)
            .Select(seed => Compilation.Create(RandomConventions.Make((ulong)seed)))
            .Where(compilation => compilation.HasErrors)
            .Select(compilation => compilation.Diagnostics[0])
            .ToList();

        refused.Count.ShouldBeLessThan(15, string.Join('\n', refused.Select(finding => finding.Message)));

        // Rules that contradict each other may come up by chance; words that do not fit may not.
        refused.ShouldAllBe(finding => finding.Code.StartsWith("CONV04", StringComparison.Ordinal));
    }
}
