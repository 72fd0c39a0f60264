namespace Conv.Comparison.Counting.Causes;

/// <summary>One way in which an amount comes about.</summary>
/// <param name="Evidence">What speaks for it.</param>
/// <param name="IsUnspecified">Whether the text gives the amount no value.</param>
internal sealed record AmountPath(Evidence Evidence, bool IsUnspecified);
