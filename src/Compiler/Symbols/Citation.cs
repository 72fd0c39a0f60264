using System.Collections.Immutable;
using Conv.Runtime.Values;

namespace Conv.Compiler.Symbols;

/// <summary>A declared source text.</summary>
/// <param name="Name">The short name that citations use.</param>
/// <param name="Title">Its title.</param>
public sealed record SourceSymbol(string Name, string Title)
{
    /// <summary>The first day on which the text holds; null: from the beginning.</summary>
    public Day? From { get; init; }

    /// <summary>The last day on which it holds; null: for good.</summary>
    public Day? To { get; init; }
}

/// <summary>The place in a source from which a rule comes.</summary>
public sealed record Citation(SourceSymbol Source, string Place)
{
    /// <summary>As written between brackets.</summary>
    public override string ToString() => Place.Length == 0 ? Source.Name : $"{Source.Name} {Place}";

    /// <summary>Several citations, joined for a person.</summary>
    public static string Join(ImmutableArray<Citation> citations) => string.Join("; ", citations);
}
