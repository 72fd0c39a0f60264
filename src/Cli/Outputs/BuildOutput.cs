namespace Conv.Cli.Outputs;

/// <summary><c>conv build</c>: what was written.</summary>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="SourceHash">SHA-256 of the sources.</param>
/// <param name="CompilerVersion">The version of the compiler.</param>
/// <param name="Readings">The reading of each ambiguity, by name.</param>
/// <param name="Files">The files.</param>
internal sealed record BuildOutput(
    string Assembly,
    string SourceHash,
    string CompilerVersion,
    OrderedDictionary<string, string> Readings,
    IReadOnlyList<BuiltFile> Files
) : JsonOutput(OutputKind.Build);

/// <summary>A file that was written.</summary>
internal sealed record BuiltFile(string Path, long Bytes, string Sha256);
