using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Runtime.Values;

namespace Conv.Comparison.Proving;

/// <summary>
/// The vocabularies of two editions as one: every fact of either, an enumeration with the values of both. What one of them does not know
/// of a fact is kept: a value that it rejects, or an answer that it gives where the fact is missing.
/// </summary>
internal sealed class MergedVocabulary
{
    private readonly Vocabulary _old;
    private readonly Vocabulary _new;
    private readonly Dictionary<FactSymbol, FactSymbol> _facts = [];

    /// <summary>Merges two vocabularies between which <see cref="Difference"/> finds nothing.</summary>
    public MergedVocabulary(Vocabulary old, Vocabulary @new)
    {
        (_old, _new) = (old, @new);
        foreach (var fact in @new.Facts.Concat(old.Facts).Distinct())
        {
            _facts.Add(fact, Merge(Find(old, fact), Find(@new, fact)));
        }

        // Reasons are told apart by name: those of the new edition come first, in its order.
        var names = @new.Reasons.Concat(old.Reasons).DistinctBy(reason => reason.Name, StringComparer.Ordinal);
        Vocabulary = @new with
        {
            Facts = [.. _facts.Values],
            Reasons = [.. names.Select((reason, index) => reason with { Index = index })],
            Payers =
            [
                .. @new
                    .Payers.Concat(old.Payers)
                    .DistinctBy(payer => payer.Name, StringComparer.Ordinal)
                    .Select((payer, index) => payer with { Index = index }),
            ],
        };
    }

    /// <summary>All facts and reasons.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Why two vocabularies cannot be compared; null where they can.</summary>
    public static string? Difference(Vocabulary old, Vocabulary @new) =>
        (
            from fact in old.Facts
            let other = Find(@new, fact)
            where other is not null
            where fact.Kind != other.Kind || fact.Decimals != other.Decimals || fact.Role != other.Role
            select $"the fact `{fact.Name}` is not of the same kind in both"
        ).FirstOrDefault()
        ?? (
            from role in new[] { FactRole.Identity, FactRole.SessionDate, FactRole.Function }
            from owner in Enum.GetValues<FactOwner>()
            let one = old.FactWith(role, owner)
            let other = @new.FactWith(role, owner)
            where one is not null && other is not null && !one.Equals(other)
            select $"`{one.Name}` is called `{other.Name}` in the new edition"
        ).FirstOrDefault();

    /// <summary>The merged fact.</summary>
    public FactSymbol Of(FactSymbol fact) => _facts[fact];

    /// <summary>The merged reason.</summary>
    public ReasonSymbol Of(ReasonSymbol reason) =>
        Vocabulary.Reasons.First(one => string.Equals(one.Name, reason.Name, StringComparison.Ordinal));

    /// <summary>What an edition takes a missing fact for where the merged fact may be missing; null: nothing, it is missing.</summary>
    public static bool? Answer(FactSymbol own, FactSymbol merged) =>
        merged.WhenMissing is null ? own.WhenMissing : null;

    /// <summary>The values of merged facts that an edition does not know, by fact.</summary>
    public IEnumerable<(FactSymbol Fact, ValueSet Unknown)> UnknownValues(bool isNew) =>
        from own in (isNew ? _new : _old).Facts
        where own.Kind == FactKind.Enumeration
        let merged = Of(own)
        let unknown = merged
            .Values.Select((value, index) => (value.Name, Number: index + 1))
            .Where(value => !own.Values.Any(known => string.Equals(known.Name, value.Name, StringComparison.Ordinal)))
            .Aggregate(ValueSet.None, (set, value) => set.With(value.Number))
        where !unknown.IsEmpty
        select (merged, unknown);

    /// <summary>A set of values of an edition's fact as a set of the merged fact.</summary>
    public ValueSet Values(FactSymbol own, ValueSet set)
    {
        var merged = Of(own);
        if (own.Kind != FactKind.Enumeration)
        {
            return set;
        }

        var values = ValueSet.None;
        for (var value = 1; value <= own.Values.Length; value++)
        {
            if (set.Has(value))
            {
                values = values.With(IndexOf(merged, own.Values[value - 1].Name) + 1);
            }
        }

        return values;
    }

    private static int IndexOf(FactSymbol fact, string value) =>
        fact
            .Values.Select((one, index) => (one.Name, Index: index))
            .First(one => string.Equals(one.Name, value, StringComparison.Ordinal))
            .Index;

    private static FactSymbol? Find(Vocabulary vocabulary, FactSymbol fact) =>
        vocabulary.Facts.FirstOrDefault(one => one.Equals(fact));

    private static FactSymbol Merge(FactSymbol? old, FactSymbol? @new) =>
        (old, @new) switch
        {
            (null, { } only) => only,
            ({ } only, null) => only,
            ({ } one, { } other) => other with
            {
                Values = [.. other.Values.Concat(one.Values).DistinctBy(value => value.Name, StringComparer.Ordinal)],
                WhenMissing = one.WhenMissing == other.WhenMissing ? one.WhenMissing : null,
            },
            _ => throw new ArgumentException("there is no fact", nameof(old)),
        };
}
