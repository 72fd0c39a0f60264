using System.Collections.Immutable;

namespace Conv.Compiler.Symbols;

/// <summary>An ambiguity of the text, with the alternatives among which a run chooses.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Question">The question that the text leaves open.</param>
/// <param name="Alternatives">Names and meanings, in file order.</param>
/// <param name="Default">Index of the alternative that holds unless told otherwise.</param>
/// <param name="Citations">Where the text is ambiguous.</param>
public sealed record ReadingSymbol(
    string Name,
    Label Question,
    ImmutableArray<(string Name, Label Label)> Alternatives,
    int Default,
    ImmutableArray<Citation> Citations
)
{
    /// <summary>Readings are the same when their names are.</summary>
    public bool Equals(ReadingSymbol? other) =>
        other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Name, StringComparison.Ordinal);
}
