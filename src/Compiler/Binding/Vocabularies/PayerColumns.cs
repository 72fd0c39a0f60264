using Conv.Compiler.Symbols;

namespace Conv.Compiler.Binding.Vocabularies;

/// <summary>The columns that rows of decisions have already, so that no payer can have their names.</summary>
internal static class PayerColumns
{
    private static readonly string[] Columns =
    [
        "convention",
        "decision",
        "reasons",
        "exceptional",
        "share",
        "fee",
        "insurer",
        "granted",
        "amount",
    ];

    /// <summary>Whether a name is that of another column.</summary>
    public static bool IsTaken(string name, IEnumerable<FactSymbol> facts) =>
        Columns.Contains(name, StringComparer.Ordinal)
        || facts.Any(fact => string.Equals(fact.Name, name, StringComparison.Ordinal));
}
