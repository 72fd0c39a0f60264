using System.Text.Json;
using Conv.Compiler.Symbols;

namespace Conv.Service.Posting;

/// <summary>What is known of a session: facts by name, as a session file writes them; what is missing is left out.</summary>
/// <param name="Facts">The facts of the session.</param>
/// <param name="Providers">Those of each provider.</param>
/// <param name="Beneficiaries">Those of each beneficiary.</param>
internal sealed record SessionRecord(
    IReadOnlyDictionary<string, string> Facts,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Providers,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Beneficiaries
)
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(
        StringComparer.Ordinal
    );

    /// <summary>How many lines of a session file it takes.</summary>
    public int Lines => Math.Max(1, Math.Max(Providers.Count, Beneficiaries.Count));

    /// <summary>The facts of an owner that stand on a line.</summary>
    /// <param name="owner">The owner.</param>
    /// <param name="line">The line, from 0.</param>
    public IReadOnlyDictionary<string, string> On(FactOwner owner, int line) =>
        owner switch
        {
            FactOwner.Session => line == 0 ? Facts : Nothing,
            FactOwner.Provider => line < Providers.Count ? Providers[line] : Nothing,
            FactOwner.Beneficiary => line < Beneficiaries.Count ? Beneficiaries[line] : Nothing,
            _ => throw new System.Diagnostics.UnreachableException($"the owner {owner}"),
        };

    /// <summary>The record as JSON, the same for the same facts.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>What <see cref="ToJson"/> made.</summary>
    public static SessionRecord OfJson(string json) => JsonSerializer.Deserialize<SessionRecord>(json)!;
}
