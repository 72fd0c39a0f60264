using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about budgets: CONV09xx.</summary>
public static class BudgetDescriptors
{
    /// <summary>Parts that do not add up to the whole.</summary>
    public static readonly DiagnosticDescriptor WrongSum = new(
        "CONV0901",
        nameof(WrongSum),
        Error,
        "the parts of `{0}` come to {1} EUR, {2} EUR {3} than its {4} EUR",
        "correct an amount; where the source itself differs, say by how much: `made of …, within {2} EUR`"
    );

    /// <summary>A sum that cannot be checked.</summary>
    public static readonly DiagnosticDescriptor SumNotChecked = new(
        "CONV0902",
        nameof(SumNotChecked),
        Information,
        "whether the parts of `{0}` add up cannot be checked: `{1}` has no amount",
        "nothing is wrong if the sources give none"
    );

    /// <summary>A budget that is not over whole months.</summary>
    public static readonly DiagnosticDescriptor NotWholeMonths = new(
        "CONV0903",
        nameof(NotWholeMonths),
        Error,
        "a budget is followed by month, and this is not over whole months",
        "it begins on the first day of a month and ends on the last day of the same month or a later one"
    );

    /// <summary>A fact over which nothing can be split.</summary>
    public static readonly DiagnosticDescriptor SplitFact = new(
        "CONV0904",
        nameof(SplitFact),
        Error,
        "a budget cannot be split over `{0}`",
        "split it over an identifier, a yes/no fact or a fact with listed values, of the session"
    );

    /// <summary>Shares of several kinds.</summary>
    public static readonly DiagnosticDescriptor MixedShares = new(
        "CONV0905",
        nameof(MixedShares),
        Error,
        "the shares of `{0}` are not of one kind",
        "give weights for all, percentages for all or amounts for all"
    );

    /// <summary>Shares that do not come to the whole.</summary>
    public static readonly DiagnosticDescriptor SharesDoNotFill = new(
        "CONV0906",
        nameof(SharesDoNotFill),
        Error,
        "the shares of `{0}` come to {1}, and not to {2}",
        "correct a share; weights (without `%`) may come to any number, and amounts may differ by what the text states: `within {3} EUR`"
    );

    /// <summary>A value without a share.</summary>
    public static readonly DiagnosticDescriptor ShareLeftOut = new(
        "CONV0907",
        nameof(ShareLeftOut),
        Error,
        "the split of `{0}` says nothing for `{1}`",
        "add `{1}: 0` where it gets nothing"
    );

    /// <summary>A value that no identifier can have.</summary>
    public static readonly DiagnosticDescriptor NoIdentifier = new(
        "CONV0908",
        nameof(NoIdentifier),
        Error,
        "no session file can name `{0}`",
        "an identifier is a letter or digit, followed by letters, digits and any of `. _ : / -`, without accents, 64 in all"
    );

    /// <summary>A condition that spending cannot be told apart by.</summary>
    public static readonly DiagnosticDescriptor SpendingCondition = new(
        "CONV0909",
        nameof(SpendingCondition),
        Error,
        "what is spent on a line is told apart by facts of the session with listed values only",
        "write `when FACT is VALUE or VALUE`, several of them joined by `and`"
    );

    /// <summary>Spending that an earlier clause takes.</summary>
    public static readonly DiagnosticDescriptor SpentAlready = new(
        "CONV0910",
        nameof(SpentAlready),
        Error,
        "all that `{0}` spends is counted on `{1}` already",
        "what a session spends is counted once, by the first clause that fits; remove one, or put the one with a condition first"
    );

    /// <summary>A line that is a part of two.</summary>
    public static readonly DiagnosticDescriptor PartTwice = new(
        "CONV0911",
        nameof(PartTwice),
        Error,
        "`{0}` is a part of `{1}` already",
        "a line is a part of one line at most"
    );

    /// <summary>A split that gives nothing to anybody.</summary>
    public static readonly DiagnosticDescriptor NoWeight = new(
        "CONV0912",
        nameof(NoWeight),
        Error,
        "the weights of `{0}` are all 0",
        "give each value its weight; where the sources give none: `weights unspecified`"
    );
}
