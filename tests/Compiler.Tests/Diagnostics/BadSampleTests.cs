using System.Collections.Immutable;
using Conv.Compiler.Tests.Support;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Diagnostics;

/// <summary>
/// Mistakes that a policy author makes, over the shipped vocabulary (and behind the shipped convention where a sample follows it).
/// </summary>
public sealed class BadSampleTests
{
    private const string Folder = "tests/Samples/bad";
    private static readonly ImmutableArray<SourceText> Shipped =
    [
        .. RepositoryFiles.In("conventions", ".conv").Select(file => new SourceText(file, RepositoryFiles.Read(file))),
    ];

    public static TheoryData<string> Samples =>
        [
            .. Directory
                .EnumerateDirectories(RepositoryFiles.PathOf(Folder))
                .Select(path => Path.GetFileName(path)!)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Each folder has its findings in <c>findings.txt</c>, beneath the lines that they are about.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void The_findings_of_a_mistake_read_as_approved(string name)
    {
        var files = RepositoryFiles
            .In($"{Folder}/{name}", ".conv")
            .Select(file => new SourceText(Path.GetFileName(file), RepositoryFiles.Read(file)))
            .ToList();
        var all = files.Concat(Shipped.Where(shipped => files.Exists(file => Needs(file, shipped))));

        var findings = Compilation.Create([.. all]).Diagnostics;

        findings.ShouldNotBeEmpty();
        findings.ShouldAllBe(finding => files.Contains(finding.Place.Source), "a mistake is found where it was made");
        Approved.ShouldBe(
            $"{Folder}/{name}/findings.txt",
            string.Join(
                '\n',
                files.Select(file =>
                    WovenFindings.Weave(file, [.. findings.Where(finding => finding.Place.Source == file)])
                )
            )
        );
    }

    [Fact]
    public void The_shipped_conventions_have_no_findings() =>
        Compilation.Create(Shipped).Diagnostics.Select(finding => finding.Message).ShouldBeEmpty();

    private static bool Needs(SourceText file, SourceText shipped)
    {
        var words = shipped
            .Text.Split('\n')
            .First(line =>
                line.StartsWith("vocabulary ", StringComparison.Ordinal)
                || line.StartsWith("convention ", StringComparison.Ordinal)
            )
            .Split(' ');
        var header = file.Text.Split('\n').TakeWhile(line => line.Length > 0).ToList();
        return header.Exists(line =>
            line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["uses" or "follows", var name]
            && name == words[1]
        );
    }
}
