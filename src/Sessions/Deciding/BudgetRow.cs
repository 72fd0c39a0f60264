using System.Globalization;

namespace Conv.Sessions.Deciding;

/// <summary>What accepted sessions of one month spent on a line of a budget; amounts in euros, exact to the cent.</summary>
/// <param name="Budget">The budget's name.</param>
/// <param name="Line">The line's name.</param>
/// <param name="Scope">The value over which the line is split; <c>(none)</c>: sessions that have none; empty: the line as a whole.</param>
/// <param name="Year">The calendar year of the sessions.</param>
/// <param name="Month">The month in it, from 1.</param>
/// <param name="Spent">What this month spent.</param>
/// <param name="Cumulative">What the budget's months up to this one spent.</param>
/// <param name="Allotted">What may be spent up to the end of this month; null where the text gives no amount.</param>
public sealed record BudgetRow(
    string Budget,
    string Line,
    string Scope,
    int Year,
    int Month,
    decimal Spent,
    decimal Cumulative,
    decimal? Allotted
)
{
    /// <summary>Whether the row is about the line as a whole.</summary>
    public bool IsWhole => Scope.Length == 0;

    /// <summary>The month as <c>2024-01</c>.</summary>
    public string MonthName => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");

    /// <summary>Whether more is spent than allotted; null where nothing says how much that is.</summary>
    public bool? Exceeded => Allotted is { } allotted ? Cumulative > allotted : null;
}

/// <summary>A line of a budget at the end of a run, for <c>run.json</c> and people; amounts in euros.</summary>
/// <param name="Budget">The budget's name.</param>
/// <param name="Line">The line's name.</param>
/// <param name="Amount">The line's amount; null where the text gives none.</param>
/// <param name="Spent">What accepted sessions spent on it.</param>
/// <param name="ExceededFrom">The first month in which more was spent than allotted; null: none, or nothing is allotted.</param>
/// <param name="Scopes">How many values it is split over, of those that spent something.</param>
/// <param name="ScopesExceeded">How many of them spent more than allotted, in some month.</param>
/// <param name="Unpriced">Fees and shares without a value that would have been spent on it: what was spent is more than <paramref name="Spent"/> says.</param>
public sealed record BudgetTotals(
    string Budget,
    string Line,
    decimal? Amount,
    decimal Spent,
    string? ExceededFrom,
    int Scopes,
    int ScopesExceeded,
    long Unpriced
);
