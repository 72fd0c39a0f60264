using System.Text.Json.Serialization;
using Conv.Sessions.Deciding;

namespace Conv.Comparison.Counting.Results;

/// <summary>What becomes of a line of a budget, which decides nothing; amounts in cents. Lines of the two editions are the same where they have one name.</summary>
/// <param name="Budget">The name of the budget.</param>
/// <param name="Line">The name of the line.</param>
/// <param name="Old">The line under the old edition; null where it has none.</param>
/// <param name="New">The line under the new edition; null where it has none.</param>
public sealed record BudgetEffect(string Budget, string Line, BudgetUse? Old, BudgetUse? New)
{
    /// <summary>What the new edition spends more on it than the old one, of what is known.</summary>
    public long Change => (New?.Spent ?? 0) - (Old?.Spent ?? 0);

    /// <summary>Whether anything about it differs.</summary>
    [JsonIgnore]
    public bool Differs => Old != New;
}

/// <summary>What is spent of a line.</summary>
/// <param name="Amount">Its amount; null where the text gives none.</param>
/// <param name="Spent">What accepted sessions spend on it.</param>
/// <param name="NotKnown">How many of them have an amount that is not in it.</param>
/// <param name="ExceededFrom">The first month in which more is spent than allotted; null: none.</param>
/// <param name="Scopes">How many values it is split over, of those that spend something.</param>
/// <param name="ScopesExceeded">How many of them spend more than allotted, in some month.</param>
public sealed record BudgetUse(
    long? Amount,
    long Spent,
    long NotKnown,
    string? ExceededFrom,
    int Scopes,
    int ScopesExceeded
)
{
    internal static BudgetUse Of(BudgetTotals line) =>
        new(
            line.Amount is { } amount ? (long)(amount * 100) : null,
            CentsOfSum.Of(line.Spent.Known),
            line.Spent.Unknown,
            line.ExceededFrom,
            line.Scopes,
            line.ScopesExceeded
        );
}
