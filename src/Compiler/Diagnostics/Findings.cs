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

    /// <summary>Whether an error was found in a file.</summary>
    public bool HasErrorsIn(SourceText source) =>
        _found.Any(finding => finding.Severity == Severity.Error && finding.Place.Source == source);

    /// <summary>Whether a finding of a kind was made at a place.</summary>
    public bool Has(DiagnosticDescriptor descriptor, SourceSpan place) =>
        _found.Any(finding => finding.Descriptor == descriptor && finding.Place == place);

    /// <summary>What was found, in the order of adding.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => _found.ToImmutable();
}
