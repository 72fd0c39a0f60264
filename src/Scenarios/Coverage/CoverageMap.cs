using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;
using Conv.Interpreter.Observing;

namespace Conv.Scenarios.Coverage;

/// <summary>
/// Everything in some conventions that scenarios should show: outcomes of conditions, cases, reasons, readings, and both sides of each
/// bound. A rule that holds for several functions is there once.
/// </summary>
internal sealed class CoverageMap
{
    private readonly List<(SourceSpan Place, CoverageKind Kind, string Text, List<CoverageProbe> Probes)> _found = [];
    private readonly Dictionary<(string Path, TextSpan Span, CoverageKind Kind, string Text), int> _known = [];
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<IrExpression, Dictionary<Observation, int[]>> _probes = new(
        ReferenceEqualityComparer.Instance
    );

    private CoverageMap(CheckedProgram program)
    {
        Checked = program;
        var reader = new PointReader(this);
        foreach (var convention in program.Ir.Conventions)
        {
            reader.Read(convention);
        }

        foreach (var function in program.Ir.Functions)
        {
            reader.Read(function);
        }

        foreach (var category in program.Ir.Categories)
        {
            reader.Inside(-1, category.Value);
        }

        new DeclarationPoints(this).Read();
        Points = [.. _found.Select((one, id) => new CoveragePoint(id, one.Place, one.Kind, one.Text, [.. one.Probes]))];
        foreach (var byNode in Points.SelectMany(PointOfProbe).GroupBy(one => one.Probe.Node, SameNode))
        {
            _probes.Add(
                byNode.Key,
                byNode
                    .GroupBy(one => one.Probe.Seen)
                    .ToDictionary(group => group.Key, group => group.Select(one => one.Point).Distinct().ToArray())
            );
        }
    }

    /// <summary>The conventions.</summary>
    public CheckedProgram Checked { get; }

    /// <summary>All points, in the order in which they were found; <see cref="CoveragePoint.Id"/> is the index.</summary>
    public ImmutableArray<CoveragePoint> Points { get; }

    /// <summary>Finds the points of some conventions.</summary>
    /// <exception cref="InvalidOperationException">The conventions have errors.</exception>
    public static CoverageMap Of(CheckedProgram program) => new(program);

    /// <summary>The points that an observation reaches.</summary>
    public ReadOnlySpan<int> Reached(IrExpression node, Observation seen) =>
        _probes.TryGetValue(node, out var byObservation) && byObservation.TryGetValue(seen, out var points)
            ? points
            : [];

    /// <summary>The point that the outcome of a session tells under a name; -1 where there is none.</summary>
    internal int Named(string name) => _named.GetValueOrDefault(name, -1);

    /// <summary>A point that is seen at a node.</summary>
    internal void Add(SourceSpan place, CoverageKind kind, string text, CoverageProbe probe)
    {
        if (place.Source is not null)
        {
            _found[IdOf(place, kind, text)].Probes.Add(probe);
        }
    }

    /// <summary>A point that the outcome of a session tells.</summary>
    internal void Add(SourceSpan place, CoverageKind kind, string text, string name)
    {
        if (place.Source is not null)
        {
            _named[name] = IdOf(place, kind, text);
        }
    }

    private static IEqualityComparer<IrExpression> SameNode { get; } = ReferenceEqualityComparer.Instance;

    private static IEnumerable<(CoverageProbe Probe, int Point)> PointOfProbe(CoveragePoint point) =>
        point.Probes.Select(probe => (probe, point.Id));

    private int IdOf(SourceSpan place, CoverageKind kind, string text)
    {
        var key = (place.Source.Path, place.Span, kind, text);
        if (!_known.TryGetValue(key, out var id))
        {
            id = _found.Count;
            _known.Add(key, id);
            _found.Add((place, kind, text, []));
        }

        return id;
    }
}
