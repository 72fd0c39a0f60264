using Conv.Comparison;
using Conv.Reports.Wording;

namespace Conv.Reports.Verdicts;

/// <summary>
/// Who gets more and who gets less, how much, and what it comes to on the session file: a comparison in one sentence, said from the proofs and the
/// data, and from nothing else.
/// </summary>
public static class VerdictSentence
{
    /// <summary>The sentence in English, with numbers as a terminal shows them.</summary>
    public static string Of(ComparisonReport report) => Plain(Of(report, new PlainEnglish()));

    // A terminal folds lines where it likes.
    internal static string Plain(string text) => text.Replace('\u00A0', ' ');

    internal static string Of(ComparisonReport report, Words words)
    {
        string[] clauses = [.. ProofClauses.Of(report, words), .. DataClauses.Of(report, words)];
        var text = string.Join("; ", clauses);
        return text.Length == 0 ? "" : $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
    }
}
