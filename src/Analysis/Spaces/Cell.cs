namespace Conv.Analysis.Spaces;

/// <summary>A piece of a subject's values that no graph of the function tells apart: missing, or all numbers between two.</summary>
/// <param name="IsMissing">Whether it stands for "not given"; then the numbers mean nothing.</param>
/// <param name="Low">The smallest number.</param>
/// <param name="High">The largest number.</param>
internal sealed record Cell(bool IsMissing, long Low, long High);
