using System.Numerics;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Correcting;

/// <summary>The rows of one kind as the later run decided them.</summary>
internal abstract class LaterRows(Run run)
{
    public abstract CorrectionKind Kind { get; }

    /// <summary>The file that has them.</summary>
    public abstract string File { get; }

    public abstract NamedRows People { get; }

    /// <summary>The columns behind the two identifiers.</summary>
    public abstract string[] Columns { get; }

    /// <summary>The column among them that has the share or the fee; what payers pay stands behind it.</summary>
    public abstract int AmountColumn { get; }

    /// <summary>Who pays beside the insurer and the beneficiary: the columns behind the share.</summary>
    public IReadOnlyList<string> Payers => Columns[(AmountColumn + 1)..];

    public abstract FactOwner Owner { get; }

    /// <summary>The rows in the order in which the file names them first.</summary>
    public abstract ReadOnlySpan<int> Order { get; }

    protected Run Run => run;

    public static LaterRows Attendances(Run run) => new AttendanceRows(run);

    public static LaterRows Payments(Run run) => new PaymentRows(run);

    public abstract int SessionOf(int row);

    /// <summary>The rows of a session: from one up to, not including, the other.</summary>
    public abstract (int From, int To) RowsOf(int session);

    public abstract DecidedSide Side(int row);

    private sealed class AttendanceRows(Run run) : LaterRows(run)
    {
        private readonly Dictionary<ulong, string> _reasons = new() { [0] = "" };

        public override CorrectionKind Kind => CorrectionKind.Attendance;

        public override string File => RunFileNames.Attendances;

        public override NamedRows People => Run.Table.BeneficiaryIds;

        public override string[] Columns { get; } =
        ["convention", "decision", "reasons", "exceptional", "share", .. run.Info.Payers];

        public override int AmountColumn => 4;

        public override FactOwner Owner => FactOwner.Beneficiary;

        public override ReadOnlySpan<int> Order => Run.Table.AttendanceOrder;

        public override int SessionOf(int row) => Run.Table.Batch.AttendanceSession[row];

        public override (int From, int To) RowsOf(int session) =>
            (Run.Table.Batch.FirstAttendance[session], Run.Table.Batch.FirstAttendance[session + 1]);

        public override DecidedSide Side(int row)
        {
            var decisions = Run.Decisions;
            return new(
                decisions.Attendances[row],
                Reasons(decisions.AttendanceReasons[row]),
                decisions.Exceptional[row],
                decisions.Attendances[row] == Decision.Accepted ? decisions.Shares[row] : null
            )
            {
                Parts = decisions.PartsOf(row),
            };
        }

        private string Reasons(ulong mask)
        {
            if (!_reasons.TryGetValue(mask, out var text))
            {
                var names = new List<string>();
                for (var left = mask; left != 0; left &= left - 1)
                {
                    names.Add(Run.Info.Reasons[BitOperations.TrailingZeroCount(left)]);
                }

                text = string.Join(';', names);
                _reasons.Add(mask, text);
            }

            return text;
        }
    }

    private sealed class PaymentRows(Run run) : LaterRows(run)
    {
        private readonly int[] _sessions = run.Table.SessionsOfPayments();
        private readonly List<int> _reasons = [];

        public override CorrectionKind Kind => CorrectionKind.Payment;

        public override string File => RunFileNames.Payments;

        public override NamedRows People => Run.Table.ProviderIds;

        public override string[] Columns { get; } = ["convention", "decision", "reasons", "fee"];

        public override int AmountColumn => 3;

        public override FactOwner Owner => FactOwner.Provider;

        public override ReadOnlySpan<int> Order => Run.Table.PaymentOrder;

        public override int SessionOf(int row) => _sessions[row];

        public override (int From, int To) RowsOf(int session) =>
            (Run.Table.Batch.FirstPayment[session], Run.Table.Batch.FirstPayment[session + 1]);

        public override DecidedSide Side(int row)
        {
            var decisions = Run.Decisions;
            Run.PaymentReasons(row, _sessions[row], _reasons);
            return new(
                decisions.Payments[row],
                _reasons.Count == 0 ? "" : string.Join(';', _reasons.Select(reason => Run.Info.Reasons[reason])),
                Exceptional: false,
                decisions.Payments[row] == Decision.Accepted ? decisions.Fees[row] : null
            );
        }
    }
}
