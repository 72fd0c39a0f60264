using Conv.Compiler.Text;

namespace Conv.Compiler.Tests;

/// <summary>An edit of one file is compiled as if all files had been read anew.</summary>
public sealed class EditedSourceTests
{
    private static readonly Compilation Shipped = Compilation.Create([
        .. RepositoryFiles.In("conventions", ".conv").Select(file => new SourceText(file, RepositoryFiles.Read(file))),
    ]);

    [Theory]
    [InlineData("at most    10 individual sessions", "at most    11 individual sessions", false)]
    [InlineData("increased_allowance is yes", "increased_allowance is maybe", true)]
    [InlineData("transition from 2021-2023", "transition from 2021-2022", true)]
    public void The_findings_and_the_program_are_those_of_the_text_as_it_is_now(
        string written,
        string edited,
        bool isBroken
    )
    {
        var file = Shipped.Sources.Single(source => source.Path.EndsWith("2024.conv", StringComparison.Ordinal));
        file.Text.ShouldContain(written);
        var edit = new SourceText(file.Path, file.Text.Replace(written, edited, StringComparison.Ordinal));

        var after = Shipped.WithSource(edit);

        var anew = Compilation.Create([.. Shipped.Sources.Where(source => source != file), edit]);
        after
            .Diagnostics.Select(finding => (finding.Code, finding.Place.Span, finding.Message))
            .ShouldBe(anew.Diagnostics.Select(finding => (finding.Code, finding.Place.Span, finding.Message)));
        after.HasErrors.ShouldBe(isBroken);
        after.SourceHash.ShouldBe(anew.SourceHash);
        Shipped.HasErrors.ShouldBeFalse("the compilation that was edited stays what it is");
    }

    [Fact]
    public void A_source_that_is_not_there_cannot_be_edited() =>
        Should.Throw<ArgumentException>(() => Shipped.WithSource(new SourceText("other.conv", "")));
}
