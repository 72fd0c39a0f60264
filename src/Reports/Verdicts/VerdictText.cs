using System.Collections.Immutable;
using Conv.Comparison;
using Conv.Reports.Wording;
using Conv.Runtime.Languages;

namespace Conv.Reports.Verdicts;

/// <summary>
/// Who gets more and who gets less, how much, and what it comes to on the session file: a comparison in one sentence, said from the proofs and the
/// data, and from nothing else.
/// </summary>
/// <param name="Sentence">As much of it as two lines hold, what the file shows first of all; empty where there is nothing to say.</param>
/// <param name="Points">The rest, each a sentence.</param>
internal sealed record VerdictText(string Sentence, ImmutableArray<string> Points)
{
    // Two lines of a hundred columns, folded between words.
    private const int Longest = 185;

    /// <summary>All of it in English, with numbers as a terminal shows them.</summary>
    public static VerdictText Of(ComparisonReport report) => Of(report, LanguageCodes.English);

    /// <summary>All of it in a language, with numbers as a terminal shows them.</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="language">The code of the language.</param>
    public static VerdictText Of(ComparisonReport report, string language)
    {
        var (sentence, points) = Of(report, Words.Plain(language));
        return new VerdictText(Plain(sentence), [.. points.Select(Plain)]);
    }

    /// <summary>The sentence and the points, one after the other.</summary>
    public override string ToString() => string.Join(' ', Points.Prepend(Sentence));

    // A terminal folds lines where it likes.
    internal static string Plain(string text) => text.Replace('\u00A0', ' ');

    internal static VerdictText Of(ComparisonReport report, Words words)
    {
        var proved = ProofClauses.Of(report, words).ToList();
        var (ofFile, notOfFile) = File([.. DataClauses.Of(report, words)], words);
        var room = Longest - ofFile.Length;
        var (said, left) = (new List<string>(), new List<string>());
        foreach (var clause in proved)
        {
            // What is proved goes first into the sentence where there is room; without a file, its beginning always does.
            var fits = left.Count == 0 && (clause.Length < room || (said.Count == 0 && ofFile.Length == 0));
            (fits ? said : left).Add(clause);
            room -= fits ? clause.Length + 2 : 0;
        }

        return new VerdictText(
            Sentenced(string.Join("; ", [.. said, .. Given(ofFile)])),
            [.. left.Concat(Given(notOfFile)).Select(Sentenced)]
        );
    }

    // What is said of the file in the sentence, the last of it most of all, and what is left to say.
    private static (string Said, string Left) File(List<string> parts, Words words)
    {
        for (var first = 0; first < parts.Count; first++)
        {
            var said = words.OnThisFile(string.Join(", ", parts.Skip(first)));
            if (said.Length <= Longest || first == parts.Count - 1)
            {
                return (said, first == 0 ? "" : words.OnThisFile(string.Join(", ", parts.Take(first))));
            }
        }

        return ("", "");
    }

    private static string[] Given(string clause) => clause.Length == 0 ? [] : [clause];

    private static string Sentenced(string text) =>
        text.Length == 0 ? "" : $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
}
