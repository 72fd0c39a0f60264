using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Text;

namespace Conv.Compiler.Diagnostics;

/// <summary>Collects what a phase finds: of each file the first findings, so that a broken file costs no more than its reader can use.</summary>
public sealed class Findings
{
    /// <summary>The most findings that are kept of one file.</summary>
    public const int Most = 500;

    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Dictionary<SourceText, int> _counts = [];
    private readonly HashSet<SourceText> _withErrors = [];
    private readonly HashSet<(DiagnosticDescriptor, SourceSpan)> _places = [];

    /// <summary>Adds a finding of a kind.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan place, params string[] arguments)
    {
        if (!IsLeftOut(descriptor, place))
        {
            Add(Diagnostic.Create(descriptor, place, arguments));
        }
    }

    /// <summary>Adds a finding; behind the first ones of a file it is left out, unless it is the file's first error.</summary>
    public void Add(Diagnostic diagnostic)
    {
        var source = diagnostic.Place.Source;
        if (IsLeftOut(diagnostic.Descriptor, diagnostic.Place))
        {
            return;
        }

        var count = _counts[source] = _counts.GetValueOrDefault(source) + 1;
        _places.Add((diagnostic.Descriptor, diagnostic.Place));
        if (diagnostic.Severity == Severity.Error)
        {
            _withErrors.Add(source);
        }

        _found.Add(
            count == Most
                ? diagnostic with
                {
                    Help = string.Create(
                        CultureInfo.InvariantCulture,
                        $"{(diagnostic.Help is null ? "" : $"{diagnostic.Help}; ")}mend these first: no more than {Most} findings of a file are shown"
                    ),
                }
                : diagnostic
        );
    }

    /// <summary>Whether a file has as many findings as are kept, so that there is no use in looking for words for more.</summary>
    public bool IsFull(SourceText source) => _withErrors.Contains(source) && _counts.GetValueOrDefault(source) >= Most;

    /// <summary>Whether an error was found in a file.</summary>
    public bool HasErrorsIn(SourceText source) => _withErrors.Contains(source);

    /// <summary>Whether a finding of a kind was made at a place.</summary>
    public bool Has(DiagnosticDescriptor descriptor, SourceSpan place) => _places.Contains((descriptor, place));

    /// <summary>What was found, in the order of adding.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => _found.ToImmutable();

    private bool IsLeftOut(DiagnosticDescriptor descriptor, SourceSpan place) =>
        _counts.GetValueOrDefault(place.Source) >= Most
        && (descriptor.Severity != Severity.Error || _withErrors.Contains(place.Source));
}
