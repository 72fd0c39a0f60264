using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Ir;

/// <summary>How long a window stays open.</summary>
public enum IrWindowKind
{
    /// <summary>From its opening day d to the day before d + n months, counted from d.</summary>
    MonthsFromFirst,

    /// <summary>From its opening day d, n days; n = 1 is "per day".</summary>
    DaysFromFirst,

    /// <summary>To the end of the calendar year n years after the year of the opening day; n = 0 is the calendar year.</summary>
    ToEndOfYear,

    /// <summary>For ever once opened.</summary>
    Ever,

    /// <summary>At an act on day d: the acts on days after d − n months, up to d. Never opens or closes.</summary>
    RollingMonths,

    /// <summary>At an act on day d: the acts on days after d − n days, up to d.</summary>
    RollingDays,

    /// <summary>At an act on day d: the acts from the day that the count itself says (<see cref="IrCount.Since"/>), up to d. It has no length.</summary>
    Since,
}

/// <summary>The form of a window: fixed, or as a reading chooses.</summary>
public abstract record IrWindowForm;

/// <summary>A kind of window and its length in months, days or years.</summary>
public sealed record IrFixedWindow(IrWindowKind Kind, int Length) : IrWindowForm;

/// <summary>The form under the chosen alternative of a reading; gone after <c>Specialiser</c>.</summary>
public sealed record IrWindowChoice(ReadingSymbol Reading, ImmutableArray<IrWindowForm> Alternatives) : IrWindowForm;

/// <summary>
/// A stretch of time per beneficiary, or whatever its scope is. A window that is not rolling opens on the day of the first accepted act that its
/// <see cref="IrUpdate.Opens"/> admits, and reopens at the first such act on or after its end; opening sets its counters to 0.
/// </summary>
/// <param name="Id">Its index in <see cref="IrProgram.Windows"/>.</param>
/// <param name="Name">A name that is unique in the program and fit for an identifier, such as <c>care_individual</c>.</param>
/// <param name="Form">How long it stays open.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record IrWindow(int Id, string Name, IrWindowForm Form, SourceSpan Origin)
{
    /// <summary>What it is kept for: an index in <see cref="IrProgram.Scopes"/>; 0: the beneficiary.</summary>
    public int Scope { get; init; }
}

/// <summary>A total over accepted acts within a window.</summary>
/// <param name="Id">Its index in <see cref="IrProgram.Counters"/>.</param>
/// <param name="Name">A name that is unique in the program and fit for an identifier.</param>
/// <param name="Phrase">As the text says it, for a person: <c>individual sessions of care per 12-months</c>.</param>
/// <param name="Window">The <see cref="IrWindow.Id"/> of its window.</param>
/// <param name="Bound">
/// The largest total that any decision tells from larger ones, at least 1: a rolling counter remembers its last <paramref name="Bound"/> acts
/// (each adds at least 1) and may answer any total from the bound on as their sum.
/// </param>
/// <param name="Origin">Where it comes from.</param>
public sealed record IrCounter(int Id, string Name, string Phrase, int Window, int Bound, SourceSpan Origin)
{
    /// <summary>A number, or money where it adds up cents.</summary>
    public IrType Type { get; init; } = IrType.Number;
}

/// <summary>What an accepted act of a function does to a window, after its decision.</summary>
/// <param name="Window">The window's id.</param>
/// <param name="Opens">Whether the act opens the window if it is closed on the act's day (not closed: stays). Irrelevant for rolling windows.</param>
/// <param name="Additions">What it then adds to the window's counters; an addition to a closed window is lost.</param>
public sealed record IrUpdate(int Window, IrExpression Opens, ImmutableArray<IrAddition> Additions);

/// <summary>Adds to a counter if the act counts.</summary>
/// <param name="Counter">The counter's id.</param>
/// <param name="Counts">Whether the act counts.</param>
/// <param name="Amount">What it adds; a number that is not negative, at least 1 where it counts in a rolling window.</param>
public sealed record IrAddition(int Counter, IrExpression Counts, IrExpression Amount);
