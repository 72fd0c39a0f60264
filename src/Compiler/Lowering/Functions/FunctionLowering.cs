using System.Collections.Immutable;
using Conv.Compiler.Binding.Functions;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Lowering.Planning;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Lowering.Functions;

/// <summary>A function with its graphs, and what else is lowered as it reads it.</summary>
/// <param name="Bound">The function.</param>
/// <param name="Function">Its graphs.</param>
/// <param name="Expressions">Lowers what reads its fee.</param>
/// <param name="Units">What its sessions come to in quantities.</param>
internal sealed record LoweredFunction(
    BoundFunction Bound,
    IrFunction Function,
    ExpressionLowering Expressions,
    UnitLowering Units
);

/// <summary>Lowers what decides the sessions of one function, and what they leave behind.</summary>
/// <param name="function">The function.</param>
/// <param name="vocabulary">Facts and reasons.</param>
/// <param name="state">The plan of the state.</param>
/// <param name="transitions">What transitions add to it.</param>
internal sealed class FunctionLowering(
    BoundFunction function,
    Vocabulary vocabulary,
    StatePlan state,
    TransitionAdditions transitions
)
{
    private readonly ExpressionLowering _expressions = new(state, function.Symbol, transitions.Amounts);
    private readonly ImmutableArray<BoundException> _exceptions = transitions.ExceptionsOf(function.Symbol);

    /// <summary>Lowers it.</summary>
    /// <param name="id">Its index in the program.</param>
    /// <param name="convention">The index of its convention.</param>
    /// <param name="predecessor">The index of the function that it succeeds; -1: none.</param>
    public LoweredFunction Lower(int id, int convention, int predecessor)
    {
        var place = function.Fee.Place;
        var prices = new PriceLowering(function.Symbol, _expressions, _exceptions);
        var units = new UnitLowering(function, _expressions, prices.Fee(function.Fee));
        var caps = new CapLowering(function, vocabulary, state, _expressions, units);
        ImmutableArray<IrCondition> conditions =
        [
            .. function.Requirements.Select(Requirement),
            .. function.Registers ? [SomebodyRegistered()] : Enumerable.Empty<IrCondition>(),
            .. caps.Conditions(),
        ];
        var byLevel = conditions.ToLookup(condition => state.IsOfAttendance(condition.Holds));
        var (ofSession, ofAttendance) = (byLevel[false].ToList(), byLevel[true].ToList());

        var countsFees = CountedFees.IsOfAttendance(function);
        var fee =
            countsFees ? new IrGranted(place)
            : CountedFees.IsForOne(function) ? PriceLowering.OfOneGrant(units.Fee)
            : units.Fee;
        var withFee = _expressions.WithFee(fee);
        var ceilings = new CeilingLowering(function, state, withFee);
        var parts = new PartLowering(function, vocabulary, withFee, fee, _exceptions);
        var share = parts.Lower(ceilings.Limit, out var price);
        var updates = new UpdateLowering(function, state, withFee, units);
        var lowered = new IrFunction(
            id,
            function.Symbol.Name,
            function.Symbol.Label,
            convention,
            predecessor,
            function.Registers,
            [.. ofSession.OrderBy(condition => condition.Reason.Index)],
            [.. ofAttendance.OrderBy(condition => condition.Reason.Index)],
            new GrantLowering(function, caps, units).Granted(),
            caps.Exceptional(),
            share,
            countsFees ? new IrLargestGrant(place) : units.Fee,
            [],
            function.Registers ? updates.Updates(ofSession: false) : [],
            [],
            prices.Cited(function.Share, isFee: false),
            prices.Cited(function.Fee, isFee: true),
            function.Symbol.Citations,
            function.Symbol.Place
        )
        {
            SessionUpdates = updates.Updates(ofSession: true),
            Parts = parts.ToParts(),
            ShareIsLeftByInsurer = function.Share.IsLeftByInsurer,
        };
        var needs = new FunctionNeeds(function, state, withFee, caps, updates);
        return new LoweredFunction(
            function,
            lowered with
            {
                Needs = needs.Of(lowered, ofSession, ofAttendance, ceilings.Limits(price)),
            },
            withFee,
            units
        );
    }

    // A condition of the session that reads facts of a provider asks every provider.
    private IrCondition Requirement(BoundRequirement requirement)
    {
        var condition = _expressions.Condition(requirement.Condition);
        var holds = requirement.When is null
            ? condition
            : Graph.Any(
                requirement.Place,
                [Graph.Not(requirement.When.Place, _expressions.Condition(requirement.When)), condition]
            );
        return new IrCondition(
            requirement.Reason,
            state.IsOfAttendance(holds) ? holds : EveryPerson.Asked(holds),
            ClauseText.Of(requirement.Place),
            requirement.Citations,
            requirement.Place
        );
    }

    // As the file says it.
    private static readonly LocalizableText Registers = new(
        "registers beneficiaries",
        "enregistre les bénéficiaires",
        "schrijft rechthebbenden in",
        "trägt Berechtigte ein"
    );

    private IrCondition SomebodyRegistered()
    {
        var own = function.Symbol.Place;
        return new IrCondition(
            vocabulary.ReasonWith(ReasonRole.NobodyRegistered)
                ?? throw new InvalidOperationException(
                    "a function registers beneficiaries, and no reason says that nobody is registered"
                ),
            new IrCompare(
                own,
                IrComparison.AtLeast,
                new IrPeople(own, FactOwner.Beneficiary),
                new IrConstant(own, IrType.Number, 1)
            ),
            Registers.In(own.Source.Language),
            function.Symbol.Citations,
            own
        );
    }
}
