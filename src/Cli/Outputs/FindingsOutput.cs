using System.Text.Json.Serialization;

namespace Conv.Cli.Outputs;

/// <summary><c>conv check</c>: lines and columns from 1, columns in UTF-16 code units, ends exclusive.</summary>
/// <param name="Findings">What was found.</param>
/// <param name="Assertions">The assertions; absent where there are errors.</param>
/// <param name="Errors">How many findings are errors.</param>
/// <param name="Warnings">How many are warnings.</param>
/// <param name="Files">How many files were read.</param>
/// <param name="SourceHash">SHA-256 of the sources.</param>
/// <param name="CompilerVersion">The version of the compiler.</param>
internal sealed record FindingsOutput(
    IReadOnlyList<FindingOutput> Findings,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<AssertionOutput>? Assertions,
    int Errors,
    int Warnings,
    int Files,
    string SourceHash,
    string CompilerVersion
) : JsonOutput(OutputKind.Findings);

/// <summary>A finding.</summary>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Code">Its code; <c>docs/diagnostics</c> has a page for each.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to do about it.</param>
/// <param name="Example">A scenario that shows it.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">Where it begins.</param>
/// <param name="Column">Where it begins.</param>
/// <param name="EndLine">Where it ends.</param>
/// <param name="EndColumn">Where it ends.</param>
/// <param name="Related">Other places that belong to it.</param>
internal sealed record FindingOutput(
    string Severity,
    string Code,
    string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Help,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Example,
    string Path,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<RelatedOutput>? Related
);

/// <summary>A place that belongs to a finding.</summary>
internal sealed record RelatedOutput(string Message, string Path, int Line, int Column, int EndLine, int EndColumn);

/// <summary>An assertion and what became of it.</summary>
/// <param name="Assertion">Its title.</param>
/// <param name="Status"><c>proved</c>, <c>refuted</c> or <c>notProved</c>.</param>
/// <param name="Reason">Why it was not proved.</param>
/// <param name="Witness">A scenario that refutes it.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">Where it begins.</param>
/// <param name="Column">Where it begins.</param>
/// <param name="EndLine">Where it ends.</param>
/// <param name="EndColumn">Where it ends.</param>
internal sealed record AssertionOutput(
    string Assertion,
    string Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Witness,
    string Path,
    int Line,
    int Column,
    int EndLine,
    int EndColumn
);
