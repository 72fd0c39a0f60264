using Conv.Runtime.Storing;
using Conv.Runtime.Values;

namespace Conv.Runtime.Explaining.Graphs;

/// <summary>A value of a fact as a session or a person carries it.</summary>
/// <param name="Number">The value, as columns store it; <see cref="Missing.Number"/> where it is missing.</param>
/// <param name="Written">The text of an identifier.</param>
public readonly record struct FactCell(long Number, string? Written = null)
{
    /// <summary>Whether it is there.</summary>
    public bool IsKnown => Number != Missing.Number;

    /// <summary>A value of an enumeration, or yes or no.</summary>
    /// <param name="value">The value; 0 is missing.</param>
    /// <param name="whenMissing">What a missing one means; 0: nothing.</param>
    public static FactCell Value(byte value, byte whenMissing = 0) =>
        value != 0 ? new(value)
        : whenMissing != 0 ? new(whenMissing)
        : new(Missing.Number);

    /// <summary>A day.</summary>
    public static FactCell Day(int day) => new(day == Missing.Date ? Missing.Number : day);

    /// <summary>A number, minutes or an amount.</summary>
    public static FactCell Count(long number) => new(number);

    /// <summary>An identifier.</summary>
    public static FactCell Text(string? text) => new(text is null ? Missing.Number : 0, text);
}

/// <summary>Somebody or something that facts are about.</summary>
/// <param name="Id">What it is known by; null where nobody says.</param>
/// <param name="Cells">Its facts, in the order of the vocabulary.</param>
public sealed record FactRow(string? Id, IReadOnlyList<FactCell> Cells)
{
    /// <summary>The text of an identifier.</summary>
    public string? Text(int place) => Cells[place].Written;

    /// <summary>A day.</summary>
    public DateOnly? Day(int place) =>
        Cells[place] is { IsKnown: true } cell ? DateOnly.FromDayNumber((int)cell.Number) : null;

    /// <summary>A value of an enumeration.</summary>
    public byte? Value(int place) => Cells[place] is { IsKnown: true } cell ? (byte)cell.Number : null;

    /// <summary>Yes or no.</summary>
    public bool? Answer(int place) => Cells[place] is { IsKnown: true } cell ? cell.Number == (long)YesNo.Yes : null;

    /// <summary>A number or minutes.</summary>
    public long? Number(int place) => Cells[place] is { IsKnown: true } cell ? cell.Number : null;

    /// <summary>An amount.</summary>
    public Cents? Amount(int place) => Cells[place] is { IsKnown: true } cell ? new Cents(cell.Number) : null;
}

/// <summary>What is remembered in a scope beyond the beneficiary: the states that a session finds, before it.</summary>
/// <param name="Keys">The key of each attendance, or one for all of them.</param>
/// <param name="States">The state of each; null where the session lacks a key.</param>
public sealed record ScopeSnapshot(IReadOnlyList<ScopeKey> Keys, IReadOnlyList<StoredState?> States);

/// <summary>A session that was decided: what the explanation is made of, taken down when it was decided.</summary>
/// <param name="Day">Its day.</param>
/// <param name="Function">Its function, as data write it.</param>
/// <param name="Policy">The convention that judges whatever the day; -1: the one in force.</param>
/// <param name="Decision">What was decided about it.</param>
/// <param name="Attendances">What was decided about its beneficiaries.</param>
/// <param name="Payments">What was decided about its providers.</param>
/// <param name="Session">Its facts.</param>
/// <param name="Providers">Its providers.</param>
/// <param name="Beneficiaries">Its beneficiaries.</param>
/// <param name="Trajectories">What was remembered of each beneficiary before it.</param>
public sealed record ExplainedFacts(
    int Day,
    string Function,
    int Policy,
    SessionDecision Decision,
    IReadOnlyList<AttendanceDecision> Attendances,
    IReadOnlyList<PaymentDecision> Payments,
    FactRow Session,
    IReadOnlyList<FactRow> Providers,
    IReadOnlyList<FactRow> Beneficiaries,
    IReadOnlyList<StoredState> Trajectories
)
{
    /// <summary>What is remembered in the other scopes, in their order.</summary>
    public IReadOnlyList<ScopeSnapshot> Scopes { get; init; } = [];

    /// <summary>The days of what else is submitted of each beneficiary, by the kinds that rules ask for.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Submitted { get; init; } = [];
}
