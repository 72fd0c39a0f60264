using System.Collections.Immutable;
using Conv.Compiler.Binding.Functions;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Lowering;

/// <summary>Lowers what decides the sessions of one function. Counters are collected first, updates and needs last: every counter must be known by then.</summary>
internal sealed class FunctionLowering(
    BoundFunction function,
    Vocabulary vocabulary,
    StateBuilder state,
    ImmutableArray<BoundException> exceptions,
    ExpressionLowering expressions
)
{
    private readonly List<IrCondition> _session = [];
    private readonly List<IrCondition> _attendance = [];
    private ImmutableArray<IrExpression> _partsOfShare = [];
    private UnitLowering? _units;
    private CapLowering? _caps;

    /// <summary>What its sessions come to in quantities; once it is lowered.</summary>
    public UnitLowering Units => _units!;

    /// <summary>Lowers everything but the updates, the needs and the measures.</summary>
    public IrFunction Lower(int id, int convention, int predecessor)
    {
        foreach (var requirement in function.Requirements)
        {
            var condition = expressions.Condition(requirement.Condition);
            var holds = requirement.When is null
                ? condition
                : Graph.Any(
                    requirement.Place,
                    [Graph.Not(requirement.When.Place, expressions.Condition(requirement.When)), condition]
                );
            Condition(requirement.Reason, holds, requirement.Place, requirement.Citations);
        }

        if (function.Registers)
        {
            var own = function.Symbol.Place;
            var somebody = new IrCompare(
                own,
                IrComparison.AtLeast,
                new IrPeople(own, FactOwner.Beneficiary),
                new IrConstant(own, IrType.Number, 1)
            );
            _session.Add(
                new IrCondition(
                    vocabulary.ReasonWith(ReasonRole.NobodyRegistered)!,
                    somebody,
                    "registers beneficiaries",
                    function.Symbol.Citations,
                    own
                )
            );
        }

        var prices = new PriceLowering(expressions, exceptions);
        _units = new UnitLowering(function, expressions, new(() => prices.Fee(function.Fee)));
        var caps = new CapLowering(function, vocabulary, state, expressions, _units);
        _caps = caps;
        foreach (var condition in caps.Conditions())
        {
            (state.IsOfAttendance(condition.Holds) ? _attendance : _session).Add(condition);
        }

        var ofAttendance = CountedFees.IsOfAttendance(function);
        var place = function.Fee.Place;
        var fee = ofAttendance ? new IrLargestGrant(place) : _units.Fee;
        expressions.Fee = ofAttendance ? new IrGranted(place) : _units.Fee;
        var granted = new GrantLowering(function, caps, _units).Granted();
        var price = prices.Share(function.Share);
        var ceilings = new CeilingLowering(function, state, expressions);
        var share = ceilings.Limit(price);
        _partsOfShare = ceilings.Limits.Insert(0, price);
        return new IrFunction(
            id,
            function.Symbol.Name,
            function.Symbol.Label,
            convention,
            predecessor,
            function.Registers,
            [.. _session.OrderBy(condition => condition.Reason.Index)],
            [.. _attendance.OrderBy(condition => condition.Reason.Index)],
            granted,
            caps.Exceptional(),
            share,
            fee,
            [],
            [],
            [],
            prices.Cited(function.Share, isFee: false),
            prices.Cited(function.Fee, isFee: true),
            function.Symbol.Citations,
            function.Symbol.Place
        );
    }

    /// <summary>
    /// Adds what an accepted attendance does to the counters, what an accepted session does to those that its attendances share, and what the
    /// session needs. All functions must be lowered.
    /// </summary>
    public IrFunction Complete(IrFunction lowered)
    {
        var counting = new UpdateLowering(function, state, expressions, _units!);
        var updates = lowered.Registers ? counting.Updates(ofSession: false) : [];
        var ofSession = counting.Updates(ofSession: true);
        return lowered with { Updates = updates, SessionUpdates = ofSession, Needs = Needs(lowered, counting.Counted) };
    }

    private void Condition(
        ReasonSymbol reason,
        IrExpression holds,
        SourceSpan place,
        ImmutableArray<Citation> citations
    )
    {
        // A condition of the session that reads facts of a provider asks every provider.
        var isOfAttendance = state.IsOfAttendance(holds);
        var asked = isOfAttendance ? holds : Everybody.Asked(holds);
        (isOfAttendance ? _attendance : _session).Add(
            new IrCondition(reason, asked, ClauseText.Of(place), citations, place)
        );
    }

    // Ceilings read history: whether there is room for what they are made of is asked of the parts.
    private ImmutableArray<IrNeed> Needs(
        IrFunction lowered,
        IReadOnlyList<(IrExpression Counts, IrExpression Amount)> counted
    )
    {
        var (share, fee, granted) = (lowered.Share, lowered.Fee, lowered.Granted);
        var needs = new NeedFinder(function.Symbol.Place, state.KeysOf);

        // "A category is needed wherever a cap depends on it, whatever else fails."
        foreach (var cap in function.Caps.Where(cap => cap.For is not null))
        {
            needs.Add(
                expressions.Category(cap.For!.Value.Category),
                [expressions.Matches(cap.Acts)],
                FactOwner.Beneficiary,
                "cap"
            );
        }

        // So is what tells whose window it is, and from which day it runs.
        _caps!.Needs(needs);

        // "An amount's facts wherever the conditions that read only facts hold."
        var ofSession = Hold(
            "session_conditions_hold",
            _session.Where(condition => !Graph.ReadsHistory(condition.Holds))
        );
        var ofFacts = _attendance.Where(condition => !Graph.ReadsHistory(condition.Holds)).ToList();
        var ofAttendance =
            ofFacts.Count == 0 ? ofSession : [.. ofSession, .. ofFacts.Select(condition => condition.Holds)];
        needs.Add(fee, ofSession, FactOwner.Session, "fee");
        needs.AddRoom(fee, ofSession, FactOwner.Session, "fee");
        if (function.Registers)
        {
            needs.Add(granted, ofAttendance, FactOwner.Beneficiary, "grant");
            needs.Add(share, ofAttendance, FactOwner.Beneficiary, "share");
            foreach (var part in _partsOfShare)
            {
                needs.AddRoom(part, ofAttendance, FactOwner.Beneficiary, "share");
            }

            if (CountedFees.IsOfAttendance(function))
            {
                needs.AddRoom(granted, ofAttendance, FactOwner.Beneficiary, "fee");
            }

            foreach (var (counts, amount) in counted.Where(one => one.Amount is not (IrGranted or IrLargestGrant)))
            {
                ImmutableArray<IrExpression> path = Graph.ReadsHistory(counts)
                    ? ofAttendance
                    : [.. ofAttendance, counts];
                needs.Add(amount, path, FactOwner.Beneficiary, "cap");
                needs.AddRoom(amount, path, FactOwner.Beneficiary, "cap");
            }
        }

        return needs.ToImmutable();
    }

    private ImmutableArray<IrExpression> Hold(string name, IEnumerable<IrCondition> conditions)
    {
        var all = Graph.All(
            function.Symbol.Place,
            conditions.OrderBy(condition => condition.Reason.Index).Select(condition => condition.Holds)
        );
        return all is IrConstant { Value: 1 } ? [] : [new IrShared(function.Symbol.Place, IrType.Boolean, name, all)];
    }
}
