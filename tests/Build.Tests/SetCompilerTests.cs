using Conv.Build.Compiling;

namespace Conv.Build.Tests;

/// <summary>What the program that the task starts makes of a set.</summary>
public sealed class SetCompilerTests
{
    private const string Example = "conventions/examples/family-ceiling/";

    [Fact]
    public void A_set_becomes_CSharp_whose_lines_lead_to_the_files()
    {
        using var folder = new Folder();
        var answer = Compile(folder, asAssembly: false, text => text);

        answer.Findings.ShouldBeEmpty();
        answer
            .Outputs.Select(Path.GetFileName)
            .ShouldBe(["Conventions.FamilyDoctor.Raw.g.cs", "Conventions.FamilyDoctor.g.cs"]);
        File.ReadAllText(answer.Outputs[0]).ShouldContain("9999 \"../my rules/2025.conv\"\n");
        File.ReadAllText(answer.Outputs[1]).ShouldContain("namespace Conventions.FamilyDoctor;");
    }

    [Fact]
    public void A_set_becomes_an_assembly_with_its_documentation_and_symbols()
    {
        using var folder = new Folder();
        var answer = Compile(folder, asAssembly: true, text => text, "Acme.Rules");

        answer.Outputs.Select(Path.GetFileName).ShouldBe(["Acme.Rules.dll", "Acme.Rules.pdb", "Acme.Rules.xml"]);
    }

    [Fact]
    public void A_mistake_has_its_file_line_column_and_code()
    {
        using var folder = new Folder();
        var answer = Compile(
            folder,
            asAssembly: false,
            text => text.Replace("place is surgery or home", "place is surgery or hom", StringComparison.Ordinal)
        );

        answer.Outputs.ShouldBeEmpty();
        var finding = answer.Findings.First(finding => finding.IsError);
        finding.File.ShouldBe(folder["my rules/2025.conv"]);
        finding.Line.ShouldBe(21);
        finding.Column.ShouldBeGreaterThan(1);
        finding.EndColumn.ShouldBe(finding.Column + 3);
        finding.Code.ShouldStartWith("CONV");
    }

    [Theory]
    [InlineData("no-such=value", "there is no reading `no-such`")]
    [InlineData("period", "`period` is no reading: write name=value")]
    public void A_reading_that_there_is_not_is_a_mistake(string reading, string message)
    {
        using var folder = new Folder();
        Compile(folder, asAssembly: false, text => text, readings: [reading])
            .Findings.Single()
            .Message.ShouldStartWith(message);
    }

    private static SetAnswer Compile(
        Folder folder,
        bool asAssembly,
        Func<string, string> change,
        string name = "",
        string[]? readings = null
    )
    {
        folder.Write("my rules/words.conv", RepositoryFiles.Read(Example + "words.conv"));
        folder.Write("my rules/2025.conv", change(RepositoryFiles.Read(Example + "2025.conv")));
        return SetCompiler.Compile(
            new(
                [folder["my rules/2025.conv"], folder["my rules/words.conv"]],
                readings ?? [],
                name,
                asAssembly,
                folder["obj"]
            ),
            folder.Path
        );
    }
}
