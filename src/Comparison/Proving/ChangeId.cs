using System.Security.Cryptography;
using System.Text;

namespace Conv.Comparison.Proving;

/// <summary>
/// Identifiers of what was proved: a hash of everything that somebody who approves it has seen, so that nothing else passes under it. 128 bits,
/// so that nobody finds two texts with one identifier.
/// </summary>
internal static class ChangeId
{
    // Hexadecimal digits.
    private const int Length = 32;

    /// <summary>Of a change: the functions, what changes, from what to what, and where.</summary>
    public static string Of(
        FunctionPair functions,
        DecidedOutput output,
        string old,
        string @new,
        IEnumerable<Region> regions
    ) =>
        Of([
            .. functions.Names,
            functions.OldConvention ?? "",
            functions.ToString(),
            functions.NewConvention ?? "",
            output.ToString(),
            old,
            @new,
            .. regions.SelectMany(region => region.Where.Select(clause => clause.Text).Prepend($"where {region.IsAtMost}")),
        ]);

    /// <summary>Of some texts in order; lengths stand before them, so that no two lists are one text.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        var all = new StringBuilder();
        foreach (var text in texts)
        {
            all.Append(text.Length).Append(':').Append(text).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..Length];
    }
}
