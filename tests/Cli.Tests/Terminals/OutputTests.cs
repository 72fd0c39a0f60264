using System.Globalization;
using System.Text.Json;
using Conv.Cli.Terminals;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests.Terminals;

/// <summary>What every command owes its caller, whatever becomes of the call.</summary>
public sealed class OutputTests
{
    [Theory]
    [InlineData("check", "CONV")]
    [InlineData("test", "CONV")]
    [InlineData("timeline", "CONV")]
    [InlineData("--help")]
    public void A_full_disk_or_a_closed_output_is_a_sentence_and_a_status(params string[] args)
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };

        var status = ConvApp.Run([.. args.Select(arg => arg == "CONV" ? rules : arg)], new FullDisk(), error);

        status.ShouldBe(ExitStatus.WrongCall);
        error.ToString().ShouldEndWith(": the results cannot be written: no space is left\n");
        error.ToString().ShouldNotContain("   at ");
    }

    [Fact]
    public void Results_stand_before_what_is_said_about_them()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var input = folder.Write(
            "sessions.csv",
            Visits.Sessions + "v9,2024-13-01,visit,north,short,n1,ada,1980-05-02\n"
        );
        var both = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };

        ConvApp.Run(["run", rules, "--input", input, "--output", folder["out"]], new StreamWriterOver(both), both);

        both.ToString().ShouldEndWith($"conv run: {input}: 1 line rejected (see rejects.csv)\n");
        both.ToString().ShouldContain("\nconv run: ");
    }

    [Theory]
    [InlineData("run", "--json")]
    [InlineData("run", "CONV", "--input", "none.csv", "--output", "out", "--json")]
    [InlineData("explain", "BROKEN", "--input", "none.csv", "--beneficiary", "ada", "--json")]
    [InlineData("test", "BROKEN", "--json")]
    [InlineData("timeline", "nowhere", "--json")]
    [InlineData("check", "nowhere", "--format", "json")]
    [InlineData("diff", "CONV", "nowhere", "--json")]
    [InlineData("readings", "nowhere", "--json")]
    [InlineData("fuzz", "nowhere", "--json")]
    [InlineData("build", "BROKEN", "--json")]
    [InlineData("sample", "--json", "--output", "x", "--calibration", "nowhere")]
    public void A_call_for_json_that_fails_gives_json(params string[] args)
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        folder.Write("broken/x.conv", "vocabulary");

        var call = Call.Of([
            .. args.Select(arg =>
                arg switch
                {
                    "CONV" => rules,
                    "BROKEN" => folder["broken"],
                    _ => arg,
                }
            ),
        ]);

        using var json = JsonDocument.Parse(call.Out);
        json.RootElement.GetProperty("schema").GetString().ShouldBe("error");
        json.RootElement.GetProperty("status").GetInt32().ShouldBe(call.Status);
        json.RootElement.GetProperty("command").GetString().ShouldBe($"conv {args[0]}");
        call.Error.ShouldContain(json.RootElement.GetProperty("message").GetString()!);
        json.RootElement.TryGetProperty("findings", out _).ShouldBe(args.Contains("BROKEN"));
    }

    [Theory]
    [InlineData("fuzz", "--minutes", "NaN")]
    [InlineData("fuzz", "--minutes", "Infinity")]
    [InlineData("fuzz", "--minutes", "0")]
    [InlineData("fuzz", "--minutes", "-1")]
    [InlineData("fuzz", "--minutes", "ten")]
    [InlineData("fuzz", "--count", "1.5")]
    [InlineData("fuzz", "--seed", "x")]
    [InlineData("run", "x", "--input", "y", "--output", "z", "--workers", "many")]
    [InlineData("run", "x", "--input", "y", "--output", "z", "--engine", "steam")]
    [InlineData("diff", "x", "y", "--show", "all")]
    public void A_value_that_is_none_is_a_sentence_without_types_of_the_platform(params string[] args)
    {
        var complaint = Call.Of(args).Complaint(ExitStatus.WrongCall);

        complaint.ShouldContain(args[^2]);
        complaint.ShouldContain(args[^1]);
        complaint.ShouldNotContain("System.");
        complaint.ShouldNotContain("Conv.");
    }

    [Fact]
    public void A_name_of_a_million_letters_is_not_repeated()
    {
        var name = new string('a', 1_000_000);
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var broken = folder.Write("broken/x.conv", $"vocabulary home-care\nfacts of the session\n    {name} some\n");

        foreach (
            var args in new[]
            {
                new[] { name },
                ["check", name],
                ["check", broken],
                ["run", rules, "--" + name],
                ["explain", rules, "--input", rules, "--beneficiary", name],
                ["timeline", rules, "--function", name],
                ["timeline", rules, "--reading", $"{name}={name}"],
                ["schema", name],
            }
        )
        {
            var call = Call.Of(args);

            call.Status.ShouldNotBe(ExitStatus.Fine);
            (call.Out + call.Error).Length.ShouldBeLessThan(5_000, args[0]);
        }
    }

    // What it takes is held back until it is flushed, as a file would.
    private sealed class StreamWriterOver(TextWriter to) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override void Flush()
        {
            to.Write(ToString());
            GetStringBuilder().Clear();
        }
    }

    private sealed class FullDisk : StringWriter
    {
        public FullDisk()
            : base(CultureInfo.InvariantCulture) { }

        public override void Flush() => throw new IOException("no space is left.");
    }
}
