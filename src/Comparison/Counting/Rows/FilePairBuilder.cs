using Conv.Sessions.Reading;

namespace Conv.Comparison.Counting.Rows;

/// <summary>
/// Puts two readings of one file into one numbering. The editions have other columns or functions, so a session may be there in one reading
/// only. Rows are the same where their identifiers are and the same line names them first; the order is that of a table: by date, then line.
/// </summary>
internal sealed class FilePairBuilder
{
    private readonly SessionTable _old;
    private readonly SessionTable _new;
    private readonly FirstLines _oldLines;
    private readonly FirstLines _newLines;
    private readonly List<int> _dates = [];
    private readonly List<int> _attendanceSession = [];
    private readonly List<int> _attendanceLines = [];
    private readonly List<int> _paymentLines = [];
    private readonly List<int> _firstAttendance = [0];
    private readonly List<int> _firstPayment = [0];
    private readonly Pairs _sessions = new();
    private readonly Pairs _attendances = new();
    private readonly Pairs _payments = new();

    private FilePairBuilder(SessionTable old, SessionTable @new)
    {
        (_old, _new) = (old, @new);
        (_oldLines, _newLines) = (FirstLines.Of(old), FirstLines.Of(@new));
    }

    /// <summary>The pair.</summary>
    /// <exception cref="ArgumentException">The tables are of different files.</exception>
    public static FilePair Build(SessionTable old, SessionTable @new) =>
        string.Equals(old.InputHash, @new.InputHash, StringComparison.Ordinal)
            ? new FilePairBuilder(old, @new).Build()
            : throw new ArgumentException("the two editions were given different session files", nameof(@new));

    private FilePair Build()
    {
        var (a, b) = (0, 0);
        while (a < _old.Batch.SessionCount || b < _new.Batch.SessionCount)
        {
            var order = Order(a, b);
            Session(order <= 0 ? a++ : -1, order >= 0 ? b++ : -1);
        }

        var rows = Trajectories(out var first);
        return new FilePair
        {
            Old = _old,
            New = _new,
            OldRows = new SideRows([.. _sessions.Old], [.. _attendances.Old], [.. _payments.Old]),
            NewRows = new SideRows([.. _sessions.New], [.. _attendances.New], [.. _payments.New]),
            Dates = [.. _dates],
            FirstAttendance = [.. _firstAttendance],
            FirstPayment = [.. _firstPayment],
            AttendanceSession = [.. _attendanceSession],
            FirstOfTrajectory = first,
            TrajectoryRows = rows,
            AttendanceLines = [.. _attendanceLines],
            PaymentLines = [.. _paymentLines],
        };
    }

    // Below 0: the old session goes first; above 0: the new one; 0: they are the same.
    private int Order(int a, int b)
    {
        if (a == _old.Batch.SessionCount || b == _new.Batch.SessionCount)
        {
            return a == _old.Batch.SessionCount ? 1 : -1;
        }

        var order = (_old.Batch.Dates[a], _oldLines.Sessions[a]).CompareTo(
            (_new.Batch.Dates[b], _newLines.Sessions[b])
        );
        return order == 0 && !Same(_old.SessionIds, a, _new.SessionIds, b) ? -1 : order;
    }

    private void Session(int a, int b)
    {
        var session = _dates.Count;
        _sessions.Add(a, b);
        _dates.Add(b >= 0 ? _new.Batch.Dates[b] : _old.Batch.Dates[a]);
        Merge(
            Range(_old.Batch.FirstAttendance, a),
            Range(_new.Batch.FirstAttendance, b),
            (_oldLines.Attendances, _newLines.Attendances),
            (_old.BeneficiaryIds, _new.BeneficiaryIds),
            _attendances
        );
        Lines(_attendanceLines, _attendances, _oldLines.Attendances, _newLines.Attendances);
        while (_attendanceSession.Count < _attendances.Count)
        {
            _attendanceSession.Add(session);
        }

        Merge(
            Range(_old.Batch.FirstPayment, a),
            Range(_new.Batch.FirstPayment, b),
            (_oldLines.Payments, _newLines.Payments),
            (_old.ProviderIds, _new.ProviderIds),
            _payments
        );
        Lines(_paymentLines, _payments, _oldLines.Payments, _newLines.Payments);
        _firstAttendance.Add(_attendances.Count);
        _firstPayment.Add(_payments.Count);
    }

    private static void Lines(List<int> lines, Pairs pairs, int[] old, int[] @new)
    {
        for (var row = lines.Count; row < pairs.Count; row++)
        {
            lines.Add(pairs.New[row] is >= 0 and var own ? @new[own] : old[pairs.Old[row]]);
        }
    }

    private static (int From, int To) Range(int[] first, int session) =>
        session < 0 ? (0, 0) : (first[session], first[session + 1]);

    // Both ranges are in the order of their lines.
    private static void Merge(
        (int From, int To) old,
        (int From, int To) @new,
        (int[] Old, int[] New) lines,
        (NamedRows Old, NamedRows New) ids,
        Pairs pairs
    )
    {
        var (a, b) = (old.From, @new.From);
        while (a < old.To || b < @new.To)
        {
            var order =
                a == old.To ? 1
                : b == @new.To ? -1
                : lines.Old[a].CompareTo(lines.New[b]);
            order = order == 0 && !Same(ids.Old, a, ids.New, b) ? -1 : order;
            pairs.Add(order <= 0 ? a++ : -1, order >= 0 ? b++ : -1);
        }
    }

    private static bool Same(NamedRows old, int a, NamedRows @new, int b) => old.Utf8(a).SequenceEqual(@new.Utf8(b));

    // Beneficiaries by identifier, in the order in which their first rows stand.
    private int[] Trajectories(out int[] first)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var owners = new int[_attendances.Count];
        for (var row = 0; row < owners.Length; row++)
        {
            var id = _attendances.New[row] is >= 0 and var own
                ? _new.BeneficiaryIds[own]
                : _old.BeneficiaryIds[_attendances.Old[row]];
            if (!known.TryGetValue(id, out owners[row]))
            {
                owners[row] = known.Count;
                known.Add(id, known.Count);
            }
        }

        return Grouped.By(owners, known.Count, out first);
    }

    private sealed class Pairs
    {
        public List<int> Old { get; } = [];

        public List<int> New { get; } = [];

        public int Count => Old.Count;

        public void Add(int old, int @new)
        {
            Old.Add(old);
            New.Add(@new);
        }
    }
}
