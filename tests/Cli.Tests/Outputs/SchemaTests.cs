using System.Text.Json;
using System.Text.Json.Nodes;
using Conv.Cli.Outputs;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Outputs;

public sealed class SchemaTests
{
    private const string Published = "docs/schemas";

    public static TheoryData<string> Names => [.. OutputSchemas.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_published_schema_is_that_of_the_records(string name) =>
        Approved.ShouldBe($"{Published}/{name}.schema.json", Call.Fine("schema", name).Out);

    [Fact]
    public void Every_published_schema_is_of_an_output()
    {
        var files = Directory.GetFiles(Path.Combine(Places.Root, Published), "*.schema.json").Select(Path.GetFileName);

        files.ShouldBe(OutputSchemas.Names.Select(name => $"{name}.schema.json"), ignoreOrder: true);
        Call.Fine("schema").Out.ShouldBe(string.Concat(OutputSchemas.Names.Select(name => name + "\n")));
    }

    [Fact]
    public void An_unknown_name_is_a_wrong_call() =>
        Call.Of("schema", "finding")
            .Complaint(ExitStatus.WrongCall)
            .ShouldBe("conv schema: there is no output finding (did you mean findings?)");

    [Theory]
    [InlineData("findings", "check", "--format", "json")]
    [InlineData("test", "test", "--json", "--verbose", "--coverage")]
    [InlineData("timeline", "timeline", "--json", "--on", "2024-02-15")]
    public void An_output_is_what_its_schema_says(string name, string command, params string[] options)
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);

        ShouldFit(name, Call.Of([command, rules, .. options]).Out);
    }

    [Fact]
    public void A_build_and_an_explanation_are_what_their_schemas_say()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var input = folder.Write("sessions.csv", Visits.Sessions);

        ShouldFit("build", Call.Fine("build", rules, "--output", folder["lib"], "--json").Out);
        ShouldFit("explanation", Call.Of("explain", rules, "--input", input, "--beneficiary", "ada", "--json").Out);
    }

    [Fact]
    public void A_run_and_a_sample_are_what_their_schemas_say()
    {
        using var folder = new Folder();
        var sessions = Visits.Sessions.Replace("bob,2020-01-01", "bob,2030-01-01", StringComparison.Ordinal);
        var theirs = folder.Write("theirs.csv", "visit,patient,share\nv1,ada,6\n");
        Call.Fine(RunTests.Args(folder));
        string[] later =
        [
            .. RunTests.Args(folder, sessions)[..^1],
            folder["later"],
            "--previous",
            folder["decided"],
            "--previous-input",
            folder.Write("earlier.csv", Visits.Sessions),
            "--expect",
            theirs,
            "--json",
        ];

        ShouldFit("run", Call.Of(later).Out);
        string[] sample =
        [
            "sample",
            Places.Conventions,
            "--beneficiaries",
            "20",
            "--output",
            folder["s.csv"],
            "--json",
        ];
        ShouldFit("sample", Call.Fine([.. sample, "--assumptions"]).Out);
        ShouldFit("sample", Call.Fine("sample", Places.Conventions, "--assumptions", "--json").Out);
    }

    [Fact]
    public void A_comparison_a_story_and_readings_are_what_their_schemas_say()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var input = folder.Write("sessions.csv", Visits.Sessions);
        var draft = folder.Write(
            "rules/draft.conv",
            Visits.Convention.Replace("2 sessions", "3 sessions", StringComparison.Ordinal)
        );
        string[] call = ["diff", Path.Combine(rules, "2024.conv"), draft, "--json"];
        string[] approved = ["--data", input, "--approved", folder["changes.json"], "--update"];

        string[] story = ["--compare", draft, "--input", input, "--beneficiary", "ada", "--json"];

        ShouldFit("story", Call.Of(["explain", Path.Combine(rules, "2024.conv"), .. story]).Out);
        ShouldFit("diff", Call.Of(call).Out);
        ShouldFit("diff", Call.Of([.. call, .. approved]).Out);
        File.Delete(draft);
        ShouldFit("readings", Call.Fine("readings", rules, "--json").Out);
        ShouldFit("readings", Call.Of("readings", rules, "--json", "--data", input).Out);
    }

    private static void ShouldFit(string name, string output)
    {
        var schema = JsonNode.Parse(OutputSchemas.Of(name))!.AsObject();
        using var document = JsonDocument.Parse(output);

        document.RootElement.GetProperty("schema").GetString().ShouldBe(name);
        new SchemaCheck(schema).Problems(document.RootElement).ShouldBeEmpty();
    }
}
