using System.Collections.Immutable;
using Conv.Analysis.Assertions;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Histories;
using Conv.Analysis.Obligations;
using Conv.Analysis.Proofs;
using Conv.Analysis.Regimes;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;

namespace Conv.Analysis;

/// <summary>
/// Proves that the rules of a program do something: no case is dead, no requirement is empty or impossible, no cap is idle. A proof ranges
/// over all facts, dates, people and readings, and over all values of the counters, each for itself: whether a history leads to a value is
/// not asked. So what is found is found for certain; a rule that only impossible counter values would reach is not found. Comparisons that
/// read more than one thing (two facts, a sum of them) are opaque: an obligation that hangs on one is listed as not proved.
/// </summary>
public static class Linter
{
    /// <summary>Checks a program. The same program gives the same report.</summary>
    /// <param name="program">A program without errors, its readings open or fixed.</param>
    /// <param name="limit">How much work the proofs may do; what needs more is not proved.</param>
    internal static LintReport Check(IrProgram program, ProofLimit? limit = null) =>
        Check(program, limit ?? ProofLimit.Of(ProofLimit.DefaultNodes), (_, _) => null);

    /// <summary>Checks the program of some files, and shows findings by sessions that were run through the compiled conventions.</summary>
    /// <param name="conventions">The files.</param>
    /// <param name="limit">How much work the proofs may do; what needs more is not proved.</param>
    public static LintReport Check(CheckedProgram conventions, ProofLimit? limit = null)
    {
        limit ??= ProofLimit.Of(ProofLimit.DefaultNodes);
        var demonstrations = new FindingExamples(conventions, limit);
        return Check(conventions.Ir, limit, demonstrations.Of);
    }

    private static LintReport Check(
        IrProgram program,
        ProofLimit limit,
        Func<Diagnostic, IrAssertionCase, string?> demonstrate
    )
    {
        var search = new SessionSearch(program, limit);
        var obligations = program
            .Functions.SelectMany(function => Obligations(program, function, limit, search))
            .Concat(new RegimeChecks(program, limit).Check());
        var settled = obligations
            .GroupBy(obligation => (obligation.Kind, obligation.Place, obligation.Scope, obligation.Part))
            .Select(group =>
                (
                    group.Key.Kind,
                    group.Key.Place,
                    Outcome: Shown(Settle([.. group.Select(obligation => obligation.Outcome)]), demonstrate)
                )
            )
            .OrderBy(obligation => obligation.Place.Source.Path, StringComparer.Ordinal)
            .ThenBy(obligation => obligation.Place.Span.Start)
            .ThenBy(obligation => obligation.Kind)
            .ToList();
        var findings = settled
            .Where(obligation => obligation.Outcome.Finding is not null)
            .DistinctBy(obligation =>
                (obligation.Outcome.Finding!.Code, obligation.Outcome.Finding.Place, obligation.Outcome.Finding.Message)
            )
            .Select(obligation =>
                obligation.Outcome.Demonstration is { } sessions
                    ? obligation.Outcome.Finding! with
                    {
                        Example = demonstrate(obligation.Outcome.Finding!, sessions),
                    }
                    : obligation.Outcome.Finding!
            )
            .ToList();
        return new LintReport(
            [
                .. findings
                    .Where(finding => !findings.Exists(outer => Explains(outer, finding)))
                    .OrderBy(finding => finding.Place.Source.Path, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Place.Span.Start)
                    .ThenBy(finding => finding.Code, StringComparer.Ordinal),
            ],
            new ProofSummary([
                .. settled.Select(obligation => new Proof(
                    obligation.Kind,
                    obligation.Place,
                    obligation.Outcome.Status,
                    obligation.Outcome.Reason?.In(obligation.Place.Source.MessageLanguage)
                )),
            ])
        );
    }

    private static List<Obligation> Obligations(
        IrProgram program,
        IrFunction function,
        ProofLimit limit,
        SessionSearch search
    )
    {
        var prover = new FunctionProver(program, function, limit) { Finds = search.Finds };
        if (prover.TakesNothing)
        {
            return [];
        }

        List<Obligation> obligations = [.. new ConditionChecks(prover).Check(), .. new PartChecks(prover).Check()];

        // The values of a function that accepts nothing are asked for nowhere: that finding is enough.
        var accepts = obligations.First(obligation => obligation.Kind == ObligationKind.FunctionAccepts);
        if (accepts.Outcome.Status != ProofStatus.Refuted)
        {
            obligations.AddRange(Categories(prover));
            obligations.AddRange(new CaseChecks(prover, () => prover.Accepted).Check(function.Fee));
            obligations.AddRange(
                function.Registers
                    ? function
                        .Parts.Select(part => part.Amount)
                        .Prepend(function.Share)
                        .SelectMany(amount => new CaseChecks(prover, () => prover.Accepted).Check(amount))
                    : []
            );
            obligations.AddRange(new TotalityChecks(prover).Check());
            obligations.AddRange(new SignChecks(program, function, limit).Check());
        }

        return obligations;
    }

    // A category that a condition of the session reads is asked for before the session is refused, so for refused ones too.
    private static IEnumerable<Obligation> Categories(FunctionProver prover) =>
        prover
            .Roots.Concat(IrWalk.Nodes(prover.Roots))
            .OfType<IrShared>()
            .Where(shared => shared.Type == IrType.Enumeration)
            .DistinctBy(shared => shared.Origin)
            .SelectMany(category =>
            {
                var isOfSession = IrWalk
                    .Nodes(prover.Function.SessionConditions.Select(condition => condition.Holds))
                    .OfType<IrShared>()
                    .Any(shared => shared.Origin.Equals(category.Origin));
                return new CaseChecks(prover, () => isOfSession ? prover.Possible : prover.SessionConditions).Check(
                    category
                );
            });

    // A rule that stands in several functions does something where it does something in one of them.
    private static Outcome Settle(ImmutableArray<Outcome> outcomes) =>
        outcomes.FirstOrDefault(outcome => outcome.Status == ProofStatus.Proved)
        ?? outcomes.FirstOrDefault(outcome => outcome.Status == ProofStatus.NotProved)
        ?? outcomes[0];

    // What was not proved is refuted where a session shows the contrary.
    private static Outcome Shown(Outcome outcome, Func<Diagnostic, IrAssertionCase, string?> demonstrate) =>
        outcome is not { Status: ProofStatus.NotProved, Finding: { } finding, Demonstration: { } sessions } ? outcome
        : demonstrate(finding, sessions) is { } example ? Outcome.Refuted(finding with { Example = example })
        : Outcome.NotProved(outcome.Reason!) with { Finding = outcome.Unproved };

    // A part that cannot hold says no more than the rule around it that cannot; nor does a function that accepts nothing for one requirement.
    private static bool Explains(Diagnostic outer, Diagnostic finding) =>
        (
            outer.Descriptor == AnalysisDescriptors.NeverMet
            && finding.Descriptor == AnalysisDescriptors.NothingAccepted
            && finding.Related.Any(related => related.Place.Equals(outer.Place))
        )
        || finding.Descriptor == AnalysisDescriptors.Contradiction
            && !ReferenceEquals(outer, finding)
            && DatedValues.IsInside(finding.Place, outer.Place)
            && (outer.Descriptor != AnalysisDescriptors.Contradiction || !outer.Place.Equals(finding.Place));
}
