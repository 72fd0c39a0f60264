namespace Conv.Compiler.Syntax;

/// <summary>One of the citations in a pair of brackets, which semicolons separate: <c>NAME place "words of the source"</c>.</summary>
/// <param name="Start">Where its name begins, from the beginning of the text.</param>
/// <param name="Name">The name of the source: its first word.</param>
/// <param name="Place">The rest, as it is written.</param>
/// <param name="Quotations">What is quoted in it, without the quotes; where it begins, from the beginning of the text.</param>
internal sealed record CitationPart(
    int Start,
    string Name,
    string Place,
    IReadOnlyList<(int Start, string Words)> Quotations
)
{
    /// <summary>Takes the text between the brackets apart; a closing bracket at its end is none of it.</summary>
    public static IEnumerable<CitationPart> Of(string text)
    {
        var end = text.EndsWith(']') ? text.Length - 1 : text.Length;
        var start = 0;
        var quotations = new List<(int Start, string Words)>();
        for (var i = 0; i <= end; i++)
        {
            if (i == end || text[i] == ';')
            {
                if (Part(text, start, i, [.. quotations]) is { } part)
                {
                    yield return part;
                }

                start = i + 1;
                quotations.Clear();
            }
            else if (EndOfQuotation(text, i, end) is { } close)
            {
                quotations.Add((i + 1, text[(i + 1)..close]));
                i = Math.Min(close, end - 1);
            }
        }
    }

    private static CitationPart? Part(string text, int start, int end, IReadOnlyList<(int, string)> quotations)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var part = text[start..end].TrimEnd();
        if (part.Length == 0)
        {
            return null;
        }

        var name = part.IndexOfAny([' ', ',', ':']);
        return name < 0
            ? new(start, part, "", quotations)
            : new(start, part[..name], part[(name + 1)..].Trim(), quotations);
    }

    // Where the quotation ends that begins here; null: none does. A straight quote without another one quotes the rest, any other one alone is a sign like all.
    private static int? EndOfQuotation(string text, int start, int end)
    {
        var close = text[start] switch
        {
            '"' => text.IndexOf('"', start + 1, end - start - 1) is >= 0 and var found ? found : end,
            '“' => text.IndexOf('”', start + 1, end - start - 1),
            '„' => text.AsSpan(start + 1, end - start - 1).IndexOfAny('“', '”') is >= 0 and var found
                ? found + start + 1
                : -1,
            '«' => text.IndexOf('»', start + 1, end - start - 1),
            _ => -1,
        };
        return close < 0 ? null : close;
    }
}
