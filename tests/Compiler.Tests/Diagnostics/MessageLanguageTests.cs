using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Conv.Analysis;
using Conv.Analysis.Assertions;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing;
using Conv.Compiler.Text;
using Conv.Quotations;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Tests.Diagnostics;

/// <summary>Messages in French, Dutch and German say what the English ones say, with the words that a file in the language has.</summary>
public sealed partial class MessageLanguageTests
{
    private static readonly string[] Languages = [LanguageCodes.French, LanguageCodes.Dutch, LanguageCodes.German];

    public static TheoryData<string> Codes => [.. Descriptors.All.Select(descriptor => descriptor.Code)];

    public static TheoryData<string, string> CodesAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var descriptor in Descriptors.All)
            {
                foreach (var language in Languages)
                {
                    data.Add(descriptor.Code, language);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_text_has_the_same_places_in_each_language(string code)
    {
        foreach (var text in Texts(code))
        {
            foreach (var language in Languages)
            {
                var said = text.In(language);
                Places(said).ShouldBe(Places(text.English), ignoreOrder: true, said);
                Quoted().Count(said).ShouldBe(Quoted().Count(text.English), said);
                Quoted()
                    .Matches(said)
                    .SelectMany(quoted => Places(quoted.Value))
                    .ShouldBe(Quoted().Matches(text.English).SelectMany(quoted => Places(quoted.Value)), said);
                (said == text.English).ShouldBe(text.English == "{2}", said);
            }
        }
    }

    [Theory]
    [MemberData(nameof(CodesAndLanguages))]
    public void Words_to_write_are_words_of_the_language(string code, string language)
    {
        foreach (var snippet in Texts(code).SelectMany(text => Quoted().Matches(text.In(language))))
        {
            var file = new SourceText("", $"{FirstWord(language)} a {Filled(snippet.Value.Trim('`'))}");
            SyntaxTokens
                .Of(file)
                .Skip(2)
                .Where(word => word.Kind == SyntaxTokenKind.Name)
                .Select(word => file.Slice(word.Span))
                .Where(word => Prose().IsMatch(word) && !Samples.Contains(word))
                .ShouldBeEmpty(snippet.Value);
        }
    }

    [Theory]
    [MemberData(nameof(CodesAndLanguages))]
    public void What_fills_a_message_is_said_in_its_language(string code, string language)
    {
        foreach (var finding in Findings(code, language))
        {
            foreach (
                var said in finding
                    .Related.Select(related => related.Message)
                    .Prepend(finding.Help ?? "")
                    .Prepend(finding.Message)
            )
            {
                EnglishWord().Matches(Quoted().Replace(said, "")).Select(match => match.Value).ShouldBeEmpty(said);
            }
        }
    }

    private static ImmutableArray<Diagnostic> Findings(string code, string language)
    {
        var compilation = Compilation.Create([
            .. DiagnosticPage.All[code].Wrong.Select(file => file.WithMessagesIn(language)),
        ]);
        var check = ProgramChecker.Check(compilation);
        var texts = new SourceTexts(DiagnosticPage.All[code].WrongTexts);
        return check.Program is { } program
            ?
            [
                .. check.Findings,
                .. Linter.Check(program.Ir).Findings,
                .. AssertionChecks.Check(program).Findings,
                .. new QuotationChecks(texts).Check(compilation),
            ]
            : check.Findings;
    }

    private static IEnumerable<LocalizableText> Texts(string code)
    {
        var descriptor = Descriptors.All.Single(descriptor => descriptor.Code == code);
        return descriptor.Help is null ? [descriptor.Message] : [descriptor.Message, descriptor.Help];
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value);

    // What the author fills in stands in the middle of phrases.
    private static string Filled(string snippet) => Day().Replace(Count().Replace(snippet, "8"), "2024-01-01");

    [GeneratedRegex(@"\bN\b")]
    private static partial Regex Count();

    [GeneratedRegex(@"\b(DATE|DATUM)\b")]
    private static partial Regex Day();

    private static string FirstWord(string language) =>
        language switch
        {
            LanguageCodes.French => "vocabulaire",
            LanguageCodes.Dutch => "woordenlijst",
            _ => "Wortschatz",
        };

    // Names that a help makes up.
    private static readonly string[] Samples =
    [
        "network",
        "réseau",
        "netwerk",
        "Netzwerk",
        "prix",
        "prijs",
        "preis",
        "individuelles",
        "individuele",
        "Einzelsitzungen",
        "octobre",
        "oktober",
        "Oktober",
        "age",
    ];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Quoted();

    // Capitals stand for what the author fills in.
    [GeneratedRegex(@"\p{Ll}")]
    private static partial Regex Prose();

    [GeneratedRegex(
        @"\b(the|this|these|is not|are|from|with|without|and|or|what|which|that|cannot|has|have|be|by|to|it|its|value|fact|amount|session|sessions|here)\b"
    )]
    private static partial Regex EnglishWord();
}
