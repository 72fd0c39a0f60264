using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Diagnostics;

/// <summary>Collects what a phase finds: of each file the first findings, so that a broken file costs no more than its reader can use.</summary>
internal sealed class Findings
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Dictionary<SourceText, int> _counts = [];
    private readonly Dictionary<SourceText, (int Last, int Others)> _others = [];
    private readonly HashSet<SourceText> _withErrors = [];
    private readonly HashSet<(DiagnosticDescriptor, SourceSpan)> _places = [];

    /// <summary>Adds a finding of a kind.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan place, params MessageArgument[] arguments)
    {
        if (IsLeftOut(descriptor, place))
        {
            LeaveOut(place.Source);
        }
        else
        {
            Add(Diagnostic.Create(descriptor, place, arguments));
        }
    }

    /// <summary>Adds a finding; behind the first ones of a file it is only counted, unless it is the file's first error.</summary>
    public void Add(Diagnostic diagnostic)
    {
        var source = diagnostic.Place.Source;
        if (IsLeftOut(diagnostic.Descriptor, diagnostic.Place))
        {
            LeaveOut(source);
            return;
        }

        _counts[source] = _counts.GetValueOrDefault(source) + 1;
        _places.Add((diagnostic.Descriptor, diagnostic.Place));
        if (diagnostic.Severity == Severity.Error)
        {
            _withErrors.Add(source);
        }

        _others[source] = (_found.Count, _others.GetValueOrDefault(source).Others);
        _found.Add(diagnostic);
    }

    /// <summary>Counts a finding of a file that has as many as are kept: there is no use in looking for words for it. False: it has not.</summary>
    public bool LeavesOut(SourceText source)
    {
        var isFull = _withErrors.Contains(source) && _counts.GetValueOrDefault(source) >= FindingLimit.MostPerFile;
        if (isFull)
        {
            LeaveOut(source);
        }

        return isFull;
    }

    /// <summary>Whether an error was found in a file.</summary>
    public bool HasErrorsIn(SourceText source) => _withErrors.Contains(source);

    /// <summary>Whether a finding of a kind was made at a place.</summary>
    public bool Has(DiagnosticDescriptor descriptor, SourceSpan place) => _places.Contains((descriptor, place));

    /// <summary>What was found, in the order of adding; the last one of a file says how many were only counted.</summary>
    public ImmutableArray<Diagnostic> ToImmutable()
    {
        foreach (var (last, others) in _others.Values)
        {
            _found[last] = _found[last] with { Others = others };
        }

        return _found.ToImmutable();
    }

    private void LeaveOut(SourceText source)
    {
        var (last, others) = _others[source];
        _others[source] = (last, others + 1);
    }

    private bool IsLeftOut(DiagnosticDescriptor descriptor, SourceSpan place) =>
        _counts.GetValueOrDefault(place.Source) >= FindingLimit.MostPerFile
        && (descriptor.Severity != Severity.Error || _withErrors.Contains(place.Source));
}
