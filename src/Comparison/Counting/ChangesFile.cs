using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Counting.Rows;
using Conv.Runtime;
using Conv.Sessions.Writing;

namespace Conv.Comparison.Counting;

/// <summary>
/// Writes <c>changes.csv</c>: every row that differs, attendances first, each kind in the order in which the file names them. Amounts are euros with
/// two decimals, shares of attendances and fees of payments; behind them what each payer pays for attendances, if there are payers. Lines end in LF.
/// </summary>
public static class ChangesFile
{
    /// <summary>Writes the rows of a comparison.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="rows">The comparison.</param>
    public static void Write(Stream stream, RowComparison rows)
    {
        using var output = new Utf8Output(stream);
        output.Write(
            "kind,session,person,function,old_decision,old_reasons,old_exceptional,old_amount,new_decision,new_reasons,new_exceptional,new_amount,cause,direct"u8
        );
        var payers = PayerPair.Of(rows.Old.Run.Info, rows.New.Run.Info);
        foreach (var payer in payers)
        {
            var name = payer.New >= 0 ? rows.New.Run.Info.Payers[payer.New] : rows.Old.Run.Info.Payers[payer.Old];
            output.Write(Encoding.UTF8.GetBytes($",old_{name},new_{name}"));
        }

        output.Write((byte)'\n');
        var writer = new Writer(output, rows, payers);
        writer.Attendances();
        writer.Payments();
    }

    private sealed class Writer(Utf8Output output, RowComparison rows, ImmutableArray<PayerPair> payers)
    {
        private readonly byte[][] _oldReasons = Texts(rows.Old.Run.Info.Reasons);
        private readonly byte[][] _newReasons = Texts(rows.New.Run.Info.Reasons);
        private readonly byte[][] _oldFunctions = Texts(rows.Old.Run.Info.FunctionNames);
        private readonly byte[][] _newFunctions = Texts(rows.New.Run.Info.FunctionNames);
        private readonly byte[][] _causes =
        [
            .. Enumerable
                .Range(0, rows.Causes.Sets.Count)
                .Select(set => Encoding.UTF8.GetBytes(string.Join(';', rows.Causes.Sets[set]))),
        ];
        private readonly List<int> _reasons = [];

        public void Attendances()
        {
            var file = rows.File;
            foreach (var row in InFileOrder(rows.Differences.Attendances, file.AttendanceLines))
            {
                var session = file.AttendanceSession[row];
                output.Write("attendance,"u8);
                Session(session);
                output.Write(
                    file.NewRows.Attendance(row) is >= 0 and var own
                        ? file.New.BeneficiaryIds.Utf8(own)
                        : file.Old.BeneficiaryIds.Utf8(file.OldRows.Attendance(row))
                );
                Function(session);
                Attendance(rows.Old, _oldReasons, row);
                Attendance(rows.New, _newReasons, row);
                Cause(rows.Causes.Attendances[row], rows.Causes.AttendanceFollows[row]);
                foreach (var payer in payers)
                {
                    Part(rows.Old, row, payer.Old);
                    Part(rows.New, row, payer.New);
                }

                output.Write((byte)'\n');
            }
        }

        public void Payments()
        {
            var file = rows.File;
            var sessions = new int[file.Payments];
            for (var session = 0; session < file.Sessions; session++)
            {
                sessions.AsSpan(file.FirstPayment[session]..file.FirstPayment[session + 1]).Fill(session);
            }

            foreach (var row in InFileOrder(rows.Differences.Payments, file.PaymentLines))
            {
                output.Write("payment,"u8);
                Session(sessions[row]);
                output.Write(
                    file.NewRows.Payment(row) is >= 0 and var own
                        ? file.New.ProviderIds.Utf8(own)
                        : file.Old.ProviderIds.Utf8(file.OldRows.Payment(row))
                );
                Function(sessions[row]);
                Payment(rows.Old, _oldReasons, row, sessions[row]);
                Payment(rows.New, _newReasons, row, sessions[row]);
                Cause(rows.Causes.Payments[row], rows.Causes.PaymentFollows[row]);
                foreach (var _ in payers)
                {
                    output.Write(",,"u8);
                }

                output.Write((byte)'\n');
            }
        }

        private static int[] InFileOrder(bool[] differs, int[] lines)
        {
            int[] changed = [.. Enumerable.Range(0, differs.Length).Where(row => differs[row])];
            Array.Sort(Array.ConvertAll(changed, row => lines[row]), changed);
            return changed;
        }

        private void Session(int session)
        {
            output.Write(
                rows.File.NewRows.Session(session) is >= 0 and var own
                    ? rows.File.New.SessionIds.Utf8(own)
                    : rows.File.Old.SessionIds.Utf8(rows.File.OldRows.Session(session))
            );
            output.Write((byte)',');
        }

        private void Function(int session)
        {
            output.Write((byte)',');
            output.Write(
                rows.File.NewRows.Session(session) is >= 0 and var own
                    ? _newFunctions[rows.File.New.Batch.Functions[own]]
                    : _oldFunctions[rows.File.Old.Batch.Functions[rows.File.OldRows.Session(session)]]
            );
        }

        private void Attendance(Side side, byte[][] reasons, int row)
        {
            var decision = side.OfAttendance(row);
            Decided(decision);
            if (decision == Decision.Refused)
            {
                _reasons.Clear();
                for (
                    var left = side.Decisions.AttendanceReasons[side.Rows.Attendance(row)];
                    left != 0;
                    left &= left - 1
                )
                {
                    _reasons.Add(BitOperations.TrailingZeroCount(left));
                }

                Reasons(reasons);
            }

            output.Write(
                decision == Decision.None ? ",,"u8
                : side.IsExceptional(row) ? ",yes,"u8
                : ",no,"u8
            );
            if (decision == Decision.Accepted)
            {
                output.WriteAmount(side.Share(row));
            }
        }

        private void Payment(Side side, byte[][] reasons, int row, int session)
        {
            var decision = side.OfPayment(row);
            Decided(decision);
            if (decision == Decision.Refused)
            {
                side.Run.PaymentReasons(side.Rows.Payment(row), side.Rows.Session(session), _reasons);
                Reasons(reasons);
            }

            output.Write(",,"u8);
            if (decision == Decision.Accepted)
            {
                output.WriteAmount(side.Fee(row));
            }
        }

        private void Decided(Decision decision)
        {
            output.Write((byte)',');
            output.Write(decision == Decision.None ? "rejected"u8 : DecisionCells.Of(decision));
            output.Write((byte)',');
        }

        private void Reasons(byte[][] names)
        {
            for (var i = 0; i < _reasons.Count; i++)
            {
                if (i > 0)
                {
                    output.Write((byte)';');
                }

                output.Write(names[_reasons[i]]);
            }
        }

        private void Cause(int cause, bool follows)
        {
            output.Write((byte)',');
            output.Write(_causes[cause]);
            output.Write(follows ? ",no"u8 : ",yes"u8);
        }

        private void Part(Side side, int row, int payer)
        {
            output.Write((byte)',');
            if (payer >= 0 && side.OfAttendance(row) == Decision.Accepted)
            {
                output.WriteAmount(side.Part(row, payer));
            }
        }

        private static byte[][] Texts(IReadOnlyList<string> texts) =>
            [.. texts.Select(text => Encoding.UTF8.GetBytes(CsvWriter.Cell(text)))];
    }
}
