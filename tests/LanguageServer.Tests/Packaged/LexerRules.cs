using System.Text;
using System.Text.RegularExpressions;

namespace Conv.LanguageServer.Tests.Packaged;

/// <summary>The rules of <c>grammar/ConvLexer.g4</c> as regular expressions: the grammar is shape only, so each rule is one.</summary>
internal sealed partial class LexerRules
{
    private const string Special = @"\.*+?^$|()[]{}";

    private readonly Dictionary<string, string> _rules;

    private LexerRules(Dictionary<string, string> rules, string[] words, string[] declarations) =>
        (_rules, Words, Declarations) = (rules, words, declarations);

    /// <summary>The names of the rules that are no single word and no single sign, in the order of the file.</summary>
    public IEnumerable<string> Shapes => _rules.Keys.Where(name => !Literal().IsMatch(_rules[name]));

    /// <summary>The words of the language.</summary>
    public string[] Words { get; }

    /// <summary>Those with which a declaration begins: the first block of the file.</summary>
    public string[] Declarations { get; }

    /// <summary>The signs of the language.</summary>
    public string[] Signs => [.. Literals(_rules.Values).Where(text => !char.IsLetter(text[0]))];

    /// <summary>Reads the grammar.</summary>
    public static LexerRules Read(string grammar)
    {
        var text = Comment().Replace(grammar, "");
        var rules = Rule()
            .Matches(text)
            .ToDictionary(rule => rule.Groups[1].Value, rule => rule.Groups[2].Value.Trim(), StringComparer.Ordinal);
        var first = text[text.IndexOf(';', StringComparison.Ordinal)..].Trim(';', '\n').Split("\n\n")[0];
        return new(
            rules,
            [.. Literals(rules.Values).Where(word => char.IsLetter(word[0]))],
            [.. Literals(Rule().Matches(first).Select(rule => rule.Groups[2].Value.Trim()))]
        );
    }

    /// <summary>A rule as a regular expression; the rules that it names are put in their places.</summary>
    public string Pattern(string name)
    {
        var body = _rules[name].Split("->")[0];
        var pattern = new StringBuilder();
        foreach (Match part in Part().Matches(body))
        {
            var text = part.Value;
            pattern.Append(
                text[0] switch
                {
                    '\'' => Escaped(text[1..^1]),
                    '~' => "[^" + text[2..],
                    '[' or '(' or ')' or '|' or '*' or '+' or '?' or '.' => text == "(" ? "(?:" : text,
                    _ when char.IsLetter(text[0]) => $"(?:{Pattern(text)})",
                    _ => throw new InvalidDataException($"{name}: {text} is nothing that a pattern can say"),
                }
            );
        }

        return pattern.ToString();
    }

    /// <summary>A text as a pattern that matches it.</summary>
    public static string Escaped(string literal)
    {
        var text = literal.Replace("\\'", "'", StringComparison.Ordinal);
        return string.Concat(text.Select(letter => Special.Contains(letter) ? $"\\{letter}" : $"{letter}"));
    }

    private static IEnumerable<string> Literals(IEnumerable<string> bodies) =>
        bodies.Where(body => Literal().IsMatch(body)).Select(body => body[1..^1]);

    [GeneratedRegex("^//.*$", RegexOptions.Multiline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(
        """^(?:fragment )?([A-Z_]+)\s*:((?:'(?:\\.|[^'\\])*'|\[(?:\\.|[^\]\\])*\]|[^;'\[])*);""",
        RegexOptions.Multiline,
        1000
    )]
    private static partial Regex Rule();

    [GeneratedRegex(@"^'(?:[^'\\])+'$", RegexOptions.None, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex("""'(?:\\.|[^'\\])*'|~?\[(?:\\.|[^\]\\])*\]|[A-Z_]+|[^\sA-Z]""", RegexOptions.None, 1000)]
    private static partial Regex Part();
}
