using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Diagnostics;

/// <summary>Collects what a phase finds.</summary>
public sealed class Findings
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Adds a finding of a kind.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan place, params string[] arguments) =>
        _found.Add(Diagnostic.Create(descriptor, place, arguments));

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic diagnostic) => _found.Add(diagnostic);

    /// <summary>What was found, in the order of adding.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => _found.ToImmutable();
}
