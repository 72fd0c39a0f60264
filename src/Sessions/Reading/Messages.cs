using System.Diagnostics;
using System.Globalization;

namespace Conv.Sessions.Reading;

/// <summary>The messages of rejected lines, in one place and one voice.</summary>
internal static class Messages
{
    public const string NoSession = "a line needs a session";
    public const string NoDate = "a session needs a date";
    public const string NoFunction = "a session needs a function";
    public const string NoProvider = "a session needs a provider";
    public const string AnotherLine = "another line of this session is rejected";
    public const string HeaderAgain = "the names of the columns once more: delete the line";
    public const string EndOfFileMark = "a Ctrl-Z alone, an end-of-file mark of old programs: delete the line";
    public const string Totals = "a line with totals is no session: delete it";

    public static string Of(ValueFault fault) =>
        fault switch
        {
            ValueFault.NotAnIdentifier =>
                "not an identifier: a letter or digit, then up to 63 letters, digits or . _ : / - without accents or spaces",
            ValueFault.NotADate => "not a date YYYY-MM-DD",
            ValueFault.NoSuchDay => "no such day",
            ValueFault.NotANumber => "not a whole number",
            ValueFault.NotAnAmount => "not an amount: digits with at most two decimals after a point",
            ValueFault.NotADecimal =>
                "not a number: digits, then perhaps a point and no more decimals than the vocabulary says",
            ValueFault.TooLarge => "too large a number",
            ValueFault.NotYesOrNo => "not yes or no",
            ValueFault.Unknown => "unknown value",
            ValueFault.Conflict => "differs from an earlier line of this session",
            ValueFault.None => throw new UnreachableException("a value without a fault has no message"),
            _ => throw new UnreachableException($"{fault}"),
        };

    public static string Of(CsvFault fault) =>
        fault switch
        {
            CsvFault.UnclosedQuote =>
                "a quote is not closed: close it, or double it where it belongs to the text; reading goes on with the next line",
            CsvFault.TextAfterQuote =>
                "text follows a closing quote: double the quotes within a value; reading goes on with the next line",
            CsvFault.StrayQuote =>
                "a quote within a value that does not start with one: put the value in quotes and double those within it; reading goes on with the next line",
            CsvFault.TooLong => "longer than 1 MiB",
            CsvFault.LoneReturn =>
                "a carriage return (CR) that ends no line; lines end in LF or CR LF: save the file again as CSV UTF-8",
            CsvFault.NotUtf8 => "not UTF-8",
            CsvFault.ZeroByte => "a zero byte: not text",
            CsvFault.None => throw new UnreachableException("a record without a fault has no message"),
            _ => throw new UnreachableException($"{fault}"),
        };

    public static string WrongCount(int values, int columns) =>
        string.Create(CultureInfo.InvariantCulture, $"{values} values where the header has {columns} columns");
}
