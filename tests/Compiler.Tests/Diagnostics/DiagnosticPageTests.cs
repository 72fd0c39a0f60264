using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Analysis.Assertions;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Tests.Support;
using Conv.Compiler.Text;
using Conv.Quotations;

namespace Conv.Compiler.Tests.Diagnostics;

public sealed class DiagnosticPageTests
{
    public static TheoryData<string> Codes => [.. Descriptors.All.Select(descriptor => descriptor.Code)];

    [Fact]
    public void Every_code_is_used_once() => Descriptors.All.Select(descriptor => descriptor.Code).ShouldBeUnique();

    [Fact]
    public void Every_code_has_a_page_and_every_page_a_code() =>
        DiagnosticPage.All.Keys.ShouldBe(Descriptors.All.Select(descriptor => descriptor.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_says_what_the_compiler_says(string code)
    {
        var descriptor = Descriptors.All.Single(one => one.Code == code);
        var page = DiagnosticPage.All[code];

        page.Code.ShouldBe(code);
        page.Name.ShouldBe(descriptor.Name);
        page.Severity.ShouldBe(descriptor.Severity.ToString().ToLowerInvariant());
        page.Message.ShouldBe(descriptor.Message.English);
        page.Help.ShouldBe(descriptor.Help?.English ?? "none");
        page.Why.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_failing_example_has_this_finding_and_no_other(string code)
    {
        var findings = Diagnose(DiagnosticPage.All[code].Wrong, DiagnosticPage.All[code].WrongTexts, code);

        findings.Select(finding => finding.Code).Distinct().ShouldBe([code], string.Join('\n', Show(findings)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_corrected_example_has_no_findings(string code) =>
        Show(Diagnose(DiagnosticPage.All[code].Right, DiagnosticPage.All[code].RightTexts, code)).ShouldBeEmpty();

    [Fact]
    public void The_index_lists_every_code_with_its_severity_and_message()
    {
        var index = RepositoryFiles.Read($"{DiagnosticPage.Folder}/README.md").Split('\n');

        index
            .Where(line => line.StartsWith("| [CONV", StringComparison.Ordinal))
            .ShouldBe(
                Descriptors.All.Select(one =>
                    $"| [{one.Code}]({one.Code}.md) | {one.Severity.ToString().ToLowerInvariant()} | {one.Message} |"
                )
            );
    }

    // What is proved over all sessions is asked for on its own pages only: the examples of the others are about one mistake each.
    private static ImmutableArray<Diagnostic> Diagnose(ImmutableArray<SourceText> files, PageTexts texts, string code)
    {
        var compilation = Compilation.Create(files);
        var isProved =
            code.StartsWith("CONV08", StringComparison.Ordinal) || code is "CONV0609" or "CONV0610" or "CONV0614";
        if (!isProved)
        {
            return [.. compilation.Diagnostics, .. new QuotationChecks(new SourceTexts(texts)).Check(compilation)];
        }

        var check = ProgramChecker.Check(compilation);
        return check.Program is { } program
            ? [.. check.Findings, .. Linter.Check(program.Ir).Findings, .. AssertionChecks.Check(program).Findings]
            : check.Findings;
    }

    private static IEnumerable<string> Show(ImmutableArray<Diagnostic> findings) =>
        findings.Select(finding => $"{finding.Place}: {finding.Code} {finding.Message}");
}
