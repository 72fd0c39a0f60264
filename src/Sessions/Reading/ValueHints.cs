using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Conv.Sessions.Reading;

/// <summary>
/// What a value rather is that a column does not take, and the way out, from its shape alone: a hint repeats nothing of what the cell says.
/// </summary>
internal static class ValueHints
{
    private const int Longest = 40;
    private const string Local = "which --dialect fr or --dialect nl reads";

    /// <summary>A hint about any value; empty where nothing can be told from its shape.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="value">The value as the file has it.</param>
    /// <param name="dialect">How the file is read.</param>
    public static string Of(ValueFault fault, ReadOnlySpan<byte> value, Dialect dialect)
    {
        if (value.Length > Longest && fault != ValueFault.NotAnIdentifier)
        {
            return "";
        }

        var text = Windows1252.Text(value);
        var hint = Anywhere(text);
        return hint.Length > 0
            ? hint
            : fault switch
            {
                ValueFault.NotADate => Date(Shape(text), dialect),
                ValueFault.NoSuchDay => Day(text),
                ValueFault.NotAnAmount => Amount(text, dialect),
                ValueFault.NotADecimal => Decimal(Shape(text), dialect),
                ValueFault.NotANumber => Number(Shape(text)),
                ValueFault.NotYesOrNo => YesNo(text, dialect),
                ValueFault.NotAnIdentifier => Identifier(text),
                ValueFault.TooLarge or ValueFault.Unknown or ValueFault.Conflict => "",
                ValueFault.None => throw new UnreachableException("a value without a fault needs no hint"),
                _ => throw new UnreachableException($"{fault}"),
            };
    }

    // What a spreadsheet leaves in cells of any kind.
    private static string Anywhere(string text) =>
        text[0] switch
        {
            '#' => "an error of a spreadsheet: correct its formula, or empty the cell",
            '=' => "a formula: write its value",
            '\'' => "an apostrophe before it, by which a spreadsheet marks text: take it away",
            _ when text.Contains('\u001A', StringComparison.Ordinal) =>
                "a Ctrl-Z, an end-of-file mark of old programs: delete it",
            _ when text.Length > text.Trim().Length => "a space before or after it: take it away",
            _ when text.Any(letter => char.GetUnicodeCategory(letter) == UnicodeCategory.Format) =>
                "an invisible character in it: take it away",
            _ => "",
        };

    private static string Date(string shape, Dialect dialect) =>
        shape switch
        {
            "00/00/0000" => $"this is DD/MM/YYYY{Reads(dialect)}",
            "00-00-0000" => $"this is DD-MM-YYYY{Reads(dialect)}",
            "00.00.0000" => "this is DD.MM.YYYY: format the column as YYYY-MM-DD",
            "00/00/00" or "00-00-00" or "00.00.00" => "a year of two digits: format the column as YYYY-MM-DD",
            "0000/00/00" or "0000.00.00" => "write - between year, month and day",
            "0000-0-0" or "0000-00-0" or "0000-0-00" => "month and day have two digits each, as in 2025-02-03",
            "0/0/0000" or "0/00/0000" or "00/0/0000" or "0-0-0000" or "0-00-0000" or "00-0-0000" =>
                "day and month of one digit: format the column as YYYY-MM-DD",
            "00000000" => "write - between year, month and day",
            "00000" => "the number by which a spreadsheet stores a day: format the column as YYYY-MM-DD",
            _ when shape.StartsWith("0000-00-00", StringComparison.Ordinal) =>
                "a time of day behind it: write the day alone",
            _ => "",
        };

    private static string Reads(Dialect dialect) => dialect.IsLocal ? "" : ", " + Local;

    private static string Day(string text) =>
        text.Contains("-00", StringComparison.Ordinal)
            ? "a month or day 00: a spreadsheet shows an empty cell so, others an unknown day; leave it empty"
            : "";

    private static string Amount(string text, Dialect dialect)
    {
        var shape = Shape(text).Replace("0", "", StringComparison.Ordinal);
        return text switch
        {
            _ when text.Contains('\u20AC', StringComparison.Ordinal) || text.Any(char.IsAsciiLetter) =>
                "a currency or another word in it: write the number alone",
            ['-', ..] => "below zero: no amount of a session is",
            _ when shape == "," => dialect.IsLocal
                ? "more than two decimals"
                : $"a decimal comma: write a point, as in 25.50, or read what a spreadsheet writes, {Local}",
            _ when shape == "." =>
                "one or two decimals stand behind the point, as in 25.50; a point does not stand between thousands",
            _ => dialect.IsLocal
                ? "marks between thousands where they do not belong"
                : $"marks between thousands: write digits and one point, as in 1025.50{(shape.EndsWith('.') ? "" : $", or read what a spreadsheet writes, {Local}")}",
        };
    }

    private static string Number(string shape) =>
        shape switch
        {
            "0:00" or "00:00" or "000:00" => "hours and minutes: write minutes alone",
            _ when shape.TrimStart('0') is ['.' or ',', .. var rest] && rest.Trim('0').Length == 0 =>
                "decimals: write a whole number, as in 30",
            ['-', ..] => "below zero",
            _ => "",
        };

    private static string Decimal(string shape, Dialect dialect) =>
        shape switch
        {
            ['-', ..] => "below zero",
            _ when shape.TrimStart('0') is ['.', .. var more] && more.Trim('0').Length == 0 => "too many decimals",
            _ when shape.TrimStart('0') is [',', .. var part] && part.Trim('0').Length == 0 => dialect.IsLocal
                ? "too many decimals"
                : $"a decimal comma: write a point, as in 12.5, or read what a spreadsheet writes, {Local}",
            _ => "",
        };

    private static string YesNo(string text, Dialect dialect)
    {
        var word = text.ToLowerInvariant();
        var other = Dialect.All.FirstOrDefault(one => one.IsLocal && (one.Yes.Contains(word) || one.No.Contains(word)));
        return word switch
        {
            "yes" or "no" => "write it in small letters",
            "true" or "false" or "1" or "0" or "y" or "n" or "x" or "j" or "o" =>
                "write yes or no, and nothing where it is not known",
            _ when other is not null => $"write yes or no, or read the file with --dialect {other.Name}",
            _ => "",
        };
    }

    private static string Identifier(string text) =>
        text switch
        {
            _ when Encoding.UTF8.GetByteCount(text) > Identifiers.Longest => "longer than 64 characters",
            _ when text.Contains("E+", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(text[0]) =>
                "a number that a spreadsheet has shortened and whose last digits are lost: format the column as text and enter it again",
            _ when text.Any(letter => letter > '\u007F') => "a letter with an accent or a mark that is none of these",
            _ when text.Contains(' ', StringComparison.Ordinal) => "a space in it",
            _ => "",
        };

    // Digits as 0: what a value looks like without what it says.
    private static string Shape(string text) =>
        string.Create(
            text.Length,
            text,
            (shape, from) =>
            {
                for (var i = 0; i < shape.Length; i++)
                {
                    shape[i] = char.IsAsciiDigit(from[i]) ? '0' : from[i];
                }
            }
        );
}
