namespace Conv.Sessions.Reading;

/// <summary>Why a record of a CSV file cannot be taken apart; see <see cref="CsvReader"/> for where reading goes on.</summary>
public enum CsvFault
{
    /// <summary>The record is well formed.</summary>
    None,

    /// <summary>
    /// A quote that opens a value is not closed: not before the end of the file, nor within the longest record there may be, or only
    /// by a quote on a later line that has text after it and so rather opens a value there.
    /// </summary>
    UnclosedQuote,

    /// <summary>Something other than a separator or the end of the line follows a closing quote.</summary>
    TextAfterQuote,

    /// <summary>A quote stands within a value that does not start with one.</summary>
    StrayQuote,

    /// <summary>The record is longer than <see cref="CsvReader.LongestRecord"/>.</summary>
    TooLong,

    /// <summary>A carriage return stands outside quotes and no line feed follows: rather a line end of a program that writes no line feeds.</summary>
    LoneReturn,

    /// <summary>The bytes are not UTF-8.</summary>
    NotUtf8,

    /// <summary>A byte is zero: no text, but a damaged file or another encoding.</summary>
    ZeroByte,
}
