using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.Surface;

/// <summary>Writes what comes back: the outcome of a session, of each attendance, of each payment. Nothing in them hangs on the vocabulary but their words.</summary>
/// <param name="program">The program.</param>
/// <param name="writer">Where to.</param>
internal sealed class OutcomeEmitter(IrProgram program, CodeWriter writer)
{
    private const string Granted = """
            /// <summary>The units that are granted; 1 where the function grants no units, 0 where it is refused.</summary>
        """;

    private const string PaidBy = """
            /// <summary>What a payer pays; null where it is refused, or the text gives no amount.</summary>
            public Cents? PaidBy(Payer payer) => Made.Decision == Decision.Accepted ? new Cents(Made.Parts[(int)payer]) : null;


        """;

    private const string Text = """
        /// <summary>What is decided about a session and its people.</summary>
        public readonly struct Outcome
        {
            internal readonly SessionDecision Made;

            internal Outcome(in SessionDecision decision, in Few<AttendanceOutcome> attendances, in Few<PaymentOutcome> payments)
            {
                Made = decision;
                Attendances = attendances;
                Payments = payments;
            }

            /// <summary>What the session lacks to be judged: the fact, and what needs it. Null for a session that is decided.</summary>
            public NeedInfo? Lacks => Made.Rejected == 0 ? null : Raw.Evaluator.Description.Needs[Made.Rejected - 1];

            /// <summary>Whether nothing is decided, because a fact is missing that a decision needs; nothing is counted either.</summary>
            public bool IsRejected => Made.Rejected != 0;

            /// <summary>The convention that judges the session; of a reject, the first one.</summary>
            public Edition Edition => (Edition)Made.Convention;

            /// <summary>Why the session is refused to everybody; why it is refused to one beneficiary stands with the attendance.</summary>
            public Reasons Reasons => (Reasons)Made.Reasons;

            /// <summary>What is decided about each beneficiary, in the order of the session.</summary>
            public Few<AttendanceOutcome> Attendances { get; }

            /// <summary>What is decided about each provider, in the order of the session.</summary>
            public Few<PaymentOutcome> Payments { get; }

            /// <inheritdoc/>
            public override string ToString() =>
                Lacks is { } lack ? $"rejected, {lack.Column}: {lack.Message}" : $"{Edition}: {string.Join("; ", Attendances)}";
        }

        /// <summary>What is decided about a beneficiary of a session.</summary>
        public readonly struct AttendanceOutcome
        {
            internal readonly AttendanceDecision Made;

            internal AttendanceOutcome(in AttendanceDecision decision) => Made = decision;

            /// <summary>Accepted, refused, or accepted without a price that the text gives.</summary>
            public Decision Decision => Made.Decision;

            /// <summary>Whether it is accepted, with or without a price.</summary>
            public bool IsAccepted => Made.IsAccepted;

            /// <summary>Why it is refused: all reasons, those of the session among them.</summary>
            public Reasons Reasons => (Reasons)Made.Reasons;

            /// <summary>Whether it is accepted beyond the cap, within a quota.</summary>
            public bool IsExceptional => Made.Exceptional;

            /// <summary>What the beneficiary pays; null where it is refused, or the text gives no amount.</summary>
            public Cents? Share => Made.Decision == Decision.Accepted ? new Cents(Made.Share) : null;

            /// <summary>The units that are granted; 1 where the function grants no units, 0 where it is refused.</summary>
            public long Granted => Made.Granted;

            /// <summary>The last day on which an act that is not submitted yet could change this; null where none can.</summary>
            public DateOnly? ProvisionalUntil => Made.ProvisionalUntil == 0 ? null : DateOnly.FromDayNumber(Made.ProvisionalUntil);

            /// <inheritdoc/>
            public override string ToString() =>
                Decision == Decision.Refused ? $"refused, {string.Join(", ", Reasons.Codes())}" : $"{Decision}, share {Share}";
        }

        /// <summary>What is decided about a provider of a session.</summary>
        public readonly struct PaymentOutcome
        {
            internal readonly PaymentDecision Made;

            internal PaymentOutcome(in PaymentDecision decision) => Made = decision;

            /// <summary>Accepted, refused, or accepted without a fee that the text gives.</summary>
            public Decision Decision => Made.Decision;

            /// <summary>Why the session is refused to everybody; none where only its attendances are.</summary>
            public Reasons Reasons => (Reasons)Made.Reasons;

            /// <summary>What the provider is paid; null where it is refused, or the text gives no amount.</summary>
            public Cents? Fee => Made.Decision == Decision.Accepted ? new Cents(Made.Fee) : null;

            /// <inheritdoc/>
            public override string ToString() => Decision == Decision.Refused ? "refused" : $"{Decision}, fee {Fee}";
        }
        """;

    /// <summary>Writes the structures.</summary>
    public void Emit() =>
        writer.Block(
            program.Vocabulary.Payers.IsEmpty ? Text : Text.Replace(Granted, PaidBy + Granted, StringComparison.Ordinal)
        );
}
