using System.Text.RegularExpressions;
using Conv.Compiler.Text;

namespace Conv.Compiler.Lowering.Functions;

/// <summary>A clause as it was written.</summary>
internal static partial class ClauseText
{
    /// <summary>The text at a place, on one line, without its citations.</summary>
    public static string Of(SourceSpan place) => WhiteSpace().Replace(Citations().Replace(place.Text, ""), " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"\[[^\]]*\]|#[^\n]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Citations();
}
