using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about what fits together: CONV03xx.</summary>
public static class TypeDescriptors
{
    /// <summary>A value of one kind where another is needed.</summary>
    public static readonly DiagnosticDescriptor WrongKind = new(
        "CONV0301",
        nameof(WrongKind),
        Error,
        "this is {0}; {1} is needed here",
        null
    );

    /// <summary>Two values that cannot be compared.</summary>
    public static readonly DiagnosticDescriptor NotComparable = new(
        "CONV0302",
        nameof(NotComparable),
        Error,
        "{0} cannot be compared with {1}",
        null
    );

    /// <summary>Two values that no operation joins.</summary>
    public static readonly DiagnosticDescriptor NoOperation = new(
        "CONV0303",
        nameof(NoOperation),
        Error,
        "{0} and {1} cannot be {2}",
        null
    );

    /// <summary>A fraction of a cent or of a whole without a rounding.</summary>
    public static readonly DiagnosticDescriptor NotRounded = new(
        "CONV0304",
        nameof(NotRounded),
        Error,
        "this can leave the {0}, and the text does not say how to round",
        "add a rounding, for example `rounded half up{1}`"
    );

    /// <summary>A division by something that is not a positive constant.</summary>
    public static readonly DiagnosticDescriptor Divisor = new(
        "CONV0305",
        nameof(Divisor),
        Error,
        "a division is by a whole number above 0, written out",
        null
    );

    /// <summary>A rounding of what is whole already.</summary>
    public static readonly DiagnosticDescriptor NothingToRound = new(
        "CONV0306",
        nameof(NothingToRound),
        Error,
        "this is whole already; there is nothing to round",
        "remove the rounding, or say to what: `rounded up to 15`"
    );

    /// <summary><c>age</c> without a day of birth.</summary>
    public static readonly DiagnosticDescriptor NoBirthDate = new(
        "CONV0307",
        nameof(NoBirthDate),
        Error,
        "`age` needs a fact of the beneficiary that is a `date of birth`",
        "declare one in the vocabulary"
    );

    /// <summary>Something other than a constant compared with an age.</summary>
    public static readonly DiagnosticDescriptor AgeBound = new(
        "CONV0308",
        nameof(AgeBound),
        Error,
        "an age is compared with a number of years, from 0 to 200, written out",
        null
    );

    /// <summary>A fact of a person where that person is not known.</summary>
    public static readonly DiagnosticDescriptor NotKnownHere = new(
        "CONV0309",
        nameof(NotKnownHere),
        Error,
        "{0} cannot depend on {1}",
        "{2}"
    );

    /// <summary><c>unspecified</c> inside a calculation.</summary>
    public static readonly DiagnosticDescriptor UnspecifiedOperand = new(
        "CONV0310",
        nameof(UnspecifiedOperand),
        Error,
        "`unspecified` stands alone: nothing can be computed with it",
        null
    );

    /// <summary>An identifier or the function in a calculation.</summary>
    public static readonly DiagnosticDescriptor OnlyGroups = new(
        "CONV0311",
        nameof(OnlyGroups),
        Error,
        "no rule can depend on `{0}`, which only tells one thing from another",
        "declare a fact with listed values (`one of A or B`) for what the rule is about"
    );

    /// <summary>A constant amount that no 64 bits hold.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "CONV0312",
        nameof(TooLarge),
        Error,
        "this length or limit is out of range",
        "windows go up to 1200 months, 36500 days or 100 years, caps and grants from 1 to 1000000"
    );

    /// <summary>An amount that no 64 bits hold, whatever the facts.</summary>
    public static readonly DiagnosticDescriptor NoRoom = new(
        "CONV0313",
        nameof(NoRoom),
        Error,
        "this amount is beyond what cents in 64 bits can say",
        "amounts go up to 92233720368547758.07 EUR"
    );

    /// <summary>Divisions that together divide by more than 64 bits hold.</summary>
    public static readonly DiagnosticDescriptor DivisorTooLarge = new(
        "CONV0314",
        nameof(DivisorTooLarge),
        Error,
        "these divisions together are by a number that is too large",
        "what an amount is divided by goes up to 9223372036854775807, multiples of a rounding included"
    );

    /// <summary>Something other than the age at the first of some acts.</summary>
    public static readonly DiagnosticDescriptor OnlyAgeAtFirst = new(
        "CONV0320",
        nameof(OnlyAgeAtFirst),
        Error,
        "only the age is known at an earlier session, not `{0}`",
        "facts hold for their session only; write `age at the first …`"
    );

    /// <summary>The first act of a rolling window.</summary>
    public static readonly DiagnosticDescriptor NoFirstInRolling = new(
        "CONV0321",
        nameof(NoFirstInRolling),
        Error,
        "a rolling window has no first session: it moves with each one",
        "let the window run `from the first session`"
    );

    /// <summary>A counter carried into one that is kept for something else.</summary>
    public static readonly DiagnosticDescriptor ScopesDiffer = new(
        "CONV0315",
        nameof(ScopesDiffer),
        Error,
        "this counter is kept for each {0}, and the one of `{1}` for each {2}, so the one cannot continue in the other",
        "carry it into a cap with the same `for each`, or say `the rest lapses`"
    );

    /// <summary>A window that runs from something that is no date of the session or the beneficiary.</summary>
    public static readonly DiagnosticDescriptor NoAnchor = new(
        "CONV0316",
        nameof(NoAnchor),
        Error,
        "no window can run from `{0}`",
        "a window runs from a `date` among the facts of the session or of the beneficiary, or `from the first session`"
    );

    /// <summary>A year that is to begin on a day that not each year has.</summary>
    public static readonly DiagnosticDescriptor NoFirstDayOfYear = new(
        "CONV0324",
        nameof(NoFirstDayOfYear),
        Error,
        "no year begins on `{0}`",
        "write a day that each year has, with the name of its month: `year from 1 October`"
    );
}
