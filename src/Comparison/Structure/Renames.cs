using System.Collections.Immutable;
using System.Diagnostics;

namespace Conv.Comparison.Structure;

/// <summary>What functions and conventions of the old edition are called in the new one.</summary>
/// <param name="Functions">New names by old name, where they differ.</param>
/// <param name="Conventions">New names by old name, where they differ.</param>
internal sealed record Renames(
    ImmutableDictionary<string, string> Functions,
    ImmutableDictionary<string, string> Conventions
)
{
    /// <summary>Every name stays.</summary>
    public static Renames None { get; } =
        new(
            ImmutableDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal),
            ImmutableDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal)
        );

    /// <summary>What a name is called in the new edition.</summary>
    public string Of(string name, NameRole role) =>
        role switch
        {
            NameRole.Function => Functions.GetValueOrDefault(name, name),
            NameRole.Convention => Conventions.GetValueOrDefault(name, name),
            NameRole.Other => name,
            _ => throw new UnreachableException($"{role} is no role of a name"),
        };
}
