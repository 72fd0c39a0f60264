using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Conv.House.Tests;

public sealed partial class ParserTests
{
    private const string Record = "src/Compiler/Parsing/Generated/Grammar.sha256";

    // A translation is written from the tokens of the grammar, which is what all languages have in common.
    private static readonly string[] MayNameTokens = ["src/Compiler/Parsing/", "src/Compiler/Translating/"];

    [Fact]
    public void The_generated_parser_is_named_where_tokens_are_read_or_written_only()
    {
        var wrong = Repository
            .Sources("src/")
            .Where(file => !MayNameTokens.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)))
            .Where(file => GeneratedName().IsMatch(Repository.Read(file)));

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_way_from_parse_tree_to_syntax_and_error_reporting_name_a_parse_tree_context()
    {
        var wrong = Repository
            .Sources("src/Compiler/Parsing/")
            .Where(file => ContextName().IsMatch(Repository.Read(file)))
            .Where(file => !MayNameContexts().IsMatch(Path.GetFileName(file)));

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void The_grammar_and_the_generated_files_are_those_of_the_record()
    {
        var recorded = Repository.ReadLines(Record).Select(line => line.Split("  ")).ToList();

        recorded.Select(entry => entry[1]).ShouldContain("grammar/ConvLexer.g4");
        recorded.Select(entry => entry[1]).ShouldContain("grammar/ConvParser.g4");
        recorded.Where(entry => Hash(Repository.Read(entry[1])) != entry[0]).Select(entry => entry[1]).ShouldBeEmpty();
    }

    [Fact]
    public void A_generated_file_that_nothing_recorded_is_left_over()
    {
        var recorded = Repository.ReadLines(Record).Select(line => line.Split("  ")[1]);

        Repository
            .Files.Where(file => file.StartsWith("src/Compiler/Parsing/Generated/", StringComparison.Ordinal))
            .Except(recorded.Append(Record), StringComparer.Ordinal)
            .ShouldBeEmpty();
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));

    [GeneratedRegex(@"\b(ConvParser|ConvLexer|IConvParserVisitor|ConvParserBaseVisitor)\b")]
    private static partial Regex GeneratedName();

    [GeneratedRegex(@"\b(ConvParser\.\w+Context|using static .*\.ConvParser)\b")]
    private static partial Regex ContextName();

    [GeneratedRegex(@"^(ParseTreeToSyntax.*|.*(Error|Strategy|Listener).*)\.cs$")]
    private static partial Regex MayNameContexts();
}
