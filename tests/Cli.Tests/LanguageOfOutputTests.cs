using System.Text.RegularExpressions;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary>What commands print about files in French, Dutch and German has no English word of conv's own in it.</summary>
public sealed partial class LanguageOfOutputTests
{
    // Who waits for the answer gets that of one language.
    private static readonly string Codes = Effort.IsFull ? "fr nl de" : "fr";

    private static readonly string Sessions = Path.Combine(Places.Conventions, "samples", "sessions.csv");

    public static TheoryData<string, string> Calls
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var code in Codes.Split(' '))
            {
                foreach (
                    var call in new[]
                    {
                        "check {0} --verbose",
                        "test {0} --coverage",
                        "run {0} --input {1} --output {2}",
                        "timeline {0}",
                        "timeline {0} --on 2024-02-10",
                        "readings {0} --data {1} --no-proofs",
                        "explain {0} --input {1} --beneficiary B000012",
                        "explain {0}:2021-2023 --compare {0}:2024-2026 --input {1} --beneficiary B000012",
                        "diff {0}:2021-2023 {0}:2024-2026 --data {1} --verbose",
                        "diff {0} {0}",
                    }
                )
                {
                    data.Add(code, call);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void No_English_word_is_left(string code, string call)
    {
        using var folder = new Folder();
        var rules = Path.Combine(Places.Conventions, code);
        var said = Call.Of([
            .. call.Split(' ')
                .Select(word => word.Replace("{0}", rules).Replace("{1}", Sessions).Replace("{2}", folder["out"])),
        ]);
        said.Error.ShouldBeEmpty();

        // Labels, titles and citations are the author's; options and files have the names that they have in every language.
        var ours = Files().Replace(Quoted().Replace(said.Out, ""), "");
        var authors = Authors(rules);
        ours.Split('\n')
            .Where(line => EnglishWord().Matches(line).Any(word => code != "nl" || word.Value is not "of"))
            .Where(line => !authors.Any(line.Contains))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("fr", "15 121 séances de 2 000 bénéficiaires")]
    [InlineData("nl", "15 121 zittingen van 2 000 rechthebbenden")]
    [InlineData("de", "15 121 Sitzungen von 2 000 Berechtigte")]
    public void A_call_may_ask_for_another_language_than_that_of_the_files(string code, string said)
    {
        using var folder = new Folder();
        Call.Fine("run", Places.Conventions, "--input", Sessions, "--output", folder["out"], "--language", code)
            .Out.ShouldContain(said);
    }

    [Theory]
    [InlineData("fr", "Ce que montrent les scénarios", "tous réussissent", "all pass")]
    [InlineData("nl", "Wat de scenario's tonen", "alle slagen", "all pass")]
    [InlineData("de", "Was die Szenarien zeigen", "alle bestehen", "all pass")]
    public void The_page_of_what_scenarios_show_speaks_the_language_of_the_files(
        string code,
        string heading,
        string passes,
        string english
    )
    {
        using var folder = new Folder();
        Call.Fine("test", Path.Combine(Places.Conventions, code), "--html", folder["page.html"]);
        var page = File.ReadAllText(folder["page.html"]).Replace("&#39;", "'");
        page.ShouldContain($"lang=\"{code}\"");
        page.ShouldContain(heading);
        page.ShouldContain(passes);
        page.ShouldNotContain(english);
    }

    private static HashSet<string> Authors(string rules) =>
        Directory
            .GetFiles(rules, "*.conv")
            .SelectMany(file => Text().Matches(File.ReadAllText(file)).Select(text => text.Groups[1].Value))
            .Where(text => text.Length > 3)
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("\"[^\"]*\"?|\\[[^\\]]*\\]?|`[^`]*`")]
    private static partial Regex Quoted();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Text();

    [GeneratedRegex(@"[\w/.-]*\.(csv|json|conv)[\w:]*|--[a-z-]+|[\w/.-]*/[\w/.-]*(:[\w-]+)?|\(= [^)]*\)")]
    private static partial Regex Files();

    [GeneratedRegex(
        @"\b(the|this|these|are|from|with|without|and|or|what|which|that|cannot|has|have|be|by|to|it|its|value|fact|amount|session|sessions|here|rules|of|no|not|changed|rows|proved|decided|accepted|refused|missing|before|always|where|fee|share|shares|fees|beneficiaries|scenario passed|findings)\b"
    )]
    private static partial Regex EnglishWord();
}
