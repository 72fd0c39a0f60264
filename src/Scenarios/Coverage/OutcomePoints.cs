using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Outcomes;

namespace Conv.Scenarios.Coverage;

/// <summary>Reads from the outcome of a session what its graphs do not show.</summary>
/// <param name="map">The points.</param>
/// <param name="reach">Takes the name of a point that is reached.</param>
internal sealed class OutcomePoints(CoverageMap map, Action<string> reach)
{
    private readonly IrProgram _program = map.Checked.Ir;

    public void Read(SessionOutcome outcome)
    {
        if (outcome.Convention is null)
        {
            return;
        }

        foreach (var reason in outcome.Reasons.Concat(outcome.Attendances.SelectMany(attendance => attendance.Reasons)))
        {
            reach(DeclarationPoints.NameOfReason(reason.Name));
        }

        var isTaken = outcome.Reasons.All(reason => reason.Role != ReasonRole.NotInForce) || HasOwnDays(outcome);
        InForce(outcome, isTaken);
        if (isTaken && outcome.Function is { } function && outcome.Rejection is null)
        {
            if (outcome.Payments.Any(payment => payment.Decision != Verdict.Refused))
            {
                reach(PointReader.NameOf(function));
            }

            Carried(outcome, function);
        }
    }

    // Its convention takes the session, and the function alone is not in force.
    private static bool HasOwnDays(SessionOutcome outcome) =>
        outcome is { Function: { } function, Convention: { } convention }
        && convention.From <= outcome.Session.Date
        && outcome.Session.Date <= convention.To
        && function.SessionConditions.Any(condition => condition.Reason.Role == ReasonRole.NotInForce);

    // Any function of a convention shows on which days the convention takes acts.
    private void InForce(SessionOutcome outcome, bool isTaken)
    {
        var day = outcome.Session.Date;
        foreach (var convention in _program.Conventions.Where(one => Declares(one, outcome.Session.Function)))
        {
            var own = isTaken && outcome.Convention!.Id == convention.Id;
            if (own && outcome.Rejection is not null)
            {
                continue;
            }

            if (day == (own ? convention.From : convention.From.Before))
            {
                reach(DeclarationPoints.NameOf(convention, first: true, own));
            }

            if (day == (own ? convention.To : convention.To.After))
            {
                reach(DeclarationPoints.NameOf(convention, first: false, own));
            }
        }
    }

    private bool Declares(IrConvention convention, string function) =>
        _program.Functions.Any(one =>
            one.Convention == convention.Id && string.Equals(one.Name, function, StringComparison.Ordinal)
        );

    // A counter holds acts of the old convention where its window began before the new one did.
    private void Carried(SessionOutcome outcome, IrFunction function)
    {
        var begin = _program.Conventions[function.Convention].From.ToString();
        foreach (var carry in Carries().Where(carry => IsIn(carry.Into, function)))
        {
            var isRead = outcome
                .Attendances.SelectMany(attendance => attendance.Trace?.Conditions ?? [])
                .Where(condition => condition.Place.Line == carry.Into.Place.Start.Line)
                .SelectMany(condition => condition.Read.Counters)
                .Any(counter => counter.Count > 0 && string.CompareOrdinal(counter.FirstDay, begin) < 0);
            if (isRead)
            {
                reach(DeclarationPoints.NameOf(carry.Place));
            }
        }
    }

    private IEnumerable<BoundCarry> Carries() =>
        map.Checked.Bound.Conventions.SelectMany(convention => convention.Transition?.Carries ?? []);

    private static bool IsIn(BoundCap cap, IrFunction function) =>
        ReferenceEquals(cap.Place.Source, function.Origin.Source)
        && cap.Acts.Functions.Any(one => string.Equals(one.Name, function.Name, StringComparison.Ordinal));
}
