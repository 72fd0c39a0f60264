using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Ir;

/// <summary>
/// A stretch of time per beneficiary, or whatever its scope is. A window that is not rolling opens on the day of the first accepted act that its
/// <see cref="IrUpdate.Opens"/> admits, and reopens at the first such act on or after its end; opening sets its counters to 0.
/// </summary>
/// <param name="Id">Its index in <see cref="IrProgram.Windows"/>.</param>
/// <param name="Name">A name that is unique in the program and fit for an identifier, such as <c>care_individual</c>.</param>
/// <param name="Form">How long it stays open.</param>
/// <param name="Origin">Where it comes from.</param>
internal sealed record IrWindow(int Id, string Name, IrWindowForm Form, SourceSpan Origin)
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
internal sealed record IrCounter(int Id, string Name, string Phrase, int Window, int Bound, SourceSpan Origin)
{
    /// <summary>A number, or money where it adds up cents.</summary>
    public IrType Type { get; init; } = IrType.Number;
}

/// <summary>What an accepted act of a function does to a window, after its decision.</summary>
/// <param name="Window">The window's id.</param>
/// <param name="Opens">Whether the act opens the window if it is closed on the act's day (not closed: stays). Irrelevant for rolling windows.</param>
/// <param name="Additions">What it then adds to the window's counters; an addition to a closed window is lost.</param>
internal sealed record IrUpdate(int Window, IrExpression Opens, ImmutableArray<IrAddition> Additions);

/// <summary>Adds to a counter if the act counts.</summary>
/// <param name="Counter">The counter's id.</param>
/// <param name="Counts">Whether the act counts.</param>
/// <param name="Amount">
/// What it adds, at least 1 where it counts in a rolling window. Elsewhere it may be below 0, what is given back: the total then stays at 0
/// where more is given back than was counted.
/// </param>
internal sealed record IrAddition(int Counter, IrExpression Counts, IrExpression Amount);
