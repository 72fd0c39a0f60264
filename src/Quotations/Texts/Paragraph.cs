using System.Text;

namespace Conv.Quotations.Texts;

/// <summary>Finds the paragraph around some words.</summary>
internal static class Paragraph
{
    private const int MostAround = 280;
    private const int MostQuoted = 1200;

    /// <summary>The paragraph on one line, with where the words are in it. Of a long one what is near the words, of long words their beginning.</summary>
    /// <param name="text">The text; empty lines divide paragraphs.</param>
    /// <param name="start">Where the words begin.</param>
    /// <param name="end">Where they end.</param>
    public static (string Paragraph, int Start, int Length) Around(string text, int start, int end)
    {
        var shown = new StringBuilder();
        var (from, isCut) = Before(text, start);
        if (isCut)
        {
            shown.Append("… ");
        }

        var cut = Math.Min(end, start + MostQuoted);
        Append(shown, text.AsSpan(from, start - from));
        var begins = shown.Length;
        Append(shown, text.AsSpan(start, cut - start));
        var length = shown.Length - begins;
        if (cut < end)
        {
            return (shown.Append('…').ToString(), begins, length);
        }

        var (to, isCutBehind) = Behind(text, end);
        Append(shown, text.AsSpan(end, to - end));
        return (shown.ToString().TrimEnd() + (isCutBehind ? " …" : ""), begins, length);
    }

    // Where the paragraph begins, or a word not far before.
    private static (int At, bool IsCut) Before(string text, int start)
    {
        var at = start;
        while (at > 0 && start - at < MostAround && !IsParagraphEnd(text, at - 1))
        {
            at--;
        }

        var isCut = at > 0 && !IsParagraphEnd(text, at - 1);
        while (isCut && at < start && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        while (at < start && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return (at, isCut);
    }

    private static (int At, bool IsCut) Behind(string text, int end)
    {
        var at = end;
        while (at < text.Length && at - end < MostAround && !IsParagraphEnd(text, at))
        {
            at++;
        }

        var isCut = at < text.Length && !IsParagraphEnd(text, at);
        while (isCut && at > end && !char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        return (at, isCut);
    }

    // A line end before which or behind which there is an empty line.
    private static bool IsParagraphEnd(string text, int at)
    {
        return text[at] == '\f' || (text[at] == '\n' && (IsEmpty(at - 1, -1) || IsEmpty(at + 1, 1)));

        bool IsEmpty(int from, int step)
        {
            for (var i = from; i >= 0 && i < text.Length; i += step)
            {
                if (text[i] is '\n' or '\f')
                {
                    return true;
                }

                if (!char.IsWhiteSpace(text[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }

    // White space, line ends among it, is one space.
    private static void Append(StringBuilder shown, ReadOnlySpan<char> piece)
    {
        foreach (var character in piece)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                if (shown.Length > 0 && shown[^1] != ' ')
                {
                    shown.Append(' ');
                }
            }
            else
            {
                shown.Append(character);
            }
        }
    }
}
