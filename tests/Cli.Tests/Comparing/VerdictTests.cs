using System.Text.Json;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Comparing;

/// <summary>The sentence at the head of a comparison, for planted edits of each shape: it claims what is proved and counted, and no more.</summary>
public sealed class VerdictTests
{
    private const string Nothing = "Nobody gets more or less, and nobody pays anything else";

    [Theory]
    // More, and fewer, by how much.
    [InlineData(
        "at most    2 sessions",
        "at most    3 sessions",
        "In visit 1 session more a year is accepted; where the versions first differ, no beneficiary gets less."
    )]
    [InlineData(
        "at most    2 sessions",
        "at most    1 session",
        "In visit 1 session fewer a year is accepted; where the versions first differ, no beneficiary gets more."
    )]
    [InlineData(
        "at most    2 sessions",
        "at most    5 sessions",
        "In visit up to 3 sessions more a year are accepted; where the versions first differ, no beneficiary gets less."
    )]
    // Accepted where it was not, without a count; both ways at once.
    [InlineData(
        "requires   kind is short  else kind",
        "requires   kind is short or long  else kind",
        "In visit sessions are accepted that were not, where kind is long; where the versions first differ, no beneficiary gets less."
    )]
    [InlineData(
        "requires   kind is short  else kind",
        "requires   kind is long  else kind",
        "In visit some sessions are accepted that were not, others no longer."
    )]
    // Money only: of beneficiaries, in both directions, of others.
    [InlineData(
        "otherwise 5.00 EUR",
        "otherwise 6.50 EUR",
        "In visit beneficiaries pay more (5.00 EUR → 6.50 EUR), where kind is short, age is at least 12; no beneficiary gets more."
    )]
    [InlineData(
        "0.00 EUR when age is at most 11\n               otherwise 5.00 EUR",
        "1.00 EUR when age is at most 11\n               otherwise 4.00 EUR",
        "In visit some beneficiaries pay more, others less."
    )]
    [InlineData(
        "fee        50.00 EUR",
        "fee        51.00 EUR",
        "In visit fees are higher (50.00 EUR → 51.00 EUR), where kind is short; what beneficiaries get and pay stays the same."
    )]
    // Nothing, and nothing but the text.
    [InlineData("visit at home", "visit at your home", Nothing + ".")]
    public void It_says_what_is_proved(string old, string now, string verdict)
    {
        using var folder = new Folder();

        Verdict(folder, old, now, "--only", "structure", "--only", "proved").ShouldBe(verdict);
    }

    [Fact]
    public void It_says_what_the_file_shows()
    {
        using var folder = new Folder();
        var data = folder.Write("s.csv", Visits.Sessions);

        Verdict(folder, "at most    2 sessions", "at most    1 session", "--only", "data", "--data", data)
            .ShouldBe(
                "On this file 2 attendances are no longer accepted, 2 beneficiaries are worse off, the insurer pays 95.00 EUR less (50.0 %)."
            );
        Verdict(folder, "visit at home", "visit at your home", "--only", "data", "--data", data)
            .ShouldBe("On this file nothing differs.");
    }

    [Fact]
    public void Proofs_and_file_make_one_sentence()
    {
        using var folder = new Folder();
        var data = folder.Write("s.csv", Visits.Sessions);

        var verdict = Verdict(folder, "otherwise 5.00 EUR", "otherwise 4.00 EUR", "--data", data);

        verdict.ShouldStartWith(
            "In visit beneficiaries pay less (5.00 EUR → 4.00 EUR), where kind is short, age is at least 12; on this file nobody is worse off, the insurer pays "
        );
        verdict.ShouldEndWith(". No beneficiary gets less.");
    }

    [Fact]
    public void What_two_lines_do_not_hold_stands_below()
    {
        var verdict = Conv.Reports.Verdicts.VerdictText.Of(SampleReport.Rich());

        verdict.Sentence.Length.ShouldBeLessThan(200);
        verdict.Sentence.ShouldContain("the insurer pays");
        verdict.Points.ShouldNotBeEmpty();
        verdict.Points.ShouldAllBe(point => point.EndsWith('.'));
    }

    [Fact]
    public void What_is_not_proved_is_not_claimed()
    {
        using var folder = new Folder();
        var report = SampleReport.Rich();

        var open = Conv.Reports.Verdicts.VerdictText.Of(
            report with
            {
                Data = null,
                Proved = report.Proved with { Changes = [] },
            }
        );

        report.Proved.Open.ShouldNotBeEmpty();
        open.Sentence.ShouldStartWith("Whether anybody gets more or less is not proved:");
        Conv.Reports.Verdicts.VerdictText.Of(report).ToString().ShouldContain("not proved");
        Conv.Reports.Verdicts.VerdictText.Of(report).ToString().ShouldNotContain("no beneficiary gets");
    }

    [Fact]
    public void It_stands_on_top_of_the_text_the_json_and_the_page()
    {
        using var folder = new Folder();
        var (old, draft) = Write(folder, "otherwise 5.00 EUR", "otherwise 6.50 EUR");
        string[] call = ["diff", old, draft];

        var verdict = Call.Of([.. call, "--html", folder["d.html"]]).Out.Split('\n')[1];
        using var json = JsonDocument.Parse(Call.Of([.. call, "--json"]).Out);
        var page = File.ReadAllText(folder["d.html"]);

        verdict.ShouldStartWith("In visit beneficiaries pay more (5.00 EUR → 6.50 EUR)");
        json.RootElement.GetProperty("verdict").GetString()!.ShouldStartWith(verdict[..60]);
        page.IndexOf("class=\"verdict\"", StringComparison.Ordinal)
            .ShouldBeInRange(0, page.IndexOf("class=\"figures\"", StringComparison.Ordinal));
        page.ShouldContain("In A visit at home beneficiaries pay more");
    }

    private static string Verdict(Folder folder, string old, string now, params string[] options)
    {
        var (published, draft) = Write(folder, old, now);
        using var json = JsonDocument.Parse(Call.Of(["diff", published, draft, "--json", .. options]).Out);
        return json.RootElement.GetProperty("verdict").GetString()!;
    }

    private static (string Old, string New) Write(Folder folder, string old, string now)
    {
        var rules = Visits.WriteTo(folder);
        var text = Visits.Convention.Replace(old, now, StringComparison.Ordinal);
        text.ShouldNotBe(Visits.Convention);
        return (Path.Combine(rules, "2024.conv"), folder.Write("rules/draft.conv", text));
    }
}
