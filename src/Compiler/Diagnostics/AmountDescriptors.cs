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

    /// <summary>Slices of something that is no amount.</summary>
    public static readonly DiagnosticDescriptor SlicesOfWhat = new(
        "CONV0318",
        nameof(SlicesOfWhat),
        Error,
        "slices are of an amount, and this is {0}",
        "leave `slices of` out: each row then gives the whole amount"
    );

    /// <summary>A row of a scale that no case is left for.</summary>
    public static readonly DiagnosticDescriptor RowNeverReached = new(
        "CONV0433",
        nameof(RowNeverReached),
        Error,
        "no case is left for this row of the scale",
        "rows stand in rising order, each value in one of them, and the row for the rest comes last"
    );

    /// <summary>A row of a scale whose bound passes the bound of the row before on some day.</summary>
    public static readonly DiagnosticDescriptor BoundsCross = new(
        "CONV0450",
        nameof(BoundsCross),
        Error,
        "on {0} no case is left for this row of the scale: it goes up to {1}, and the row before to {2}",
        "give the amounts values that rise from row to row on every day, or give the scale rows of its own from that day"
    );

    /// <summary>A row of a scale whose bound the text leaves open on some day.</summary>
    public static readonly DiagnosticDescriptor BoundOpen = new(
        "CONV0451",
        nameof(BoundOpen),
        Error,
        "from {0} on nobody knows how far this row of the scale goes: `{1}` is left open",
        "give the scale rows of its own from that day, `unspecified` where nobody knows the amount"
    );

    /// <summary>A ceiling behind a difference, which bounds the difference and not what is taken off.</summary>
    public static readonly DiagnosticDescriptor BoundsTheWhole = new(
        "CONV0452",
        nameof(BoundsTheWhole),
        Warning,
        "`, at most` bounds the whole of `{0}`, not `{1}` alone",
        "put parentheses around what is at most that"
    );

    /// <summary>A scale that says nothing for some cases.</summary>
    public static readonly DiagnosticDescriptor RowMissing = new(
        "CONV0434",
        nameof(RowMissing),
        Error,
        "the scale says nothing for {0}",
        "add `{1}`"
    );

    /// <summary>A percentage where a scale gives amounts, or an amount where it gives percentages.</summary>
    public static readonly DiagnosticDescriptor SlicePercentage = new(
        "CONV0436",
        nameof(SlicePercentage),
        Error,
        "a row of slices has a percentage, and any other row an amount",
        "write `up to 20000 EUR: 10 %` under `by slices of …`, and `up to 20000 EUR: 10 % of …` elsewhere"
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
