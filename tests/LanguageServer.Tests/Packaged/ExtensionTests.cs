using System.Text.Json;
using System.Text.RegularExpressions;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing;
using Conv.Compiler.Text;

namespace Conv.LanguageServer.Tests.Packaged;

/// <summary>What the extension for VS Code brings is in step with the language.</summary>
public sealed partial class ExtensionTests
{
    private const string Folder = "editors/vscode";

    public static TheoryData<string> Snippets => [.. Bodies.Keys];

    private static Dictionary<string, string> Bodies { get; } =
        JsonDocument
            .Parse(File.ReadAllText(RepositoryFiles.PathOf($"{Folder}/snippets/conv.json")))
            .RootElement.EnumerateObject()
            .ToDictionary(
                snippet => snippet.Name,
                snippet =>
                    string.Join(
                        '\n',
                        snippet.Value.GetProperty("body").EnumerateArray().Select(line => line.GetString())
                    ),
                StringComparer.Ordinal
            );

    [Fact]
    public void The_TextMate_grammar_is_what_the_lexer_gives()
    {
        var rules = LexerRules.Read(File.ReadAllText(RepositoryFiles.PathOf("grammar/ConvLexer.g4")));

        Approved.ShouldBe($"{Folder}/syntaxes/conv.tmLanguage.json", TextMateGrammar.Of(rules));
    }

    [Fact]
    public void The_TextMate_grammar_colours_the_shipped_files_as_the_compiler_reads_them()
    {
        var patterns = JsonDocument
            .Parse(File.ReadAllText(RepositoryFiles.PathOf($"{Folder}/syntaxes/conv.tmLanguage.json")))
            .RootElement.GetProperty("patterns")
            .EnumerateArray()
            .Select(rule =>
                (
                    Name: rule.GetProperty("name").GetString()!,
                    Match: new Regex(
                        rule.GetProperty("match").GetString()!,
                        RegexOptions.None,
                        TimeSpan.FromSeconds(10)
                    )
                )
            )
            .ToList();
        var source = new SourceText("2024.conv", File.ReadAllText(RepositoryFiles.PathOf("conventions/2024.conv")));
        foreach (var token in SyntaxTokens.Of(source))
        {
            var (start, text) = (token.Span.Start, source.Text);

            // The earliest match is taken, and of several the first rule: an editor goes on behind each word.
            var coloured = patterns
                .Select(rule => (rule.Name, Found: rule.Match.Match(text, start)))
                .First(rule => rule.Found.Success && rule.Found.Index == start);
            var place =
                $"{text.Substring(start, token.Span.Length)} at {source.Text[..start].Count(letter => letter == '\n') + 1}";
            coloured.Found.Length.ShouldBe(token.Span.Length, place);
            coloured.Name.ShouldStartWith(ScopeOf(token.Kind), Case.Sensitive, place);
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_parses(string name)
    {
        var body = Hole()
            .Replace(Bodies[name], hole => hole.Groups[1].Success ? hole.Groups[1].Value : hole.Groups[2].Value);
        body = body.Replace("$0", "", StringComparison.Ordinal);
        var text = name switch
        {
            "Convention" => body,
            "Gate" or "Cap" => $"convention c function f {body} fee 1 EUR",
            _ => $"convention c {body}",
        };

        var (_, findings) = SyntaxParser.Parse(new SourceText("s.conv", text));

        body.ShouldNotContain("$");
        findings.Where(finding => finding.Severity == Severity.Error).ShouldBeEmpty();
    }

    private static string ScopeOf(SyntaxTokenKind kind) =>
        kind switch
        {
            SyntaxTokenKind.Text => "string",
            SyntaxTokenKind.Citation => "markup",
            SyntaxTokenKind.Comment => "comment",
            SyntaxTokenKind.Number or SyntaxTokenKind.Date => "constant.numeric",
            SyntaxTokenKind.Name => "variable",
            SyntaxTokenKind.Keyword
            or SyntaxTokenKind.Else
            or SyntaxTokenKind.When
            or SyntaxTokenKind.Otherwise
            or SyntaxTokenKind.Means
            or SyntaxTokenKind.Default => "keyword",
            SyntaxTokenKind.Sign
            or SyntaxTokenKind.Comma
            or SyntaxTokenKind.Colon
            or SyntaxTokenKind.Open
            or SyntaxTokenKind.Close
            or SyntaxTokenKind.Minus
            or SyntaxTokenKind.Arrow => "keyword.operator",
            SyntaxTokenKind.Bad => "invalid",
            _ => throw new System.Diagnostics.UnreachableException($"the kind {kind}"),
        };

    [GeneratedRegex(@"\$\{\d+(?::([^}]*)|\|([^,|]*)[^}]*)\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();
}
