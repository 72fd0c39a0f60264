using System.Text.Json;
using Conv.Cli.Tests.Support;
using Conv.Runtime.Loading;

namespace Conv.Cli.Tests;

public sealed class BuildTests
{
    [Fact]
    public void The_files_bear_the_name_of_the_vocabulary_and_hold_an_evaluator()
    {
        using var folder = new Folder();
        var call = Call.Fine("build", Visits.WriteTo(folder), "--output", folder["lib"]);

        folder
            .Read("lib")
            .Keys.ShouldBe(["Conventions.HomeCare.dll", "Conventions.HomeCare.pdb", "Conventions.HomeCare.xml"]);
        call.Out.ShouldStartWith("Conventions.HomeCare\n");
        var evaluator = ConventionLibrary
            .Load(
                File.ReadAllBytes(folder["lib/Conventions.HomeCare.dll"]),
                File.ReadAllBytes(folder["lib/Conventions.HomeCare.pdb"]),
                collectible: true
            )
            .Evaluator;
        evaluator.Info.Vocabulary.ShouldBe("home-care");
        call.Out.ShouldContain(evaluator.Info.SourceHash);
    }

    [Fact]
    public void Json_tells_the_readings_and_every_file()
    {
        using var folder = new Folder();
        string[] options = ["--reading", "period=calendar-year", "--csharp", "--json"];
        var call = Call.Fine(["build", Visits.WriteTo(folder), "-o", folder["lib"], .. options]);

        var json = JsonDocument.Parse(call.Out).RootElement;
        json.GetProperty("readings").GetProperty("period").GetString().ShouldBe("calendar-year");
        foreach (var file in json.GetProperty("files").EnumerateArray())
        {
            new FileInfo(file.GetProperty("path").GetString()!).Length.ShouldBe(file.GetProperty("bytes").GetInt64());
        }

        json.GetProperty("files").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public void The_same_sources_give_the_same_bytes()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        Call.Fine("build", rules, "-o", folder["one"]);
        Call.Fine("build", rules, "-o", folder["two"]);

        foreach (var name in folder.Read("one").Keys)
        {
            File.ReadAllBytes(folder[$"two/{name}"]).ShouldBe(File.ReadAllBytes(folder[$"one/{name}"]));
        }
    }

    [Theory]
    [InlineData("syntax", "    10:16              Case value=0.00 EUR\n")]
    [InlineData("bound", "Cap limit=2 acts=\"sessions of visit\" window=12-months")]
    [InlineData("ir", "vocabulary home-care\n")]
    [InlineData("csharp", "namespace Conventions.HomeCare")]
    public void A_phase_is_printed_and_nothing_written(string phase, string piece)
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var call = Call.Fine("build", rules, "--output", folder["lib"], "--print", phase);

        call.Out.ShouldContain(piece);
        Directory.Exists(folder["lib"]).ShouldBeFalse();
        Call.Fine("build", rules, "--print", phase).Out.ShouldBe(call.Out);
    }

    [Fact]
    public void Printed_conventions_name_every_declaration()
    {
        var syntax = Call.Fine("build", Places.Conventions, "--print", "syntax").Out;
        var bound = Call.Fine("build", Places.Conventions, "--print", "bound").Out;

        foreach (var name in new[] { "Function", "Cap", "Transition", "Monitor", "Scenario" })
        {
            syntax.ShouldContain($" {name} ");
            bound.ShouldContain($" {name} ");
        }

        syntax.ShouldNotContain("Conv.Compiler");
        bound.ShouldNotContain("Conv.Compiler");
        syntax.ShouldNotContain("System.");
        bound.ShouldNotContain("System.");
    }

    [Fact]
    public void Errors_stop_the_build()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder, "convention care-2024 \"x\"\n");
        var call = Call.Of("build", rules, "--output", folder["lib"]);

        call.Status.ShouldBe(ExitStatus.SubjectAtFault);
        call.Error.ShouldContain("error CONV");
        Directory.Exists(folder["lib"]).ShouldBeFalse();
    }
}
