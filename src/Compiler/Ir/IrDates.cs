using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Ir;

/// <summary>By what a day is moved.</summary>
internal enum IrShiftUnit
{
    /// <summary>Days.</summary>
    Days,

    /// <summary>Months: the same day of the month, or its last day where it has none; always from the day itself, never chained.</summary>
    Months,

    /// <summary>Years as ages count them: 29 February becomes 1 March in common years.</summary>
    Anniversaries,
}

/// <summary>
/// A day moved forwards or backwards. What would lie before the calendar (0001-01-01 to 9999-12-31) is the day before it, what would lie
/// after it the day after it; both stay where they are when they are moved again.
/// </summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Operand">The day; a date that is there.</param>
/// <param name="Length">How far; negative: backwards.</param>
/// <param name="Unit">In what.</param>
internal sealed record IrShift(SourceSpan Origin, IrExpression Operand, int Length, IrShiftUnit Unit)
    : IrExpression(Origin, IrType.Date)
{
    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => [Operand];

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) =>
        this with
        {
            Operand = map(Operand),
        };
}

/// <summary>What of a day is meant.</summary>
internal enum IrDatePart
{
    /// <summary>Its year; of the day before the calendar 0, of the day after it 10000.</summary>
    Year,

    /// <summary>Its month, from 1.</summary>
    Month,

    /// <summary>Its day in the month, from 1.</summary>
    Day,

    /// <summary>Its day in the week: Monday is 1.</summary>
    Weekday,
}

/// <summary>The year, month, day of the month or of the week of a day, a number.</summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Operand">The day; a date that is there.</param>
/// <param name="Part">Which of them.</param>
internal sealed record IrPartOfDate(SourceSpan Origin, IrExpression Operand, IrDatePart Part)
    : IrExpression(Origin, IrType.Number)
{
    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => [Operand];

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) =>
        this with
        {
            Operand = map(Operand),
        };
}

/// <summary>
/// The day on which the window of a counter opened, as an act on the session's date finds it; the session's date itself where the window
/// is closed, because this session would open it. Never of a rolling window.
/// </summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Counter">The counter's <see cref="IrCounter.Id"/>.</param>
internal sealed record IrOpening(SourceSpan Origin, int Counter) : IrCounterRead(Origin, IrType.Date, Counter)
{
    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => [];

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) => this;
}
