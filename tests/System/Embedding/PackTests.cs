namespace Conv.SystemTests.Embedding;

/// <summary>What the packages are as files.</summary>
[Collection(EmbeddingFixture.Name)]
public sealed class PackTests(EmbeddingFixture programs)
{
    [Fact]
    public async Task Two_packs_of_one_build_are_the_same_bytes()
    {
        var again = Path.Combine(programs.Root, "..", "packed again");
        await programs.PackAsync(again);

        var packed = Directory.GetFiles(programs.Feed).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        packed.Count.ShouldBeGreaterThan(5);
        Directory.GetFiles(again).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(packed);
        foreach (var package in packed)
        {
            var first = await File.ReadAllBytesAsync(Path.Combine(programs.Feed, package!));
            var second = await File.ReadAllBytesAsync(Path.Combine(again, package!));
            second.AsSpan().SequenceEqual(first).ShouldBeTrue($"{package} differs between two packs");
        }
    }
}
