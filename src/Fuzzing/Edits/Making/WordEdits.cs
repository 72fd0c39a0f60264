using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Fuzzing.Chance;

namespace Conv.Fuzzing.Edits.Making;

/// <summary>What may stand in the place of a word: another value, fact, function or reading of its kind, or the opposite of a keyword.</summary>
internal sealed class WordEdits
{
    private static readonly string[][] Opposites =
    [
        ["most", "least"],
        ["more", "less"],
        ["and", "or"],
        ["before", "after"],
        ["up", "down"],
        ["yes", "no"],
        ["days", "weeks", "months", "years"],
        ["lower", "higher"],
        ["session", "sessions"],
        ["providers", "beneficiaries"],
        ["first", "2nd", "3rd"],
        ["on", "off"],
    ];

    private readonly List<IReadOnlyList<string>> _families;

    /// <param name="program">The program whose names may be exchanged.</param>
    public WordEdits(IrProgram program)
    {
        var facts = program.Vocabulary.Facts.Where(fact => fact.Role is FactRole.None).ToList();
        _families =
        [
            .. Opposites,
            .. facts
                .Where(fact => fact.Kind == FactKind.Enumeration)
                .Select(fact => (IReadOnlyList<string>)[.. fact.Values.Select(value => value.Name)]),
            .. facts
                .GroupBy(fact => (fact.Kind, fact.Owner))
                .Where(group => group.Key.Kind != FactKind.Enumeration)
                .Select(group => (IReadOnlyList<string>)[.. group.Select(fact => fact.Name)]),
            .. program
                .Functions.GroupBy(function => function.Convention)
                .Select(group => (IReadOnlyList<string>)[.. group.Select(function => function.Name)]),
            .. program.Readings.Select(reading =>
                (IReadOnlyList<string>)[.. reading.Alternatives.Select(alternative => alternative.Name)]
            ),
            [.. program.Vocabulary.Reasons.Select(reason => reason.Name)],
        ];
    }

    /// <summary>Another word for one; null: there is none.</summary>
    public string? Another(Dice dice, string word)
    {
        var others = _families
            .Where(family => family.Contains(word, StringComparer.Ordinal))
            .SelectMany(family => family)
            .Where(other => !string.Equals(other, word, StringComparison.Ordinal))
            .ToList();
        return others.Count == 0 ? null : dice.Of(others);
    }
}
