using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Ir;

/// <summary>
/// Whether a condition holds for every provider of the session, for every beneficiary that it names (at least one), or for every pair of
/// them. Stands in <see cref="IrConvention.Takes"/>, and asked of providers in what is decided about a session: its conditions
/// (<see cref="IrFunction.SessionConditions"/>) and the needs that they guard. None stands inside another, none beside a counter.
/// </summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="OfProviders">Asked of every provider.</param>
/// <param name="OfBeneficiaries">Asked of every beneficiary; false where the session names none.</param>
/// <param name="Condition">Reads facts of the session, of one such provider and of one such beneficiary.</param>
public sealed record IrEvery(SourceSpan Origin, bool OfProviders, bool OfBeneficiaries, IrExpression Condition)
    : IrExpression(Origin, IrType.Boolean)
{
    /// <inheritdoc/>
    public override ImmutableArray<IrExpression> Children() => [Condition];

    /// <inheritdoc/>
    public override IrExpression WithChildren(Func<IrExpression, IrExpression> map) =>
        this with
        {
            Condition = map(Condition),
        };
}
