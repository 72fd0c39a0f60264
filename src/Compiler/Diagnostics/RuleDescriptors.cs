using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about rules: CONV04xx.</summary>
public static partial class RuleDescriptors
{
    /// <summary>A function without a fee or a share.</summary>
    public static readonly DiagnosticDescriptor NoPrice = new(
        "CONV0401",
        nameof(NoPrice),
        Error,
        "`{0}` has no {1}",
        "add `{1} …` to it; write `{1} unspecified` where the sources give none"
    );

    /// <summary>Two fees or two shares for a function.</summary>
    public static readonly DiagnosticDescriptor TwoPrices = new(
        "CONV0402",
        nameof(TwoPrices),
        Error,
        "`{0}` has a second {1}",
        "make one of them a case of the other: `VALUE when CONDITION`"
    );

    /// <summary>A clause that a function has once.</summary>
    public static readonly DiagnosticDescriptor ClauseTwice = new(
        "CONV0403",
        nameof(ClauseTwice),
        Error,
        "`{0}` says this twice",
        "keep one of the two"
    );

    /// <summary>A cap for some values of a category, and none for the others.</summary>
    public static readonly DiagnosticDescriptor CapForSome = new(
        "CONV0404",
        nameof(CapForSome),
        Warning,
        "there is a cap on `{0}` for `{1}`, and none for `{2}`",
        "add `at most …` for `{2}`, or leave it as it is if they have none"
    );

    /// <summary>Two caps on the same acts that can both apply.</summary>
    public static readonly DiagnosticDescriptor TwoCaps = new(
        "CONV0405",
        nameof(TwoCaps),
        Error,
        "this cap and another one on the same acts can both apply",
        "tell them apart with `for` and the values of a category, or remove one"
    );

    /// <summary>Exclusive acts of which one has no cap.</summary>
    public static readonly DiagnosticDescriptor ExclusiveWithoutCap = new(
        "CONV0406",
        nameof(ExclusiveWithoutCap),
        Error,
        "`{0}` has no cap on `{1}`, so they have no window",
        "exclusive acts each have a cap (`at most …`) in the same function"
    );

    /// <summary>A grant without a quantity.</summary>
    public static readonly DiagnosticDescriptor GrantWithoutQuantity = new(
        "CONV0407",
        nameof(GrantWithoutQuantity),
        Error,
        "only a quantity is granted up to a cap, and this cap counts sessions",
        "name a `quantity` in the cap"
    );

    /// <summary>A cap on a quantity that is not granted.</summary>
    public static readonly DiagnosticDescriptor QuantityWithoutGrant = new(
        "CONV0408",
        nameof(QuantityWithoutGrant),
        Error,
        "the text must say what happens to units beyond the cap",
        "add `granted up to the cap` or `refused beyond the cap`"
    );

    /// <summary>Two grants in one function, or granted units of a quantity that is not granted.</summary>
    public static readonly DiagnosticDescriptor Grant = new(
        "CONV0409",
        nameof(Grant),
        Error,
        "`{0}` is not what this function grants",
        "the caps of a function that say `granted up to the cap` are on one quantity; only that is granted"
    );

    /// <summary>A vocabulary lacks a reason that the language needs.</summary>
    public static readonly DiagnosticDescriptor NoReason = new(
        "CONV0410",
        nameof(NoReason),
        Error,
        "the vocabulary has no reason code for this",
        "declare one: `reason NAME \"…\" when {0}`"
    );

    /// <summary>A reading without exactly one default, or with fewer than two alternatives.</summary>
    public static readonly DiagnosticDescriptor ReadingShape = new(
        "CONV0411",
        nameof(ReadingShape),
        Error,
        "the reading `{0}` {1}",
        "a reading has two alternatives or more, and one of them is the `default`"
    );

    /// <summary>A body by reading that leaves an alternative out.</summary>
    public static readonly DiagnosticDescriptor AlternativeLeftOut = new(
        "CONV0412",
        nameof(AlternativeLeftOut),
        Error,
        "this says nothing for the alternative `{0}` of `{1}`",
        "add `{0}: …`"
    );

