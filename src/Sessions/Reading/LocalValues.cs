using System.Buffers;
using System.Text;

namespace Conv.Sessions.Reading;

/// <summary>Values as spreadsheets of a country write them, beside what <see cref="Values"/> reads. Only what can mean one thing.</summary>
internal static class LocalValues
{
    // A comma and what begins a space.
    private static readonly SearchValues<byte> Marks = SearchValues.Create([(byte)',', (byte)' ', 0xA0, 0xC2, 0xE2]);

    /// <summary>A day: <c>dd/MM/yyyy</c> or <c>dd-MM-yyyy</c>, or as the standard has it.</summary>
    public static ValueFault Date(ReadOnlySpan<byte> text, out int day)
    {
        if (text.Length != 10 || text[2] is not ((byte)'/' or (byte)'-') || text[5] != text[2])
        {
            return Values.Date(text, out day);
        }

        Span<byte> standard = stackalloc byte[10];
        text[6..].CopyTo(standard);
        standard[4] = (byte)'-';
        text[3..5].CopyTo(standard[5..]);
        standard[7] = (byte)'-';
        text[..2].CopyTo(standard[8..]);
        return Values.Date(standard, out day);
    }

    /// <summary>
    /// An amount with a decimal comma or point. Thousands may stand apart by spaces; by points only where a decimal comma follows, for <c>1.025</c>
    /// alone could be a thousand and twenty-five or a little more than one.
    /// </summary>
    public static ValueFault Amount(ReadOnlySpan<byte> text, out long cents) =>
        Decimal(text, 2, ValueFault.NotAnAmount, out cents);

    /// <summary>A number with so many decimals at most, written like an amount.</summary>
    public static ValueFault Decimal(ReadOnlySpan<byte> text, int decimals, ValueFault otherwise, out long number)
    {
        const int longest = 64;
        number = 0;
        if (text.Length > longest || !text.ContainsAny(Marks))
        {
            return Values.Decimal(text, decimals, otherwise, out number);
        }

        var comma = text.IndexOf((byte)',');

        Span<byte> standard = stackalloc byte[longest];
        var whole =
            comma < 0
                ? text.IndexOf((byte)'.') is var point && point < 0
                    ? text
                    : text[..point]
                : text[..comma];
        if (!Ungroup(whole, pointsToo: comma >= 0, standard, out var length))
        {
            return otherwise;
        }

        if (whole.Length < text.Length)
        {
            standard[length++] = (byte)'.';
            var rest = text[(whole.Length + 1)..];
            rest.CopyTo(standard[length..]);
            length += rest.Length;
        }

        return Values.Decimal(standard[..length], decimals, otherwise, out number);
    }

    /// <summary>Whether a text is one of some words, in any case.</summary>
    public static bool IsOneOf(ReadOnlySpan<byte> text, string[] words)
    {
        foreach (var word in words)
        {
            if (word.Length == text.Length && Ascii.EqualsIgnoreCase(text, word))
            {
                return true;
            }
        }

        return false;
    }

    // Digits without what stands between groups of three; false where the groups are not of three or their marks differ.
    private static bool Ungroup(ReadOnlySpan<byte> text, bool pointsToo, Span<byte> digits, out int length)
    {
        length = 0;
        var group = 0;
        var groups = 0;
        ReadOnlySpan<byte> mark = default;
        for (var at = 0; at < text.Length; )
        {
            var width = pointsToo && text[at] == '.' ? 1 : Spaces(text, at);
            if (width == 0)
            {
                digits[length++] = text[at++];
                group++;
                continue;
            }

            var here = text.Slice(at, width);
            var isWhole = groups == 0 ? group is >= 1 and <= 3 : group == 3 && here.SequenceEqual(mark);
            if (!isWhole)
            {
                return false;
            }

            mark = here;
            (group, groups) = (0, groups + 1);
            at += width;
        }

        return groups == 0 || group == 3;
    }

    // The length of a space at a place: a plain one, U+00A0 in UTF-8 or Windows-1252, or U+202F; 0 where there is none.
    private static int Spaces(ReadOnlySpan<byte> text, int at) =>
        text[at..] switch
        {
            [(byte)' ' or 0xA0, ..] => 1,
            [0xC2, 0xA0, ..] => 2,
            [0xE2, 0x80, 0xAF, ..] => 3,
            _ => 0,
        };
}
