using System.Collections.Immutable;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Histories;
using Conv.Analysis.Obligations;
using Conv.Analysis.Proofs;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Assertions;

/// <summary>Proves or refutes one assertion.</summary>
/// <param name="program">The program with the counters of its assertions.</param>
/// <param name="assertion">The assertion.</param>
/// <param name="replay">Runs witnesses.</param>
/// <param name="limit">How many nodes the diagrams of one function may have.</param>
internal sealed class AssertionProver(IrProgram program, IrAssertion assertion, Replay replay, ProofLimit limit)
{
    /// <summary>How it came out, and whether there is no session that it is about.</summary>
    public (AssertionResult Result, bool SaysNothing) Prove()
    {
        var isAboutSome = false;
        var reasons = new List<LocalizableText>();
        var refuted = new List<(int Acts, LocalizableText Reason, string Witness)>();
        foreach (var claim in assertion.Cases)
        {
            try
            {
                var function = program.Functions[claim.Function];
                var prover = new FunctionProver(program, function, limit, claim.When, claim.Wrong);
                var about = prover.Diagrams.And(prover.Of(claim.Sessions), prover.Of(claim.When));
                var wrong = prover.Diagrams.And(about, prover.Of(claim.Wrong));
                isAboutSome |= !FunctionProver.IsEmpty(about);
                wrong = new CounterInvariants(program, prover, limit).Of(wrong);
                if (FunctionProver.IsEmpty(wrong))
                {
                    continue;
                }

                var refutation = new CounterexampleSearch(program, prover, replay, limit).Find(
                    wrong,
                    evaluator => Asserted.IsOne(function, claim, evaluator),
                    assertion.Title
                );
                if (refutation.Witness is { } witness)
                {
                    refuted.Add((refutation.Acts, refutation.Reason, witness));
                }
                else
                {
                    reasons.Add(LocalizableText.Same($"`{function.Name}`: ") + refutation.Reason);
                }
            }
            catch (DiagramLimitException exceeded)
            {
                isAboutSome = true;
                reasons.Add(LocalizableText.Same($"`{program.Functions[claim.Function].Name}`: ") + exceeded.Reason);
            }
        }

        if (refuted.Count > 0)
        {
            var (_, reason, witness) = refuted.MinBy(found => found.Acts);
            return (new AssertionResult(assertion, ProofStatus.Refuted, reason, witness), false);
        }

        return reasons.Count > 0
            ? (
                new AssertionResult(
                    assertion,
                    ProofStatus.NotProved,
                    LocalizableText.Of(reasons, (_, all) => string.Join("; ", all)),
                    null
                ),
                false
            )
            : (new AssertionResult(assertion, ProofStatus.Proved, null, null), !isAboutSome);
    }
}
