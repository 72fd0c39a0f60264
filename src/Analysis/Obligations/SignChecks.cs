using Conv.Analysis.Diagrams;
using Conv.Analysis.Proofs;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Analysis.Obligations;

/// <summary>
/// No accepted session makes the fee or the share of a function negative, or what another payer pays, or leaves less than nothing to the
/// insurer; where one does, that is said, for it may be meant.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="function">The function.</param>
/// <param name="limit">How much work the proofs may do.</param>
internal sealed class SignChecks(IrProgram program, IrFunction function, ProofLimit limit)
{
    // Of a longer list of cases the finding stands at the list.
    private const int MostCases = 100;

    private static readonly LocalizableText Fee = new("fee", "l'honoraire", "het honorarium", "das Honorar");

    private static readonly LocalizableText Share = new(
        "share",
        "l'intervention personnelle",
        "het persoonlijk aandeel",
        "der Eigenanteil"
    );

    /// <summary>The obligations: of the fee, and of the share where there is one.</summary>
    public IEnumerable<Obligation> Check()
    {
        yield return Obligation(function.Fee, "fee", () => Sign(function.Fee, Fee));
        if (function.Registers)
        {
            yield return Obligation(
                function.Share,
                "share",
                () => Sign(function.Share, Share) is { Status: not ProofStatus.Proved } outcome ? outcome : Insurer()
            );
            foreach (var (payer, part) in program.Vocabulary.Payers.Zip(function.Parts))
            {
                yield return Obligation(part.Amount, payer.Name, () => Sign(part.Amount, PartOf(payer)));
            }
        }
    }

    private static LocalizableText PartOf(PayerSymbol payer) =>
        new(
            $"part of `{payer.Name}`",
            $"la part de `{payer.Name}`",
            $"het deel van `{payer.Name}`",
            $"der Anteil von `{payer.Name}`"
        );

    private Obligation Obligation(IrExpression value, string part, Func<Outcome> check) =>
        new(ObligationKind.NeverNegative, value.Origin, function.Id, part, FunctionProver.Try(check));

    // A cap on fees grants the fee, or what is left of it.
    private IrExpression Granted(IrExpression value) =>
        value is IrLargestGrant && function.GrantsFee ? function.Granted : value;

    // Most values are seen to be positive from their form, without asking which sessions meet them.
    private Outcome Sign(IrExpression value, LocalizableText part)
    {
        var granted = Granted(value);
        var above = function.HasPayers ? AnalysisDescriptors.PayersAboveFee : AnalysisDescriptors.InsurerAboveFee;
        var saysInsurer = function.ShareIsLeftByInsurer && ReferenceEquals(value, function.Share);
        return AmountCases.IsNeverNegative(granted) ? Outcome.Proved
            : Below(value.Origin, AmountCases.Below(granted, 0)) is not { Status: not ProofStatus.Proved } whole
                ? Outcome.Proved
            : AmountCases
                .EachBelow(granted, 0)
                .Take(MostCases)
                .Select(wrong => Below(wrong.Place, wrong.Condition))
                .FirstOrDefault(outcome => outcome.Status != ProofStatus.Proved)
                ?? whole;

        Outcome Below(SourceSpan place, IrExpression wrong) =>
            Never(
                wrong,
                saysInsurer
                    ? Diagnostic.Create(above, place, function.Name)
                    : Diagnostic.Create(AnalysisDescriptors.BelowZero, place, part, function.Name),
                reason =>
                    Diagnostic
                        .Create(AnalysisDescriptors.SignNotProved, place, part, function.Name, reason)
                        .WithHelp(saysInsurer ? above.Help : null)
            );
    }

    // Of a session of one provider and one beneficiary, whose grant is the largest one. A fee below zero has a finding of its own.
    private Outcome Insurer()
    {
        var fee = new OneAttendance().Rewrite(function.Fee);
        var others = function.Parts.Aggregate(
            function.Share,
            (sum, part) => Specified.Only(AmountGraphs.Combine(IrOperator.Add, sum, part.Amount))
        );
        if (AmountCases.IsAtMost(others, fee))
        {
            return Outcome.Proved;
        }

        var place = function.Share.Origin;
        return Never(
            new IrAll(
                place,
                [
                    IsOne(FactOwner.Provider),
                    IsOne(FactOwner.Beneficiary),
                    new IrNot(place, AmountCases.Below(fee, 0)),
                    AmountCases.Exceeds(others, fee),
                ]
            ),
            Diagnostic
                .Create(AnalysisDescriptors.InsurerBelowZero, place, function.Name)
                .WithRelated(
                    function.Fee.Origin,
                    new LocalizableText("the fee", "l'honoraire", "het honorarium", "das Honorar")
                )
        );

        IrCompare IsOne(FactOwner who) =>
            new(place, IrComparison.Equal, new IrPeople(place, who), new IrConstant(place, IrType.Number, 1));
    }

    private Outcome Never(IrExpression wrong, Diagnostic finding, Func<LocalizableText, Diagnostic>? unproved = null)
    {
        var prover = new FunctionProver(program, function, limit, wrong);
        var set = prover.Diagrams.And(prover.Accepted, prover.Of(wrong));
        return FunctionProver.IsEmpty(set)
            ? Outcome.Proved
            : (
                prover.Diagrams.HasSession(set)
                    ? Outcome.Refuted(finding)
                    : Outcome.NotProved(prover.DependsOn(set)) with
                    {
                        Finding = finding,
                        Unproved = unproved?.Invoke(prover.DependsOn(set)),
                    }
            ) with
            {
                Demonstration = new IrAssertionCase(
                    function.Id,
                    IrAssertedSessions.Accepted,
                    new IrConstant(wrong.Origin, IrType.Boolean, 1),
                    wrong
                ),
            };
    }

    private sealed class OneAttendance : IrRewriter
    {
        protected override IrExpression Simplify(IrExpression node) =>
            node is IrLargestGrant ? new IrGranted(node.Origin) : node;
    }
}
