namespace Conv.Compiler.Binding.Tree;

/// <summary>How large a program may be before no machine should compile it.</summary>
internal static class SizeLimits
{
    /// <summary>The most conventions of one run: each is compared with each other one.</summary>
    public const int MostConventions = 200;

    /// <summary>The most acts of one scenario, repetitions unfolded.</summary>
    public const int MostScenarioActs = 5_000;

    /// <summary>The most acts of all scenarios of one run.</summary>
    public const int MostActs = 50_000;

    /// <summary>The most values of an index: an amount that is indexed by it has a value for each.</summary>
    public const int MostIndexValues = 500;

    /// <summary>The most days and stretches of days of one list: each is compared with the day that is asked about.</summary>
    public const int MostListedDays = 300;

    /// <summary>The most functions of one run.</summary>
    public const int MostFunctions = 500;

    /// <summary>The most caps of one function, and the most of its other rules.</summary>
    public const int MostRules = 100;

    /// <summary>The most kinds of sessions that exclude each other in one sentence.</summary>
    public const int MostExclusive = 20;

    /// <summary>The most acts that the rolling windows of a beneficiary remember together.</summary>
    public const int MostRemembered = 10_000;

    /// <summary>The most values of an enumeration or a category: they are the bits of a number, from bit 1.</summary>
    public const int MostValues = 62;
}
