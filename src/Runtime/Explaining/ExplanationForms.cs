using System.Collections.Immutable;

namespace Conv.Runtime.Explaining;

/// <summary>Explanations as prose and as JSON.</summary>
public static class ExplanationForms
{
    /// <summary>A session in a language, line by line: a line in front for who judges it, then everything about it and its people.</summary>
    /// <param name="explanation">The session.</param>
    /// <param name="glossary">What names are called.</param>
    /// <param name="language">The code of the language: <c>en</c>, <c>fr</c>, <c>nl</c> or <c>de</c>.</param>
    public static IReadOnlyList<ProseLine> Prose(
        this SessionExplanation explanation,
        Glossary glossary,
        string language
    )
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var prose = new ExplanationProse(glossary, language);
        var isAlone = explanation.Attendances.Length == 1;
        ImmutableArray<ProseLine> lines = prose.Everything(
            explanation,
            [.. explanation.Attendances.Select((attendance, i) => (i, isAlone ? "" : Named(attendance.Beneficiary, i)))]
        );
        var about = isAlone && explanation.Lacks is null ? prose.Summary(explanation, 0) : prose.Judged(explanation);
        return [new ProseLine(ProseKind.Person, prose.Day(explanation.Date), about, "", lines)];
    }

    /// <summary>The same as a text of indented lines.</summary>
    /// <param name="explanation">The session.</param>
    /// <param name="glossary">What names are called.</param>
    /// <param name="language">The code of the language.</param>
    public static string ToText(this SessionExplanation explanation, Glossary glossary, string language) =>
        string.Concat(
            explanation.Prose(glossary, language).SelectMany(line => line.Lines()).Select(line => line + "\n")
        );

    /// <summary>JSON of a stable form: <c>version</c> changes when a program that reads it would have to.</summary>
    /// <param name="explanation">The session.</param>
    public static string ToJson(this SessionExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return ExplanationJson.Write(explanation);
    }

    private static string Named(string beneficiary, int place) =>
        beneficiary.Length > 0
            ? beneficiary
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place + 1}");
}
