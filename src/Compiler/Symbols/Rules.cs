using System.Collections.Immutable;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Symbols;

/// <summary>A convention, as declared by its own file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What people call it.</param>
/// <param name="From">First day in force.</param>
/// <param name="To">Last day in force; a transition may extend it.</param>
/// <param name="Citations">Its sources.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record ConventionSymbol(
    string Name,
    Label Label,
    Day From,
    Day To,
    ImmutableArray<Citation> Citations,
    SourceSpan Place
)
{
    /// <summary>Since when its text is revised, in order of their days. They decide nothing: who compares two texts asks for them.</summary>
    public ImmutableArray<RevisionSymbol> Revisions { get; init; } = [];

    /// <summary>Whether it has no last day.</summary>
    public bool IsOpen => To == Day.Last;
}

/// <summary>A revision of a convention's text: what the text says newly has effect from a day on.</summary>
/// <param name="From">That day.</param>
/// <param name="IsRetroactive">Whether it may alter what was decided before.</param>
/// <param name="Citations">Its sources.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record RevisionSymbol(Day From, bool IsRetroactive, ImmutableArray<Citation> Citations, SourceSpan Place);

/// <summary>A function of a convention. Functions are the same when convention and name are.</summary>
public sealed record FunctionSymbol(
    string Convention,
    string Name,
    Label Label,
    ImmutableArray<Citation> Citations,
    SourceSpan Place
)
{
    /// <inheritdoc/>
    public bool Equals(FunctionSymbol? other) =>
        other is not null
        && string.Equals(Convention, other.Convention, StringComparison.Ordinal)
        && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(
            string.GetHashCode(Convention, StringComparison.Ordinal),
            string.GetHashCode(Name, StringComparison.Ordinal)
        );
}
