using System.Collections.Immutable;
using Conv.Comparison.Editions;

namespace Conv.Comparison.Structure;

/// <summary>The first layer of a comparison: the rules of two editions, found again in each other.</summary>
internal static class StructureComparer
{
    /// <summary>
    /// Compares the rules of two editions without errors. Formatting, comments, labels and the place of a rule are no change, other sources for
    /// a rule that says the same are one of their own kind; scenarios are no rules.
    /// </summary>
    public static StructuralComparison Compare(Edition old, Edition @new)
    {
        var pairs = ConventionPairs.Of(EditionRules.Judging(old), EditionRules.Judging(@new));
        var functions = Functions(pairs, old, @new);
        var renames = RenamesOf(pairs, functions);
        var found = new FoundRules(renames);
        for (var i = 0; i < pairs.Length; i++)
        {
            FunctionRules.Match(pairs[i].Old, pairs[i].New, functions[i], renames, found);
        }

        NamedRules.Match(pairs, renames, found);
        return found.ToComparison();
    }

    /// <summary>The functions of conventions that judge, found again in each other.</summary>
    internal static IEnumerable<(string Old, string New)> Functions(Edition old, Edition @new) =>
        Functions(ConventionPairs.Of(EditionRules.Judging(old), EditionRules.Judging(@new)), old, @new)
            .SelectMany(one => one)
            .Distinct();

    private static ImmutableArray<ImmutableArray<(string Old, string New)>> Functions(
        ImmutableArray<(ClauseFile? Old, ClauseFile? New)> pairs,
        Edition old,
        Edition @new
    ) =>
        [
            .. pairs.Select(pair =>
                pair is { Old: { } one, New: { } other }
                    ? FunctionPairs.Of(one, other, [.. EditionRules.All(@new), .. EditionRules.All(old)])
                    : []
            ),
        ];

    private static Renames RenamesOf(
        ImmutableArray<(ClauseFile? Old, ClauseFile? New)> pairs,
        ImmutableArray<ImmutableArray<(string Old, string New)>> functions
    )
    {
        var renamed = functions.SelectMany(one => one).Distinct().ToList();
        var conventions = pairs
            .Where(pair => pair is { Old.IsVocabulary: false, New: not null })
            .Select(pair => (Old: pair.Old!.Name, New: pair.New!.Name));
        return new Renames(Map(renamed), Map(conventions));
    }

    private static ImmutableDictionary<string, string> Map(IEnumerable<(string Old, string New)> names) =>
        names
            .DistinctBy(one => one.Old, StringComparer.Ordinal)
            .ToImmutableDictionary(one => one.Old, one => one.New, StringComparer.Ordinal);
}
