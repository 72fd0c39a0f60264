using Conv.Compiler.Parsing;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Parsing;

/// <summary>Mistakes in French, Dutch and German files are findings, and nothing worse.</summary>
public sealed class MistakesInLanguagesTests
{
    private static readonly int Step = Effort.Of(full: 67, part: 401);

    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    [InlineData("de")]
    public void A_word_left_out_or_misspelt_anywhere_is_a_finding_at_most(string code)
    {
        var text = RepositoryFiles.Read($"conventions/{code}/2024.conv");
        var words = SyntaxTokens.Of(new SourceText("a.conv", text)).Where(word => word.Span.Length > 1).ToList();
        for (var i = 0; i < words.Count; i += Step)
        {
            var span = words[i].Span;
            foreach (var instead in new[] { "", $"{text.Substring(span.Start, span.Length)[..^1]}q", "1.250,50", "=>" })
            {
                var edited = text.Remove(span.Start, span.Length).Insert(span.Start, instead);
                Should.NotThrow(
                    () => SyntaxParser.Parse(new SourceText("a.conv", edited)),
                    edited.Substring(span.Start, 20)
                );
            }
        }
    }

    [Theory]
    [InlineData(
        "vocabulaire v \"V\"\ndonnées de la séance\n    s \"S\" identité\n    aigu \"A\" oui ou non, non si absent\n"
    )]
    [InlineData(
        "Vereinbarung x \"X\"\n    verwendet v\n    in Kraft ab dem 01.01.2024\nBetrag m\n    1.250,50 EUR ab dem 01.01.2024\n"
    )]
    public void A_word_that_is_missing_is_a_finding(string text) =>
        SyntaxParser.Parse(new SourceText("a.conv", text)).Findings.ShouldNotBeEmpty();

    [Theory]
    [InlineData("La convention x", "la convention")]
    [InlineData("Overeenkomst x", "overeenkomst")]
    [InlineData("vereinbarung x", "Vereinbarung")]
    [InlineData("wordenlijst x", "woordenlijst")]
    public void A_first_word_that_is_nearly_one_is_told(string text, string meant) =>
        SyntaxParser
            .Parse(new SourceText("a.conv", $"{text} \"X\"\n"))
            .Findings.Select(finding => finding.Help)
            .ShouldContain($"did you mean `{meant}`?");

    [Fact]
    public void Words_of_another_language_lead_to_the_first_word() =>
        SyntaxParser
            .Parse(
                new SourceText("a.conv", "convention x \"X\"\n    utilise v\n    en vigueur à partir du 01/01/2024\n")
            )
            .Findings.Select(finding => finding.Help ?? "")
            .ShouldContain(help => help.Contains("`la convention`", StringComparison.Ordinal));

    [Theory]
    [InlineData("overeenkomst x \"X\"\n    gebruikt v\n    van kracht vanaf 31/02/2024\n", "31/02/2024")]
    [InlineData(
        "overeenkomst x \"X\"\n    gebruikt v\n    van kracht vanaf 01/01/2024\nbedrag m\n    75,599 EUR vanaf 01/01/2024\n",
        "75,599"
    )]
    public void Days_and_amounts_are_told_as_the_file_has_them(string text, string written) =>
        SyntaxParser
            .Parse(new SourceText("a.conv", text))
            .Findings.ShouldContain(finding => finding.Message.Contains($"`{written}`", StringComparison.Ordinal));

    [Theory]
    [InlineData("enregistre les beneficiaires", "enregistre les bénéficiaires")]
    [InlineData("exige aucun prestataire est masseur  à défaut lieu", "aucun prestataire n'est")]
    [InlineData("en vigueur du 01/01/2024 a 31/12/2025", "en vigueur du … au …")]
    public void A_wrong_word_in_a_row_of_words_is_told_with_the_row(string clause, string meant)
    {
        var finding = SyntaxParser
            .Parse(
                new SourceText("a.conv", $"la convention x \"X\"\n    utilise v\n\nfonction f \"F\"\n    {clause}\n")
            )
            .Findings[0];

        finding.Help.ShouldBe($"vouliez-vous dire `{meant}` ?");
        finding.Place.Text.ShouldNotBe(meant);
    }
}
