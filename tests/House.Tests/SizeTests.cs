namespace Conv.House.Tests;

public sealed class SizeTests
{
    private const int Longest = 500;
    private const int MedianBelow = 100;

    [Fact]
    public void No_source_file_is_longer_than_500_lines()
    {
        var tooLong =
            from file in Repository.Sources(string.Empty)
            let lines = Repository.ReadLines(file).Length
            where lines > Longest
            select $"{file} has {lines} lines";

        tooLong.ShouldBeEmpty();
    }

    [Fact]
    public void Half_of_the_source_files_stay_under_100_lines()
    {
        var lengths = Repository.Sources("src/").Select(file => Repository.ReadLines(file).Length).Order().ToList();

        lengths[lengths.Count / 2].ShouldBeLessThan(MedianBelow);
    }
}
