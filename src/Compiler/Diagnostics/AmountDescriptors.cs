using static Conv.Compiler.Diagnostics.Severity;

namespace Conv.Compiler.Diagnostics;

/// <summary>Findings about what amounts are made of: percentages, the fee in a share.</summary>
public static class AmountDescriptors
{
    /// <summary>A percentage with more digits than it can have.</summary>
    public static readonly DiagnosticDescriptor PercentageTooFine = new(
        "CONV0317",
        nameof(PercentageTooFine),
        Error,
        "the percentage `{0}` has too many digits",
        "a percentage has at most 14 digits, 6 of them behind the point"
    );

    /// <summary>A share that reads a fee that providers do not have in common.</summary>
    public static readonly DiagnosticDescriptor FeeOfWhom = new(
        "CONV0431",
        nameof(FeeOfWhom),
        Error,
        "the fee of `{0}` is not the same for each provider, so `the fee` is not one amount",
        "give the amount a name of its own (`amount NAME …`) and write the share as a part of that"
    );

    /// <summary>A ceiling that adds up other shares than those that it limits.</summary>
    public static readonly DiagnosticDescriptor CeilingElsewhere = new(
        "CONV0435",
        nameof(CeilingElsewhere),
        Error,
        "this ceiling does not add up the shares of `{0}`, which it stands in",
        "name `{0}` among the functions, or leave `of …` out"
    );

    /// <summary><c>the fee</c> where there is none yet.</summary>
    public static readonly DiagnosticDescriptor FeeNotHere = new(
        "CONV0432",
        nameof(FeeNotHere),
        Error,
        "`the fee` cannot be read here: {0}",
        "a share reads the fee of its own session; elsewhere, name the amount: `amount NAME …`"
    );
}
