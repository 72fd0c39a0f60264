using System.Globalization;
using System.Text;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Correcting;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Writing;

/// <summary>The tables that a run writes (design §6): sessions and people under the names of the vocabulary. Lines end in LF; a header is written even when nothing follows.</summary>
public static class RowFiles
{
    /// <summary>Writes <c>attendances.csv</c>: the attendances of valid sessions, in the order in which the input names them first.</summary>
    public static void WriteAttendances(Stream stream, Run run)
    {
        using var output = new Utf8Output(stream);
        var (table, decisions) = (run.Table, run.Decisions);
        var cells = new DecisionCells(run.Info);
        var (one, other) = (table.IdentityColumn(FactOwner.Session), table.IdentityColumn(FactOwner.Beneficiary));
        output.Write(Encoding.UTF8.GetBytes($"{one},{other},convention,decision,reasons,exceptional,share\n"));
        foreach (var row in table.AttendanceOrder)
        {
            var session = table.Batch.AttendanceSession[row];
            if (decisions.Rejected[session] != 0)
            {
                continue;
            }

            output.Write(table.SessionIds.Utf8(session));
            output.Write((byte)',');
            output.Write(table.BeneficiaryIds.Utf8(row));
            output.Write((byte)',');
            output.Write(cells.Convention(run.ConventionOf(session)));
            output.Write((byte)',');
            output.Write(DecisionCells.Of(decisions.Attendances[row]));
            output.Write((byte)',');
            cells.WriteReasons(output, decisions.AttendanceReasons[row]);
            output.Write(decisions.Exceptional[row] ? ",yes,"u8 : ",no,"u8);
            if (decisions.Attendances[row] == Decision.Accepted)
            {
                output.WriteAmount(decisions.Shares[row]);
            }

            output.Write((byte)'\n');
        }
    }

    /// <summary>Writes <c>payments.csv</c>: the payments of valid sessions, in the order in which the input names them first.</summary>
    public static void WritePayments(Stream stream, Run run)
    {
        using var output = new Utf8Output(stream);
        var (table, decisions) = (run.Table, run.Decisions);
        var cells = new DecisionCells(run.Info);
        var sessions = table.SessionsOfPayments();
        var reasons = new List<int>();
        var (one, other) = (table.IdentityColumn(FactOwner.Session), table.IdentityColumn(FactOwner.Provider));
        output.Write(Encoding.UTF8.GetBytes($"{one},{other},convention,decision,reasons,fee\n"));
        foreach (var row in table.PaymentOrder)
        {
            var session = sessions[row];
            if (decisions.Rejected[session] != 0)
            {
                continue;
            }

            output.Write(table.SessionIds.Utf8(session));
            output.Write((byte)',');
            output.Write(table.ProviderIds.Utf8(row));
            output.Write((byte)',');
            output.Write(cells.Convention(run.ConventionOf(session)));
            output.Write((byte)',');
            output.Write(DecisionCells.Of(decisions.Payments[row]));
            output.Write((byte)',');
            run.PaymentReasons(row, session, reasons);
            cells.WriteReasons(output, reasons);
            output.Write((byte)',');
            if (decisions.Payments[row] == Decision.Accepted)
            {
                output.WriteAmount(decisions.Fees[row]);
            }

            output.Write((byte)'\n');
        }
    }

    /// <summary>Writes <c>provisional.csv</c>: the attendances whose decision may change by acts submitted later, in the same order.</summary>
    public static void WriteProvisional(Stream stream, Run run)
    {
        using var output = new Utf8Output(stream);
        var table = run.Table;
        var (one, other) = (table.IdentityColumn(FactOwner.Session), table.IdentityColumn(FactOwner.Beneficiary));
        output.Write(Encoding.UTF8.GetBytes($"{one},{other},until\n"));
        foreach (var row in table.AttendanceOrder)
        {
            var session = table.Batch.AttendanceSession[row];
            if (run.Decisions.Rejected[session] != 0 || run.UntilOf(row) == 0)
            {
                continue;
            }

            output.Write(table.SessionIds.Utf8(session));
            output.Write((byte)',');
            output.Write(table.BeneficiaryIds.Utf8(row));
            output.Write((byte)',');
            output.Write(
                Encoding.ASCII.GetBytes(
                    DateOnly.FromDayNumber(run.UntilOf(row)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                )
            );
            output.Write((byte)'\n');
        }
    }

    /// <summary>
    /// Writes <c>sessions.csv</c>: the valid sessions with their dates, in the order in which the input names them first. A later run reads from
    /// it which sessions are new or gone; which are changed it reads from the session file, or from digests that only who has the key can check.
    /// </summary>
    /// <param name="stream">Where to.</param>
    /// <param name="run">The run.</param>
    /// <param name="key">The key of the digests; null: there are none.</param>
    public static void WriteSessions(Stream stream, Run run, SessionKey? key = null)
    {
        using var output = new Utf8Output(stream);
        var table = run.Table;
        var digests = key is null ? [] : SessionDigests.Of(table, run.Info.FunctionNames, key);
        var (identity, date) = (
            table.IdentityColumn(FactOwner.Session),
            table.Vocabulary.FactWith(FactRole.SessionDate, FactOwner.Session)!.Name
        );
        output.Write(Encoding.UTF8.GetBytes($"{identity},{date}{(key is null ? "" : ",digest")}\n"));
        var days = new Dictionary<int, byte[]>();
        Span<byte> digest = stackalloc byte[32];
        foreach (var session in table.SessionOrder)
        {
            if (run.Decisions.Rejected[session] != 0)
            {
                continue;
            }

            output.Write(table.SessionIds.Utf8(session));
            output.Write((byte)',');
            output.Write(Day(days, table.Batch.Dates[session]));
            if (key is not null)
            {
                output.Write((byte)',');
                digests[session].TryFormat(digest, out _, "x32", CultureInfo.InvariantCulture);
                output.Write(digest);
            }

            output.Write((byte)'\n');
        }
    }

    /// <summary>Writes <c>monitors.csv</c>, sorted by its first four columns.</summary>
    public static void WriteMonitors(Stream stream, IReadOnlyList<MonitorRow> monitors)
    {
        using var csv = new CsvWriter(stream);
        csv.Write("monitor", "scope", "year", "category", "numerator", "denominator", "limit", "exceeded");
        foreach (var row in monitors)
        {
            csv.Write(
                row.Monitor,
                row.Scope,
                row.PeriodName,
                row.Category,
                row.NumeratorText,
                row.DenominatorText,
                row.Limit,
                row.Exceeded ? "yes" : "no"
            );
        }
    }

    /// <summary>Writes <c>rejects.csv</c>, by line.</summary>
    public static void WriteRejects(Stream stream, IReadOnlyList<Reject> rejects)
    {
        using var csv = new CsvWriter(stream);
        csv.Write("line", "column", "message");
        foreach (var reject in rejects)
        {
            csv.Write(reject.Line.ToString(CultureInfo.InvariantCulture), reject.Column, reject.Message);
        }
    }

    // A file has many sessions and few days.
    private static byte[] Day(Dictionary<int, byte[]> days, int day)
    {
        if (!days.TryGetValue(day, out var text))
        {
            text = Encoding.ASCII.GetBytes(
                DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            );
            days.Add(day, text);
        }

        return text;
    }
}
