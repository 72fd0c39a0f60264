using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;
using Conv.Interpreter.Observing;

namespace Conv.Scenarios.Coverage;

/// <summary>What kind of thing a scenario can reach.</summary>
internal enum CoverageKind
{
    /// <summary>A condition that holds or fails, a cap that is kept or reached, a function that accepts.</summary>
    Outcome,

    /// <summary>A case of an amount, of a category or of a grant that applies.</summary>
    Case,

    /// <summary>A reason code that a refusal carries.</summary>
    Reason,

    /// <summary>An alternative of a reading under which something is decided.</summary>
    Reading,

    /// <summary>The value just inside or just outside of a bound.</summary>
    Boundary,
}

/// <summary>Something that scenarios should show: one thing at one place of the text, in however many functions the rule holds.</summary>
/// <param name="Id">Its index in <see cref="CoverageMap.Points"/>.</param>
/// <param name="Place">Where the rule stands.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Text">What is to happen, such as <c>holds</c>, <c>participants 9</c> or <c>on the last day of 12-months</c>.</param>
/// <param name="Probes">Where it is seen: any of these. Empty where the outcomes of sessions tell, not their graphs.</param>
internal sealed record CoveragePoint(
    int Id,
    SourceSpan Place,
    CoverageKind Kind,
    string Text,
    ImmutableArray<CoverageProbe> Probes
)
{
    /// <summary>The line on which its rule begins, from 1.</summary>
    public int Line => Place.Start.Line;
}

/// <summary>What must be seen at a node of a function's graphs.</summary>
/// <param name="Function">The id of the function; -1 for a category outside any function.</param>
/// <param name="Root">The graph that the node belongs to.</param>
/// <param name="Node">The node, the same object as in the program.</param>
/// <param name="Seen">What must be seen there.</param>
internal sealed record CoverageProbe(int Function, IrExpression Root, IrExpression Node, Observation Seen);
