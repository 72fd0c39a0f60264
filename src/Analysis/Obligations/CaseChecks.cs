using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Proofs;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Obligations;

/// <summary>What the cases of a value owe: some session reaches each of them, and the value behind the last.</summary>
/// <param name="prover">The function.</param>
/// <param name="sessions">The sessions that the value is asked for.</param>
internal sealed class CaseChecks(FunctionProver prover, Func<int> sessions)
{
    private readonly DecisionDiagrams _diagrams = prover.Diagrams;
    private readonly List<Obligation> _found = [];

    // How the walk came here: which sessions do, and the cases of the same list that did not apply.
    private sealed record Way(Func<int> Sessions, ImmutableList<IrIf> Earlier, SourceSpan? Last)
    {
        public Way Through(Func<int, int> step) => this with { Sessions = Once(() => step(Sessions())) };

        private static Func<int> Once(Func<int> value)
        {
            var lazy = new Lazy<int>(value);
            return () => lazy.Value;
        }
    }

    /// <summary>The obligations of a value.</summary>
    public IReadOnlyList<Obligation> Check(IrExpression value)
    {
        Walk(value, new Way(sessions, [], null));
        return _found;
    }

    private void Walk(IrExpression value, Way way)
    {
        switch (value)
        {
            case IrIf choice when DatedValues.IsDated(choice):
                Otherwise(choice, way);
                Dated(choice, way);
                break;
            case IrIf choice when OpenAmounts.IsQuestion(choice):
                Otherwise(choice.Then, way);
                Inside(choice, way);
                break;
            case IrIf choice:
                Case(choice, way);
                break;
            case IrChoice choice:
                for (var i = 0; i < choice.Alternatives.Length; i++)
                {
                    var alternative = i;
                    Walk(
                        choice.Alternatives[i],
                        way.Through(set => _diagrams.And(set, prover.Chosen(choice, alternative)))
                    );
                }

                break;
            case IrShared shared:
                Walk(shared.Definition, way);
                break;
            case IrArithmetic or IrQuotient:
                Otherwise(value, way);
                Inside(value, way);
                break;
            case IrConstant or IrUnspecified or IrFact or IrPeople or IrCount or IrGranted or IrLargestGrant or IrOwed:
                Otherwise(value, way);
                break;
            default:
                throw new UnreachableException($"{value.GetType().Name} is no amount and no category");
        }
    }

    private void Case(IrIf choice, Way way)
    {
        var isException = choice.Origin.Source != prover.Function.Origin.Source && choice.Type == IrType.Money;
        _found.Add(
            new Obligation(
                isException ? ObligationKind.ExceptionApplies : ObligationKind.CaseApplies,
                choice.Origin,
                -1,
                "",
                FunctionProver.Try(() =>
                    prover.HasSession(
                        _diagrams.And(way.Sessions(), prover.Of(choice.Condition)),
                        () => Dead(choice, way, isException),
                        () => TakenBefore(choice, way)
                    )
                )
            )
        );
        var applies = way.Through(set => _diagrams.And(set, prover.Of(choice.Condition)));
        Inside(choice.Then, applies);
        Walk(
            choice.Else,
            way.Through(set => _diagrams.And(set, _diagrams.Not(prover.Of(choice.Condition)))) with
            {
                Earlier = way.Earlier.Add(choice),
                Last = choice.Origin,
            }
        );
    }

    // A value inside another one: its dates owe that they come up, its end is no `otherwise`.
    private void Inside(IrExpression value, Way way)
    {
        switch (value)
        {
            case IrIf choice when DatedValues.IsDated(choice):
                Dated(choice, way);
                break;
            // An amount's value that is left open comes up as well: sessions ask for it, and have no price.
            case IrIf choice when OpenAmounts.IsQuestion(choice):
                Inside(choice.Then, way);
                break;
            case IrChoice choice:
                for (var i = 0; i < choice.Alternatives.Length; i++)
                {
                    var alternative = i;
                    Inside(
                        choice.Alternatives[i],
                        way.Through(set => _diagrams.And(set, prover.Chosen(choice, alternative)))
                    );
                }

                break;
            case IrArithmetic or IrQuotient:
                foreach (var operand in value.Children())
                {
                    Inside(operand, way);
                }

                break;
        }
    }

    private void Dated(IrIf choice, Way way)
    {
        var before = way.Through(set => _diagrams.And(set, prover.Of(choice.Condition)));
        var after = way.Through(set => _diagrams.And(set, _diagrams.Not(prover.Of(choice.Condition))));
        // What later values are worked out from serves sessions of their days too.
        Value(choice.Origin, choice.IsBasis ? way : before);
        Inside(choice.Then, before);
        if (choice.Else is IrIf next && DatedValues.IsDated(next))
        {
            Dated(next, after);
            return;
        }

        Value(choice.Condition.Origin, after);
        Inside(choice.Else, after);
    }

