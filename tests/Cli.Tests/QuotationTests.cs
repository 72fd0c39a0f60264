using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary>Citations whose source has its text at hand.</summary>
public sealed class QuotationTests
{
    private static readonly string Convention = Visits
        .Convention.Replace(
            "function visit",
            "source letter \"Letter of 2 May\" text \"sources/letter.md\"\n\nfunction visit",
            StringComparison.Ordinal
        )
        .Replace(
            "per 12-months",
            "per 12-months [letter 4, \"two visits\"; letter 5, \"in 2.50 years\"]",
            StringComparison.Ordinal
        );

    [Fact]
    public void Check_warns_of_words_that_the_source_does_not_say()
    {
        using var folder = new Folder();
        folder.Write("rules/sources/letter.md", "# Letter\n\nThe fund pays **two\nvisits** within a year.\n");
        var rules = Visits.WriteTo(folder, Convention);

        var call = Call.Fine("check", rules);
        call.Out.ShouldStartWith("warning CONV0222: the text of `letter` does not say “in 2.50 years”\n");
        call.Out.ShouldNotContain("“two visits”");
        Call.Of("check", rules, "--warnings-as-errors").Status.ShouldBe(1);
        JsonDocument
            .Parse(Call.Fine("check", rules, "--format", "json").Out)
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .Select(finding => finding.GetProperty("code").GetString())
            .ShouldBe(["CONV0222"]);
        Call.Fine("check", rules, "--format", "sarif").Out.ShouldContain("NotInTheText");
        Call.Fine("check", rules, "--language", "de").Out.ShouldContain("sagt nicht „in 2.50 years“");
    }

    [Fact]
    public void A_text_that_is_not_there_is_a_warning_and_a_run_does_not_ask_for_it()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder, Convention);

        Call.Fine("check", rules)
            .Out.ShouldStartWith("warning CONV0220: the text of `letter` is not there: sources/letter.md\n");
        folder.Write("visits.csv", Visits.Sessions);
        Call.Of("run", rules, "--input", folder["visits.csv"], "--output", folder["out"])
            .Error.ShouldNotContain("letter");
    }

    [Fact]
    public void Explain_shows_the_paragraph_once()
    {
        using var folder = new Folder();
        folder.Write("rules/sources/letter.md", "# Letter\n\nThe fund pays **two\nvisits** within a year.\n");
        folder.Write("visits.csv", Visits.Sessions);

        var told = Call.Of(
            "explain",
            Visits.WriteTo(folder, Convention),
            "--input",
            folder["visits.csv"],
            "--beneficiary",
            "ada"
        ).Out;
        told.ShouldContain("    letter, line 3: “The fund pays two visits within a year.”\n");
        told.Split("letter, line 3").Length.ShouldBe(2);
    }
}
