using System.Text.Encodings.Web;
using System.Text.Json;

namespace Conv.LanguageServer.Tests.Packaged;

/// <summary>A TextMate grammar: colours for editors before the language server answers.</summary>
internal static class TextMateGrammar
{
    // What a word that is no keyword is, by the rule that reads it. What is hidden or wrong has no colour.
    private static readonly (string Rule, string? Scope)[] Scopes =
    [
        ("COMMENT", "comment.line.number-sign.conv"),
        ("STRING", "string.quoted.double.conv"),
        ("UNCLOSED_STRING", "invalid.illegal.unclosed-string.conv"),
        ("CITATION", "markup.underline.link.conv"),
        ("UNCLOSED_CITATION", "invalid.illegal.unclosed-citation.conv"),
        ("DATE", "constant.numeric.date.conv"),
        ("PERCENTAGE", "constant.numeric.percentage.conv"),
        ("ORDINAL", "constant.numeric.ordinal.conv"),
        ("DECIMAL", "constant.numeric.decimal.conv"),
        ("DECIMAL_COMMA", "invalid.illegal.decimal-comma.conv"),
        ("QUOTED_NAME", "variable.other.quoted.conv"),
        ("NAME", "variable.other.conv"),
        ("INTEGER", "constant.numeric.integer.conv"),
        ("SPACE", null),
        ("BAD", null),
        ("DIGIT", null),
        ("LETTER", null),
        ("WORD", null),
    ];

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>The grammar as the file that editors read.</summary>
    /// <exception cref="InvalidDataException">The lexer has a rule of which nobody said what it looks like.</exception>
    public static string Of(LexerRules rules)
    {
        var unknown = rules.Shapes.Except(Scopes.Select(scope => scope.Rule), StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new InvalidDataException($"nobody says how these look: {string.Join(", ", unknown)}");
        }

        var others = rules.Words.Except(rules.Declarations, StringComparer.Ordinal);
        Rule[] patterns =
        [
            .. Shapes(rules, scope => !Reads(scope, "NAME") && !Reads(scope, "INTEGER")),
            new("keyword.declaration.conv", Word(rules.Declarations)),
            new("keyword.control.conv", Word(others)),
            .. Shapes(rules, scope => Reads(scope, "NAME") || Reads(scope, "INTEGER")),
            new(
                "keyword.operator.conv",
                string.Join('|', rules.Signs.OrderByDescending(sign => sign.Length).Select(LexerRules.Escaped))
            ),
        ];
        var grammar = new Grammar("conv", "source.conv", ["conv"], patterns);
        return JsonSerializer.Serialize(grammar, Indented) + "\n";
    }

    private static IEnumerable<Rule> Shapes(LexerRules rules, Func<string, bool> isMeant) =>
        Scopes
            .Where(scope => scope.Scope is not null && isMeant(scope.Rule))
            .Select(scope => new Rule(scope.Scope!, rules.Pattern(scope.Rule)));

    private static bool Reads(string rule, string name) => string.Equals(rule, name, StringComparison.Ordinal);

    // A name may hold a word of the language: `session-type` is one name.
    private static string Word(IEnumerable<string> words) =>
        $@"(?<![\p{{L}}\p{{N}}_-])(?:{string.Join('|', words.Order(StringComparer.Ordinal))})(?![\p{{L}}\p{{N}}_])(?!-[\p{{L}}\p{{N}}_])";

    private sealed record Grammar(string Name, string ScopeName, string[] FileTypes, Rule[] Patterns);

    private sealed record Rule(string Name, string Match);
}
