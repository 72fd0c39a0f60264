using Conv.Compiler.Parsing;
using Conv.Compiler.Tests.Support;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Parsing;

public sealed class SyntaxErrorSnapshotTests
{
    private const string Folder = "tests/Compiler.Tests/Parsing/Snapshots";

    public static TheoryData<string> Files =>
        [.. RepositoryFiles.In(Folder, ".conv").Select(file => Path.GetFileName(file))];

    /// <summary>Each <c>NAME.conv</c> has its findings in <c>NAME.findings.txt</c>, beneath the lines that they are about.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void The_findings_of_a_broken_file_read_as_approved(string name)
    {
        var source = new SourceText(name, RepositoryFiles.Read($"{Folder}/{name}"));

        var (_, findings) = SyntaxParser.Parse(source);

        Approved.ShouldBe(
            $"{Folder}/{Path.ChangeExtension(name, ".findings.txt")}",
            WovenFindings.Weave(source, findings)
        );
    }

    [Fact]
    public void A_difference_shows_the_lines_that_differ() =>
        Approved.Differences("a\nb\nc", "a\nc\nd").ShouldBe("-    2 b\n+    3 d\n");
}
