using Conv.Analysis.Diagrams;
using Conv.Analysis.Proofs;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Obligations;

/// <summary>What the conditions of a function owe: each can be met and failed, all can be met together, each cap can refuse.</summary>
internal sealed class ConditionChecks(FunctionProver prover)
{
    private readonly IrFunction _function = prover.Function;
    private readonly DecisionDiagrams _diagrams = prover.Diagrams;

    /// <summary>The obligations.</summary>
    public IEnumerable<Obligation> Check()
    {
        foreach (var condition in _function.SessionConditions.Where(IsRequirement))
        {
            foreach (var obligation in Requirement(condition, () => prover.Valid))
            {
                yield return obligation;
            }
        }

        foreach (var condition in _function.AttendanceConditions)
        {
            if (IsCap(condition))
            {
                yield return new Obligation(
                    ObligationKind.CapCanRefuse,
                    condition.Origin,
                    -1,
                    "",
                    FunctionProver.Try(() => Cap(condition))
                );
                continue;
            }

            foreach (var obligation in Requirement(condition, () => _diagrams.And(prover.Valid, prover.Attended)))
            {
                yield return obligation;
            }
        }

        yield return new Obligation(
            ObligationKind.FunctionAccepts,
            _function.Origin,
            _function.Id,
            "",
            FunctionProver.Try(() => prover.HasSession(prover.Accepted, NothingAccepted))
        );
    }

    /// <summary>Whether a condition limits how often something is accepted; its text may be a cap or an exclusion.</summary>
    public static bool IsCap(IrCondition condition) =>
        condition.IsCap && IrWalk.Nodes(condition.Holds).Any(node => node is IrCount);

    // The language itself adds that somebody is registered; nobody can have written it wrong.
    private bool IsRequirement(IrCondition condition) => !condition.Origin.Equals(_function.Origin);

    private IEnumerable<Obligation> Requirement(IrCondition condition, Func<int> sessions)
    {
        yield return new Obligation(
            ObligationKind.RequirementCanHold,
            condition.Origin,
            _function.Id,
            "",
            FunctionProver.Try(() =>
                prover.HasSession(
                    _diagrams.And(sessions(), prover.Of(condition.Holds)),
                    () => Diagnostic.Create(AnalysisDescriptors.NeverMet, condition.Origin, _function.Name),
                    () =>
                        new IrAssertionCase(
                            _function.Id,
                            IrAssertedSessions.Attended,
                            new IrConstant(condition.Origin, IrType.Boolean, 1),
                            new IrNot(condition.Origin, condition.Holds)
                        )
                )
            )
        );
        yield return new Obligation(
            ObligationKind.RequirementCanFail,
            condition.Origin,
            -1,
            "",
            FunctionProver.Try(() =>
                prover.HasSession(
                    _diagrams.And(sessions(), _diagrams.Not(prover.Of(condition.Holds))),
                    () => Diagnostic.Create(AnalysisDescriptors.NeverFails, condition.Origin)
                )
            )
        );
    }

    private Outcome Cap(IrCondition condition)
    {
        // A function that accepts nothing has its own finding; its caps are judged elsewhere, if anywhere.
        var others = _function.AttendanceConditions.Where(other => !IsCap(other));
        var sessions = _diagrams.And([
            prover.SessionConditions,
            prover.Attended,
            .. others.Select(other => prover.Of(other.Holds)),
        ]);
        return FunctionProver.IsEmpty(sessions)
            ? Outcome.NotProved(
                new LocalizableText(
                    "the function accepts nothing",
                    "la fonction n'accepte rien",
                    "de functie aanvaardt niets",
                    "die Funktion nimmt nichts an"
                )
            )
            : prover.HasSession(
                _diagrams.And(sessions, _diagrams.Not(prover.Of(condition.Holds))),
                () =>
                    prover.Needed(condition.Holds) is { } fact
                        ? Diagnostic.Create(AnalysisDescriptors.IdleAndAsking, condition.Origin, fact.Name)
                        : Diagnostic.Create(AnalysisDescriptors.IdleCap, condition.Origin)
            );
    }

    // Conditions of which none can be left out: without any of them some session meets the others.
    private Diagnostic NothingAccepted()
    {
        var kept = _function.SessionConditions.Concat(_function.AttendanceConditions).ToList();
        foreach (var condition in kept.ToList())
        {
            var rest = kept.Where(other => !ReferenceEquals(other, condition)).ToList();
            var sessions = _diagrams.And([prover.Valid, .. rest.Select(other => prover.Of(other.Holds))]);
            if (FunctionProver.IsEmpty(sessions))
            {
                kept = rest;
            }
        }

        return kept.Aggregate(
            Diagnostic.Create(AnalysisDescriptors.NothingAccepted, _function.Origin, _function.Name),
            (finding, condition) =>
                finding.WithRelated(
                    condition.Origin,
                    new LocalizableText(
                        "it would have to meet this",
                        "elle devrait satisfaire à ceci",
                        "ze zou hieraan moeten voldoen",
                        "sie müsste dies erfüllen"
                    )
                )
        );
    }
}
