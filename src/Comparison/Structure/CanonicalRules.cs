using System.Collections.Immutable;
using Conv.Comparison.Editions;
using Conv.Compiler.Text;

namespace Conv.Comparison.Structure;

/// <summary>From places in the files of an edition to the canonical text of the rule that stands there.</summary>
internal sealed class CanonicalRules
{
    private readonly ILookup<string, RuleClause> _clauses;

    public CanonicalRules(Edition edition) =>
        _clauses = EditionRules
            .All(edition)
            .SelectMany(file => file.Clauses)
            .ToLookup(clause => clause.Place.Source.Path, StringComparer.Ordinal);

    /// <summary>What the innermost clause around a place says; where none is, the place itself on one line.</summary>
    public string At(SourceSpan place) =>
        _clauses[place.Source.Path]
            .Where(clause => clause.Place.Span.Contains(place.Span))
            .MinBy(clause => clause.Place.Span.Length)
            is { } clause
            ? $"{clause.Convention}\n{clause.Owner}\n{Canon.Of(clause.Content, Renames.None)}"
            : place.OneLine;

    /// <summary>The same of several places, each text once, in an order that does not depend on where they stand.</summary>
    public IEnumerable<string> At(ImmutableArray<SourceSpan> places) =>
        places
            .Where(place => place.Source is not null)
            .Select(At)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
