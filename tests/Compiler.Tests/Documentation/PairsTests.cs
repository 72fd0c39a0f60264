using System.Text.RegularExpressions;
using Conv.Analysis;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Documentation;

/// <summary><c>docs/pairs.md</c>: a sentence of the deck, and on one line of the shipped files the sentences that say it in four languages.</summary>
public sealed partial class PairsTests
{
    private const int Wanted = 30;
    private static readonly string[] Codes = ["fr", "nl", "de", "en"];
    private static readonly string Page = RepositoryFiles.Read("docs/pairs.md").ReplaceLineEndings("\n");

    [Fact]
    public void There_are_thirty_and_each_has_the_four_languages()
    {
        Pairs().Count.ShouldBe(Wanted);
        foreach (var pair in Pairs())
        {
            Quote().IsMatch(pair).ShouldBeTrue(pair);
            Sentences(pair).Select(one => one.Code).ShouldBe(Codes, pair);
            Sentences(pair).Select(one => one.Lines.Length).Distinct().Count().ShouldBe(1, pair);
        }
    }

    [Fact]
    public void The_sentences_of_a_pair_stand_on_the_same_lines_of_the_four_files()
    {
        foreach (var pair in Pairs())
        {
            var file = File().Match(pair).Groups[1].Value;
            var places = Sentences(pair)
                .Select(one =>
                {
                    var lines = Clauses(one.Code, file);
                    return one
                        .Lines.Select(sentence =>
                            Enumerable.Range(0, lines.Length).Where(i => lines[i] == sentence).ToHashSet()
                        )
                        .ToList();
                })
                .ToList();
            for (var sentence = 0; sentence < places[0].Count; sentence++)
            {
                places
                    .Select(language => language[sentence])
                    .Aggregate((one, other) => [.. one.Intersect(other)])
                    .ShouldNotBeEmpty(pair);
            }
        }
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    [InlineData("de")]
    [InlineData("en")]
    public void The_files_that_hold_them_compile(string code)
    {
        var compilation = Compilation.Create([
            .. Files.Select(name => new SourceText(name, RepositoryFiles.Read(PathOf(code, name)))),
        ]);
        ProgramChecker.Check(compilation).Program.ShouldNotBeNull();
    }

    private static readonly string[] Files = ["psychological-care.conv", "2021.conv", "2024.conv"];

    private static string PathOf(string code, string name) =>
        code == "en" ? $"conventions/{name}" : $"conventions/{code}/{name}";

    private static List<string> Pairs() => [.. Page.Split("\n## ").Skip(1)];

    private static List<(string Code, string[] Lines)> Sentences(string pair) =>
        [
            .. Fence()
                .Matches(pair)
                .Select(fence => (fence.Groups[1].Value, fence.Groups[2].Value.TrimEnd('\n').Split('\n'))),
        ];

    // The lines of a file without citations, layout and what names are called elsewhere.
    private static string[] Clauses(string code, string file) =>
        [
            .. RepositoryFiles
                .Read(PathOf(code, file))
                .ReplaceLineEndings("\n")
                .Split('\n')
                .Select(line => Space().Replace(Forms().Replace(Citation().Replace(line, ""), ""), " ").Trim()),
        ];

    [GeneratedRegex("^> « .+ »$", RegexOptions.Multiline)]
    private static partial Regex Quote();

    [GeneratedRegex("`([0-9]{4}\\.conv)`")]
    private static partial Regex File();

    [GeneratedRegex("```(fr|nl|de|en)\n((?:(?!```).*\n)+)```")]
    private static partial Regex Fence();

    [GeneratedRegex(@"\s+\[[^\]]*\]")]
    private static partial Regex Citation();

    [GeneratedRegex(@" \((?:=|fr|nl|de) [^)]*\)")]
    private static partial Regex Forms();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
