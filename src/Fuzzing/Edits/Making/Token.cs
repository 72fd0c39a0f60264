using System.Text.RegularExpressions;

namespace Conv.Fuzzing.Edits.Making;

/// <summary>What a piece of a line is.</summary>
internal enum TokenKind
{
    /// <summary>A name or a keyword.</summary>
    Word,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A number with a decimal point.</summary>
    Amount,

    /// <summary>A day, <c>2024-01-31</c>.</summary>
    Day,
}

/// <summary>A piece of a line of a convention that an edit may change; not what stands in quotes, brackets or a comment.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="Text">What it says.</param>
internal sealed partial record Token(TokenKind Kind, int Start, string Text)
{
    /// <summary>The pieces of a line, in order.</summary>
    public static List<Token> Of(string line) =>
        [
            .. Pieces()
                .Matches(line)
                .Where(match => match.Groups["piece"].Success)
                .Select(match => new Token(KindOf(match.Value), match.Index, match.Value)),
        ];

    /// <summary>The line with something else in the place of this piece.</summary>
    public string Replaced(string line, string text) => line[..Start] + text + line[(Start + Text.Length)..];

    private static TokenKind KindOf(string text) =>
        Days().IsMatch(text) ? TokenKind.Day
        : !text.All(letter => char.IsAsciiDigit(letter) || letter == '.') ? TokenKind.Word
        : text.Contains('.', StringComparison.Ordinal) ? TokenKind.Amount
        : TokenKind.Number;

    [GeneratedRegex("\"(?:[^\"]|\"\")*\"|\\[[^\\]]*\\]|#.*$|(?<piece>\\d+\\.\\d+|[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*)")]
    private static partial Regex Pieces();

    [GeneratedRegex("^\\d{4}-\\d{2}-\\d{2}$")]
    private static partial Regex Days();
}
