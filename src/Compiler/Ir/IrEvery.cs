using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Ir;

/// <summary>
/// Whether a condition holds for every provider of the session, for every beneficiary that it names (at least one), or for every pair of
/// them. Stands in <see cref="IrConvention.Takes"/>, and asked of providers wherever a session or an attendance is decided or counted.
/// None stands inside another, none asks about a counter.
/// </summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="OfProviders">Asked of every provider.</param>
/// <param name="OfBeneficiaries">Asked of every beneficiary; false where the session names none.</param>
/// <param name="Condition">Reads facts of the session, of one such provider and of one such beneficiary.</param>
internal sealed record IrEvery(SourceSpan Origin, bool OfProviders, bool OfBeneficiaries, IrExpression Condition)
    : IrExpression(Origin, IrType.Boolean)
{
    /// <summary>
    /// Asked of the session's first provider alone, whose state it is where a window is kept for each provider; true where there is none.
    /// </summary>
    public bool OfFirst { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => [Condition];

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) =>
        this with
        {
            Condition = map(Condition),
        };
}
