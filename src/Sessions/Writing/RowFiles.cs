using System.Globalization;
using System.Text;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Correcting;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Writing;

/// <summary>The tables that a run writes: sessions and people under the names of the vocabulary. Lines end in LF; a header is written even when nothing follows.</summary>
public static class RowFiles
{
    /// <summary>Writes <c>attendances.csv</c>: the attendances of valid sessions, in the order in which the input names them first; behind the share what each payer pays, if the vocabulary names any.</summary>
    public static void WriteAttendances(Stream stream, Run run, Dialect? dialect = null)
    {
        using var output = new Utf8Output(stream, dialect);
        var (table, decisions) = (run.Table, run.Decisions);
        var cells = new DecisionCells(run.Info, dialect);
        var (one, other) = (table.IdentityColumn(FactOwner.Session), table.IdentityColumn(FactOwner.Beneficiary));
        WriteHeader(
            output,
            [one, other, "convention", "decision", "reasons", "exceptional", "share", .. run.Info.Payers]
        );
        foreach (var row in table.AttendanceOrder)
        {
            var session = table.Batch.AttendanceSession[row];
            if (decisions.Rejected[session] != 0)
            {
                continue;
            }

            output.Write(table.SessionIds.Utf8(session));
            output.Separate();
            output.Write(table.BeneficiaryIds.Utf8(row));
            output.Separate();
            output.Write(cells.Convention(run.ConventionOf(session)));
            output.Separate();
            output.Write(DecisionCells.Of(decisions.Attendances[row]));
            output.Separate();
            cells.WriteReasons(output, decisions.AttendanceReasons[row]);
            output.Separate();
            output.Write(decisions.Exceptional[row] ? "yes"u8 : "no"u8);
            output.Separate();
            if (decisions.Attendances[row] == Decision.Accepted)
            {
                output.WriteAmount(decisions.Shares[row]);
            }

            foreach (var parts in decisions.Parts)
            {
                output.Separate();
                if (decisions.Attendances[row] == Decision.Accepted)
                {
                    output.WriteAmount(parts[row]);
                }
            }

            output.Write((byte)'\n');
        }
    }

    /// <summary>Writes <c>payments.csv</c>: the payments of valid sessions, in the order in which the input names them first.</summary>
    public static void WritePayments(Stream stream, Run run, Dialect? dialect = null)
    {
        using var output = new Utf8Output(stream, dialect);
        var (table, decisions) = (run.Table, run.Decisions);
        var cells = new DecisionCells(run.Info, dialect);
        var sessions = table.SessionsOfPayments();
        var reasons = new List<int>();
        var (one, other) = (table.IdentityColumn(FactOwner.Session), table.IdentityColumn(FactOwner.Provider));
        WriteHeader(output, one, other, "convention", "decision", "reasons", "fee");
        foreach (var row in table.PaymentOrder)
        {
            var session = sessions[row];
            if (decisions.Rejected[session] != 0)
            {
                continue;
            }

            output.Write(table.SessionIds.Utf8(session));
            output.Separate();
            output.Write(table.ProviderIds.Utf8(row));
            output.Separate();
            output.Write(cells.Convention(run.ConventionOf(session)));
            output.Separate();
            output.Write(DecisionCells.Of(decisions.Payments[row]));
            output.Separate();
            run.PaymentReasons(row, session, reasons);
            cells.WriteReasons(output, reasons);
            output.Separate();
            if (decisions.Payments[row] == Decision.Accepted)
            {
                output.WriteAmount(decisions.Fees[row]);
            }

            output.Write((byte)'\n');
        }
    }

    /// <summary>Writes <c>provisional.csv</c>: the attendances whose decision may change by acts submitted later, in the same order.</summary>
    public static void WriteProvisional(Stream stream, Run run, Dialect? dialect = null)
    {
        using var output = new Utf8Output(stream, dialect);
        var table = run.Table;
        var (one, other) = (table.IdentityColumn(FactOwner.Session), table.IdentityColumn(FactOwner.Beneficiary));
        WriteHeader(output, one, other, "until");
        foreach (var row in table.AttendanceOrder)
        {
            var session = table.Batch.AttendanceSession[row];
            if (run.Decisions.Rejected[session] != 0 || run.UntilOf(row) == 0)
            {
                continue;
            }

            output.Write(table.SessionIds.Utf8(session));
            output.Separate();
            output.Write(table.BeneficiaryIds.Utf8(row));
            output.Separate();
            output.Write(Encoding.ASCII.GetBytes(Runtime.Values.Day.Text(run.UntilOf(row))));
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
    /// <param name="dialect">For which spreadsheet; null: the standard.</param>
    public static void WriteSessions(Stream stream, Run run, SessionKey? key = null, Dialect? dialect = null)
    {
        using var output = new Utf8Output(stream, dialect);
        var table = run.Table;
        var digests = key is null ? [] : SessionDigests.Of(table, run.Info.FunctionNames, key);
        var (identity, date) = (
            table.IdentityColumn(FactOwner.Session),
            table.Vocabulary.FactWith(FactRole.SessionDate, FactOwner.Session)!.Name
        );
        WriteHeader(output, key is null ? [identity, date] : [identity, date, "digest"]);
        var days = new Dictionary<int, byte[]>();
        Span<byte> digest = stackalloc byte[32];
        foreach (var session in table.SessionOrder)
        {
            if (run.Decisions.Rejected[session] != 0)
            {
                continue;
            }

            output.Write(table.SessionIds.Utf8(session));
            output.Separate();
            output.Write(Day(days, table.Batch.Dates[session]));
            if (key is not null)
            {
                output.Separate();
                digests[session].TryFormat(digest, out _, "x32", CultureInfo.InvariantCulture);
                output.Write(digest);
            }

            output.Write((byte)'\n');
        }
    }

    /// <summary>Writes <c>monitors.csv</c>, sorted by its first four columns.</summary>
    public static void WriteMonitors(Stream stream, IReadOnlyList<MonitorRow> monitors, Dialect? dialect = null)
    {
        using var csv = new CsvWriter(stream, dialect);
        csv.Write("monitor", "scope", "year", "category", "numerator", "denominator", "limit", "exceeded");
        foreach (var row in monitors)
        {
            csv.Write(
                row.Monitor,
                row.Scope,
                row.PeriodName,
                row.Category,
                csv.Decimal(row.NumeratorText),
                csv.Decimal(row.DenominatorText),
                csv.Decimal(row.Limit),
                row.Exceeded ? "yes" : "no"
            );
        }
    }

    /// <summary>Writes <c>rejects.csv</c>, by line.</summary>
    public static void WriteRejects(Stream stream, IReadOnlyList<Reject> rejects, Dialect? dialect = null)
    {
        using var csv = new CsvWriter(stream, dialect);
        csv.Write("line", "column", "message");
        foreach (var reject in rejects)
        {
            csv.Write(reject.Line.ToString(CultureInfo.InvariantCulture), reject.Column, reject.Message);
        }
    }

    private static void WriteHeader(Utf8Output output, params ReadOnlySpan<string> columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (i > 0)
            {
                output.Separate();
            }

            output.Write(Encoding.UTF8.GetBytes(columns[i]));
        }

        output.Write((byte)'\n');
    }

    // A file has many sessions and few days.
    private static byte[] Day(Dictionary<int, byte[]> days, int day)
    {
        if (!days.TryGetValue(day, out var text))
        {
            text = Encoding.ASCII.GetBytes(Runtime.Values.Day.Text(day));
            days.Add(day, text);
        }

        return text;
    }
}
