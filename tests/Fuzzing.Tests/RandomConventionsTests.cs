using System.Text.RegularExpressions;
using Conv.Compiler;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Text;
using Conv.Compiler.Translating;

namespace Conv.Fuzzing.Tests;

public sealed partial class RandomConventionsTests
{
    // Scenarios and sources decide nothing; "1st" is said "first".
    private static readonly string[] NotSaid = ["provisional", "rejected", "scenario", "source", "st", "text", "times"];

    [Fact]
    public void A_seed_stands_for_the_same_conventions_every_time()
    {
        var texts = RandomConventions.Make(17).Select(source => source.Text).ToList();

        RandomConventions.Make(17).Select(source => source.Text).ShouldBe(texts);
        RandomConventions.MakeFolder(17).Select(source => source.Text).Take(texts.Count).ShouldBe(texts);
        RandomConventions.Make(18).Select(source => source.Text).ShouldNotBe(texts);
    }

    [Fact]
    public void Nearly_all_random_conventions_mean_something()
    {
        var refused = Enumerable
            .Range(1, 300)
            .SelectMany(seed => CompilationGroups.Of(Compilation.Create(RandomConventions.MakeFolder((ulong)seed))))
            .Where(compilation => compilation.HasErrors)
            .Select(compilation => compilation.Diagnostics[0])
            .ToList();

        refused.Count.ShouldBeLessThan(15, string.Join('\n', refused.Select(finding => finding.Message)));

        // Rules that contradict each other may come up by chance; words that do not fit may not.
        refused.ShouldAllBe(finding => finding.Code.StartsWith("CONV04", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    [InlineData("de")]
    public void Random_conventions_are_translated_there_and_back(string code)
    {
        foreach (var source in Enumerable.Range(1, 30).SelectMany(seed => RandomConventions.MakeFolder((ulong)seed)))
        {
            var laidOut = new SourceText(source.Path, LaidOut.Of(source)!);
            var there = Translator.Translate(laidOut, NameForms.None, code);

            Translator.Translate(new SourceText(source.Path, there), NameForms.None, "en").ShouldBe(laidOut.Text);
        }
    }

    [Fact]
    public void Random_conventions_are_laid_out_without_another_meaning() =>
        Enumerable
            .Range(1, 100)
            .SelectMany(seed => RandomConventions.MakeFolder((ulong)seed))
            .ShouldAllBe(source => LaidOut.Of(source) != null);

    /// <summary>A word that the language gets must be said by random conventions, or stand here with the others that are not yet.</summary>
    [Fact]
    public void Random_conventions_say_the_words_of_the_language()
    {
        var said = Enumerable
            .Range(1, 400)
            .SelectMany(seed => RandomConventions.MakeFolder((ulong)seed))
            .SelectMany(source => Word().Matches(source.Text).Select(match => match.Value))
            .ToHashSet(StringComparer.Ordinal);
        var grammar = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "grammar", "ConvLexer.g4"));

        Keyword()
            .Matches(grammar)
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .Where(word => !said.Contains(word))
            .Order(StringComparer.Ordinal)
            .ShouldBe(NotSaid);
    }

    [GeneratedRegex("[a-z]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("'([a-z]+)'", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Keyword();
}
