using System.Collections.Immutable;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Spaces;

/// <summary>A test of one subject.</summary>
/// <param name="Subject">What is tested.</param>
/// <param name="Cuts">Where the test tells numbers apart: each begins a cell.</param>
/// <param name="Holds">Whether the test holds all over a cell that these cuts made.</param>
internal sealed record Atom(Subject Subject, ImmutableArray<long> Cuts, Func<Cell, bool> Holds)
{
    /// <summary>What the subject stands for, where its name alone does not say how to work it out; the same for every atom of a subject.</summary>
    public IrExpression? Expression { get; init; }

    /// <summary>One value and no other.</summary>
    public static Atom Is(Subject subject, long value) =>
        new(subject, [value, value + 1], cell => !cell.IsMissing && cell.Low == value);

    /// <summary>A number from which on it holds.</summary>
    public static Atom AtLeast(Subject subject, long value) =>
        new(subject, [value], cell => !cell.IsMissing && cell.Low >= value);

    /// <summary>That it is given.</summary>
    public static Atom Given(Subject subject) => new(subject, [], cell => !cell.IsMissing);
}
