namespace Conv.Reports.Page;

/// <summary>A difference that somebody has approved.</summary>
/// <param name="Id">
/// The id of a proved change (<see cref="Comparison.Proving.ProvedChange.Id"/>) or of a rule change
/// (<see cref="Comparison.Structure.RuleChange.Id"/>).
/// </param>
/// <param name="Reason">Why, as whoever approved it wrote; may be empty.</param>
public sealed record Approval(string Id, string Reason);
