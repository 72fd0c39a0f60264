using System.Globalization;

namespace Conv.Compiler.Binding.Tree;

/// <summary>In what a duration is counted: weeks are days, years are months.</summary>
internal enum DurationUnit
{
    /// <summary>Days.</summary>
    Days,

    /// <summary>Months.</summary>
    Months,
}

/// <summary>A stretch of time, or the way to a day before or after another.</summary>
/// <param name="Length">How many units; below 0: back.</param>
/// <param name="Unit">The unit.</param>
internal readonly record struct Duration(int Length, DurationUnit Unit)
{
    /// <summary>The same way back.</summary>
    public Duration Back => this with { Length = -Length };

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Length} {(Unit == DurationUnit.Days ? "days" : "months")}");
}
