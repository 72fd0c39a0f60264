using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about the shape of a file: CONV01xx.</summary>
public static class SyntaxDescriptors
{
    /// <summary>A word where another was expected.</summary>
    public static readonly DiagnosticDescriptor Unexpected = new(
        "CONV0101",
        nameof(Unexpected),
        Error,
        "{0} does not fit here; expected {1}",
        null
    );

    /// <summary>A keyword used as a name.</summary>
    public static readonly DiagnosticDescriptor ReservedWord = new(
        "CONV0102",
        nameof(ReservedWord),
        Error,
        "`{0}` is a word of the language and cannot be a name here",
        "write `'{0}'` in single quotes, here and wherever it is meant, or choose another name"
    );

    /// <summary>A character that no word of the language contains.</summary>
    public static readonly DiagnosticDescriptor StrangeCharacter = new(
        "CONV0103",
        nameof(StrangeCharacter),
        Error,
        "the character `{0}` has no meaning here",
        "remove it; texts stand in double quotes, comments after `#`"
    );

    /// <summary>A text without its closing quote.</summary>
    public static readonly DiagnosticDescriptor UnclosedText = new(
        "CONV0104",
        nameof(UnclosedText),
        Error,
        "this text has no closing quote on its line",
        "close it with `\"`; a quote inside a text is written twice"
    );

    /// <summary>A citation without its closing bracket.</summary>
    public static readonly DiagnosticDescriptor UnclosedCitation = new(
        "CONV0105",
        nameof(UnclosedCitation),
        Error,
        "this citation has no closing bracket on its line",
        "close it with `]`"
    );

    /// <summary>11,50 instead of 11.50.</summary>
    public static readonly DiagnosticDescriptor DecimalComma = new(
        "CONV0106",
        nameof(DecimalComma),
        Error,
        "`{0}` has a decimal comma",
        "write the decimals after a point: `{1}`"
    );

    /// <summary>11.505 EUR.</summary>
    public static readonly DiagnosticDescriptor NotWholeCents = new(
        "CONV0107",
        nameof(NotWholeCents),
        Error,
        "`{0}` EUR is not a whole number of cents",
        "an amount has at most two decimals"
    );

    /// <summary>30 February.</summary>
    public static readonly DiagnosticDescriptor NoSuchDay = new(
        "CONV0108",
        nameof(NoSuchDay),
        Error,
        "there is no day `{0}`",
        "a date is written year-month-day, such as `2024-02-29`"
    );

    /// <summary>A number beyond 64 bits.</summary>
    public static readonly DiagnosticDescriptor NumberTooLarge = new(
        "CONV0109",
        nameof(NumberTooLarge),
        Error,
        "the number `{0}` is too large",
        "numbers and cents go up to 9223372036854775807"
    );

    /// <summary>An amount without EUR, or with another currency.</summary>
    public static readonly DiagnosticDescriptor Currency = new(
        "CONV0110",
        nameof(Currency),
        Error,
        "an amount ends in `EUR`, not in {0}",
        "write `{1} EUR`"
    );

    /// <summary>Brackets or negations nested beyond reason.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "CONV0111",
        nameof(TooDeep),
        Error,
        "this is nested more than {0} deep",
        "give a part of it a name with `condition` or `quantity`"
    );

    /// <summary>A file beyond the limit.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge = new(
        "CONV0112",
        nameof(FileTooLarge),
        Error,
        "the file is longer than {0} characters",
        "split it: a vocabulary, and a file per convention"
    );

    /// <summary>A file that does not begin with what it is.</summary>
    public static readonly DiagnosticDescriptor NoHeader = new(
        "CONV0113",
        nameof(NoHeader),
        Error,
        "the file does not say what it is",
        "begin it with `vocabulary NAME` or `convention NAME`"
    );

    /// <summary>Amounts given after `otherwise` are never reached; the word is missing before the last.</summary>
    public static readonly DiagnosticDescriptor NoOtherwise = new(
        "CONV0114",
        nameof(NoOtherwise),
        Error,
        "these cases have no `otherwise`",
        "end the list with `otherwise` and the value where no case applies"
    );

    /// <summary>A sentence without its end: what comes next is on another line.</summary>
    public static readonly DiagnosticDescriptor Unfinished = new(
        "CONV0116",
        nameof(Unfinished),
        Error,
        "something is missing after {0}; expected {1}",
        null
    );

    /// <summary>A name that cannot be told from another by eye.</summary>
    public static readonly DiagnosticDescriptor LookAlike = new(
        "CONV0117",
        nameof(LookAlike),
        Warning,
        "`{0}` has letters that only look like others: {1}",
        "write it in the letters of one script"
    );

    /// <summary>A character that nobody sees.</summary>
    public static readonly DiagnosticDescriptor InvisibleCharacter = new(
        "CONV0118",
        nameof(InvisibleCharacter),
        Warning,
        "here stands the character {0}, which nobody sees{1}",
        "remove it"
    );

    /// <summary>Text not in normalisation form C.</summary>
    public static readonly DiagnosticDescriptor NotNormalised = new(
        "CONV0115",
        nameof(NotNormalised),
        Error,
        "the file writes accents as separate characters (Unicode form D)",
        "save it in Unicode form C (NFC); names would not match otherwise"
    );
}
