using Conv.Compiler.Emit.Writing;
using Conv.Runtime.Explaining;

namespace Conv.Compiler.Emit.Planning;

/// <summary>What an assembly says of its making, and what it is like.</summary>
/// <param name="SourceHash">SHA-256 of the sources, lower-case hexadecimal.</param>
/// <param name="CompilerVersion">The version of the compiler.</param>
public sealed record EmitOptions(string SourceHash, string CompilerVersion)
{
    /// <summary>
    /// Whether it has types that a program is written against: sessions, trajectories, outcomes (<c>docs/embedding.md</c>). What decides is in a
    /// namespace inside theirs then.
    /// </summary>
    public bool WithSurface { get; init; }

    /// <summary>What explanations call its names in each language.</summary>
    public Glossary Glossary { get; init; } = Glossary.None;

    /// <summary>The namespace of its types; null: by the name of the vocabulary.</summary>
    public string? Namespace { get; init; }

    /// <summary>What debug information calls a source; by default its file name, so that the bytes are the same wherever the files lie.</summary>
    public Func<string, string> NameOfSource { get; init; } = Escaping.Path;

    /// <summary>The namespace of the types that a program is written against.</summary>
    public string NamespaceOf(string vocabulary) => Namespace ?? "Conventions." + Identifiers.Pascal(vocabulary);

    /// <summary>The namespace of the types that decide.</summary>
    internal string NamespaceOfEvaluator(string vocabulary) => NamespaceOf(vocabulary) + (WithSurface ? ".Raw" : "");
}
