using System.Globalization;

namespace Conv.Sessions.Deciding;

/// <summary>What accepted sessions of one month spent on a line of a budget; amounts in euros, exact to the cent.</summary>
/// <param name="Budget">The budget's name.</param>
/// <param name="Line">The line's name.</param>
/// <param name="Scope">The value over which the line is split; <c>(none)</c>: sessions that have none; empty: the line as a whole.</param>
/// <param name="Year">The calendar year of the sessions.</param>
/// <param name="Month">The month in it, from 1.</param>
/// <param name="Spent">What this month spent, and how many of its sessions have an amount that is not in it.</param>
/// <param name="Cumulative">What the budget's months up to this one spent, likewise.</param>
/// <param name="Allotted">What may be spent up to the end of this month; null where the text gives no amount.</param>
public sealed record BudgetRow(
    string Budget,
    string Line,
    string Scope,
    int Year,
    int Month,
    KnownTotal Spent,
    KnownTotal Cumulative,
    decimal? Allotted
)
{
    /// <summary>Whether the row is about the line as a whole.</summary>
    public bool IsWhole => Scope.Length == 0;

    /// <summary>The month as <c>2024-01</c>.</summary>
    public string MonthName => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");

    /// <summary>Whether more is spent than allotted; null where nothing says how much that is.</summary>
    public bool? Exceeded => Allotted is { } allotted ? Cumulative.Euros > allotted : null;
}

/// <summary>A line of a budget at the end of a run, for <c>run.json</c> and people; amounts in euros.</summary>
/// <param name="Budget">The budget's name.</param>
/// <param name="Line">The line's name.</param>
/// <param name="Amount">The line's amount; null where the text gives none.</param>
/// <param name="Spent">What accepted sessions spent on it, and how many of them have an amount that is not in it.</param>
/// <param name="ExceededFrom">The first month in which more was spent than allotted; null: none, or nothing is allotted.</param>
/// <param name="Scopes">How many values it is split over, of those that spent something.</param>
/// <param name="ScopesExceeded">How many of them spent more than allotted, in some month.</param>
public sealed record BudgetTotals(
    string Budget,
    string Line,
    decimal? Amount,
    KnownTotal Spent,
    string? ExceededFrom,
    int Scopes,
    int ScopesExceeded
)
{
    /// <summary>
    /// Sessions with a fee or share without a value that would have been spent on the line: that amount is not in <see cref="Spent"/>, and
    /// nothing of the session is where fees less shares are spent.
    /// </summary>
    public long Unpriced => Spent.Unknown;
}