    /// <summary>Limits that do not match the category.</summary>
    public static readonly DiagnosticDescriptor Limits = new(
        "CONV0413",
        nameof(Limits),
        Error,
        "a monitor has one limit, or one for each value of a category",
        "write `limit N for VALUE` for each of the values"
    );

    /// <summary>A monitor that continues another one of the same name, but differs.</summary>
    public static readonly DiagnosticDescriptor MonitorDiffers = new(
        "CONV0414",
        nameof(MonitorDiffers),
        Error,
        "the monitor `{0}` of the earlier convention is kept otherwise",
        "monitors of the same name are one: same scope, same limits; or give it another name"
    );

    /// <summary>A vocabulary that lacks a role.</summary>
    public static readonly DiagnosticDescriptor NoRole = new(
        "CONV0415",
        nameof(NoRole),
        Error,
        "the vocabulary declares no {0}",
        "add a fact: {1}"
    );

    /// <summary>More than the language can number.</summary>
    public static readonly DiagnosticDescriptor TooMany = new(
        "CONV0416",
        nameof(TooMany),
        Error,
        "there are more than {0} {1}",
        null
    );

    /// <summary>A fee or share for nobody.</summary>
    public static readonly DiagnosticDescriptor ShareWithoutRegistration = new(
        "CONV0417",
        nameof(ShareWithoutRegistration),
        Error,
        "`{0}` registers nobody, so its share can only be 0 EUR",
        "write `share 0 EUR`, or add `registers beneficiaries`"
    );

    /// <summary>A rule about beneficiaries in a function that registers none.</summary>
    public static readonly DiagnosticDescriptor NobodyToCount = new(
        "CONV0418",
        nameof(NobodyToCount),
        Error,
        "`{0}` registers nobody, and this is about a beneficiary",
        "add `registers beneficiaries`, or remove the rule"
    );

    /// <summary>A rolling count that nothing bounds.</summary>
    public static readonly DiagnosticDescriptor RollingUnbounded = new(
        "CONV0419",
        nameof(RollingUnbounded),
        Error,
        "a rolling window remembers each act, and this count has no bound",
        "compare the count with a number up to 1000, or let the window run `from the first session`"
    );

    /// <summary>A program, or a definition, that comes to too much once its definitions stand where they are used.</summary>
    public static readonly DiagnosticDescriptor TooBig = new(
        "CONV0420",
        nameof(TooBig),
        Error,
        "{0} is too large: too many cases, or definitions that use each other too often",
        "a definition counts wherever it is used; use it less often, or write fewer cases"
    );

    /// <summary>A fact after <c>for each</c> that nothing is kept for.</summary>
    public static readonly DiagnosticDescriptor NotAKey = new(
        "CONV0421",
        nameof(NotAKey),
        Error,
        "`{0}` is {1}, and no window is kept for each of those",
        "name a person, an identifier, a fact with listed values or a date: `for each provider`"
    );

    /// <summary>A fact named twice after <c>for each</c>.</summary>
    public static readonly DiagnosticDescriptor KeyTwice = new(
        "CONV0422",
        nameof(KeyTwice),
        Error,
        "`{0}` is named twice",
        "name each fact once: `for each provider and place`"
    );

    /// <summary>A count of sessions that depends on one of their beneficiaries.</summary>
    public static readonly DiagnosticDescriptor CountedOnce = new(
        "CONV0423",
        nameof(CountedOnce),
        Error,
        "a window for each {0} counts a session once, however many attended; {1} are each beneficiary's",
        "count sessions whatever the beneficiary, or add the beneficiary: `for each beneficiary and {0}`"
    );

    /// <summary>Exclusive acts whose caps are kept for different things.</summary>
    public static readonly DiagnosticDescriptor ExclusiveScopes = new(
        "CONV0424",
        nameof(ExclusiveScopes),
        Error,
        "one of these is counted for each {0} and another for each {1}, so they have no window in common",
        "give each of them a cap with the same `for each`"
    );
}
