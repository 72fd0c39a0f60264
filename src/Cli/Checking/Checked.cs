using Conv.Analysis;
using Conv.Analysis.Assertions;
using Conv.Cli.Findings;
using Conv.Cli.Outputs;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Quotations;

namespace Conv.Cli.Checking;

/// <summary>A vocabulary with its conventions, and what was found in them.</summary>
/// <param name="Compilation">The conventions.</param>
/// <param name="Program">The sound program; null where there are errors.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Proved">What was proved of the rules; null where there are errors.</param>
/// <param name="Asserted">What became of the assertions; null where there are errors.</param>
internal sealed record Checked(
    Compilation Compilation,
    CheckedProgram? Program,
    IReadOnlyList<Diagnostic> Findings,
    LintReport? Proved,
    AssertionReport? Asserted
)
{
    /// <summary>Checks some conventions.</summary>
    /// <param name="compilation">The conventions.</param>
    /// <param name="texts">The texts of their sources.</param>
    /// <param name="cancellation">Asks to stop.</param>
    public static Checked Of(Compilation compilation, SourceTexts texts, CancellationToken cancellation)
    {
        var check = ProgramChecker.Check(compilation);
        var proved = check.Program is null ? null : Linter.Check(check.Program);
        var asserted = check.Program is null ? null : AssertionChecks.Check(check.Program);
        var isAlone = CompilationGroups.IsVocabularyAlone(compilation);
        return new(
            compilation,
            check.Program,
            [
                .. check.Findings.Where(one => !isAlone || one.Descriptor != NameDescriptors.NoConvention),
                .. proved?.Findings ?? [],
                .. asserted?.Findings ?? [],
                .. new QuotationChecks(texts).Check(compilation, cancellation),
            ],
            proved,
            asserted
        );
    }

    /// <summary>The same for programs.</summary>
    public FindingsOutput Report => FindingsReport.Of(Compilation, Findings, Asserted);
}
