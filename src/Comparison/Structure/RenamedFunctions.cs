using System.Collections.Immutable;
using Conv.Comparison.Editions;

namespace Conv.Comparison.Structure;

/// <summary>
/// Functions that the two editions call by different names: a session file knows one of the names, and each edition must know which function of its own is
/// meant. They are found in each other as rules are: by succession, or because everything but the name is the same.
/// </summary>
internal static class RenamedFunctions
{
    /// <summary>The editions, each with the names that only the other one has.</summary>
    public static (Edition Old, Edition New) Introduce(Edition old, Edition @new)
    {
        var pairs = StructureComparer.Functions(old, @new).Where(pair => pair.Old != pair.New).ToList();
        return (With(old, pairs.Select(pair => (pair.New, pair.Old))), With(@new, pairs));
    }

    // A name that an edition has itself is its own.
    private static Edition With(Edition edition, IEnumerable<(string Other, string Own)> pairs)
    {
        var names = edition.Program.FunctionNames;
        return edition with
        {
            Aliases = pairs
                .Where(pair => !names.Contains(pair.Other) && names.Contains(pair.Own))
                .DistinctBy(pair => pair.Other, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(pair => pair.Other, pair => pair.Own, StringComparer.Ordinal),
        };
    }
}