    private void Value(SourceSpan place, Way way) =>
        _found.Add(
            new Obligation(
                ObligationKind.ValueApplies,
                place,
                -1,
                "",
                FunctionProver.Try(() =>
                    prover.HasSession(
                        way.Sessions(),
                        () =>
                            Diagnostic.Create(
                                AnalysisDescriptors.IdleValue,
                                place,
                                new LocalizableText(
                                    "none that is accepted on its days asks for it",
                                    "aucune de celles acceptées à ces jours ne la demande",
                                    "geen enkele die op die dagen wordt aanvaard, vraagt ernaar",
                                    "keine, die an diesen Tagen angenommen wird, verlangt ihn"
                                )
                            )
                    )
                )
            )
        );

    // Which value it is, is told by where it is written: functions that share it share the obligation.
    private void Otherwise(IrExpression value, Way way)
    {
        var place = value is IrIf && way.Last is { } last ? last : value.Origin;
        _found.Add(
            new Obligation(
                ObligationKind.OtherwiseApplies,
                value.Origin,
                -1,
                "",
                FunctionProver.Try(() =>
                    prover.HasSession(way.Sessions(), () => Diagnostic.Create(AnalysisDescriptors.DeadOtherwise, place))
                )
            )
        );
    }

    // A session that the case is about, and that a case before it takes.
    private IrAssertionCase? TakenBefore(IrIf choice, Way way) =>
        choice.Type != IrType.Money || way.Earlier.IsEmpty
            ? null
            : new IrAssertionCase(
                prover.Function.Id,
                IrAssertedSessions.Accepted,
                choice.Condition,
                new IrAny(choice.Origin, [.. way.Earlier.Select(earlier => earlier.Condition)])
            );

    private Diagnostic Dead(IrIf choice, Way way, bool isException)
    {
        var own = _diagrams.And(prover.Possible, prover.Of(choice.Condition));
        if (FunctionProver.IsEmpty(own) && !isException)
        {
            return Diagnostic.Create(AnalysisDescriptors.Contradiction, choice.Condition.Origin);
        }

        if (prover.Needed(choice.Condition, way.Earlier.Select(earlier => earlier.Condition)) is { } needed)
        {
            return Diagnostic.Create(AnalysisDescriptors.IdleAndAsking, choice.Origin, needed.Name);
        }

        var descriptor = isException ? AnalysisDescriptors.IdleException : AnalysisDescriptors.DeadCase;
        var asked = _diagrams.And(sessions(), prover.Of(choice.Condition));
        if (FunctionProver.IsEmpty(asked))
        {
            var none = Diagnostic.Create(
                descriptor,
                choice.Origin,
                new LocalizableText(
                    "no session that is accepted while the convention takes sessions is one that it is about",
                    "aucune séance acceptée pendant que la convention prend des séances n'est concernée",
                    "geen zitting die wordt aanvaard terwijl de overeenkomst zittingen neemt, valt eronder",
                    "keine Sitzung, die angenommen wird, während die Vereinbarung Sitzungen nimmt, ist betroffen"
                )
            );
            var refusing = FunctionProver.IsEmpty(own)
                ? null
                : prover
                    .Function.SessionConditions.Concat(prover.Function.AttendanceConditions)
                    .FirstOrDefault(condition =>
                        FunctionProver.IsEmpty(_diagrams.And(own, prover.Of(condition.Holds)))
                    );
            return refusing is null
                ? none
                : none.WithRelated(
                    refusing.Origin,
                    new LocalizableText(
                        "this refuses every session that it is about",
                        "ceci refuse toutes les séances concernées",
                        "dit weigert elke zitting waarover het gaat",
                        "dies lehnt jede betroffene Sitzung ab"
                    )
                );
        }

        var shadow = way.Earlier.Find(earlier =>
            FunctionProver.IsEmpty(_diagrams.And(asked, _diagrams.Not(prover.Of(earlier.Condition))))
        );
        return shadow is null
            ? Diagnostic.Create(
                descriptor,
                choice.Origin,
                new LocalizableText(
                    "the cases before it take every session that it is about",
                    "les cas qui le précèdent prennent toutes les séances concernées",
                    "de gevallen ervoor nemen elke zitting waarover het gaat",
                    "die Fälle davor nehmen jede betroffene Sitzung"
                )
            )
            : Diagnostic
                .Create(
                    descriptor,
                    choice.Origin,
                    new LocalizableText(
                        "a case before it takes every session that it is about",
                        "un cas qui le précède prend toutes les séances concernées",
                        "een geval ervoor neemt elke zitting waarover het gaat",
                        "ein Fall davor nimmt jede betroffene Sitzung"
                    )
                )
                .WithRelated(
                    shadow.Origin,
                    new LocalizableText(
                        "this case takes them",
                        "ce cas les prend",
                        "dit geval neemt ze",
                        "dieser Fall nimmt sie"
                    )
                );
    }
}
