namespace Conv.Compiler.Emit;

/// <summary>A compiled evaluator.</summary>
/// <param name="Dll">The assembly: references only .NET and <c>Conv.Runtime</c>.</param>
/// <param name="Pdb">Portable debug information: leads from the code into the <c>.conv</c> files; carries them and the generated C#.</param>
/// <param name="XmlDocs">The documentation of its types, for an editor.</param>
/// <param name="CSharp">The generated source, with its <c>#line</c> directives; lines end in LF.</param>
public sealed record EvaluatorAssembly(byte[] Dll, byte[] Pdb, string XmlDocs, string CSharp)
{
    /// <summary>The generated source of the types that a program is written against; null where they were not asked for.</summary>
    public string? Surface { get; init; }
}
