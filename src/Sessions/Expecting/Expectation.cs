using System.Text;
using Conv.Compiler.Symbols;
using Conv.Runtime.Values;
using Conv.Sessions.Correcting;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Expecting;

/// <summary>Holds the rows that another system wrote about the same sessions against ours.</summary>
public sealed class Expectation
{
    private readonly Run _run;
    private readonly LaterRows _rows;
    private readonly ExpectedTable _table;
    private readonly int _session;
    private readonly int _person;
    private readonly (string Name, int Field)[] _columns;
    private readonly bool[] _seen;
    private readonly List<Deviation> _deviations = [];
    private long _compared;
    private long _equal;

    private Expectation(Run run, ExpectedTable table)
    {
        _run = run;
        _table = table;
        var sessions = run.Table.IdentityColumn(FactOwner.Session);
        _session = table.Field(sessions);
        LaterRows[] kinds = [LaterRows.Attendances(run), LaterRows.Payments(run)];
        var found = kinds.Where(one => table.Field(run.Table.IdentityColumn(one.Owner)) >= 0).ToList();
        if (_session < 0 || found.Count == 0)
        {
            var people = string.Join(" or ", kinds.Select(one => $"`{run.Table.IdentityColumn(one.Owner)}`"));
            throw new ExpectedFileException(
                1,
                $"rows are found by the columns `{sessions}` and {people}, as in {RunFileNames.Attendances} and {RunFileNames.Payments}"
            );
        }

        // A file may name both people: what only one kind of row has tells which is meant.
        _rows = found.Find(one => table.Field(one.Columns[one.AmountColumn]) >= 0) ?? found[0];
        _person = table.Field(run.Table.IdentityColumn(_rows.Owner));
        _columns = [.. _rows.Columns.Select(name => (name, table.Field(name))).Where(one => one.Item2 >= 0)];
        if (_columns.Length == 0)
        {
            throw new ExpectedFileException(
                1,
                $"there is nothing to compare: the file has none of the other columns of {_rows.File}"
            );
        }

        _seen = new bool[_rows.People.Count];
    }

    /// <summary>Compares.</summary>
    /// <param name="run">Our run.</param>
    /// <param name="file">The other system's rows: a CSV with the columns of <c>attendances.csv</c> or <c>payments.csv</c>, or some of them, in any order.</param>
    /// <param name="dialect">How the file writes its values.</param>
    /// <exception cref="ExpectedFileException">It is no such file.</exception>
    public static ExpectationResult Compare(Run run, Stream file, Dialect dialect)
    {
        using var table = new ExpectedTable(file, dialect);
        var expectation = new Expectation(run, table);
        while (table.Read())
        {
            expectation.Take();
        }

        expectation.TakeOurs();
        return new ExpectationResult(
            expectation._rows.Kind,
            table.Hash(),
            [.. expectation._columns.Select(column => column.Name)],
            expectation._compared,
            expectation._equal,
            expectation._deviations
        );
    }

    private void Take()
    {
        var session = _run.Table.FindSession(_table.Identifier(_session), out var isNamed);
        var person = _rows.People.NumberOf(_table.Identifier(_person));
        var row = session < 0 || _run.Decisions.Rejected[session] != 0 ? -1 : Row(session, person);
        if (row < 0)
        {
            _deviations.Add(
                Deviation(Expecting.Deviation.WholeRow, Said(), "") with
                {
                    Why =
                        !isNamed ? "the session file names no such session"
                        : session < 0 || _run.Decisions.Rejected[session] != 0
                            ? $"the session is no valid one: see {RunFileNames.Rejects}"
                        : "the session file does not name this person in this session",
                }
            );
            return;
        }

        if (_seen[row])
        {
            throw new ExpectedFileException(_table.Line, "the row stands here a second time");
        }

        _seen[row] = true;
        _compared++;
        var before = _deviations.Count;
        Compare(session, row);
        _equal += _deviations.Count == before ? 1 : 0;
    }

    private void Compare(int session, int row)
    {
        var side = _rows.Side(row);
        foreach (var (name, field) in _columns)
        {
            var ours = Ours(name, session, side);
            if (!IsSame(name, field, side, ours))
            {
                _deviations.Add(Deviation(name, _table.Text(field), ours) with { RunSession = session, RunRow = row });
            }
        }
    }

    private bool IsSame(string name, int field, DecidedSide side, string ours) =>
        IsAmount(name) ? _table.Amount(field) == AmountOf(name, side)
        : name == "reasons"
            // Another system may list them in another order.
            ? _table.Text(field).Split(';').ToHashSet(StringComparer.Ordinal).SetEquals(ours.Split(';'))
        : string.Equals(_table.Text(field), ours, StringComparison.Ordinal);

    private string Ours(string name, int session, DecidedSide side) =>
        name switch
        {
            "convention" => _run.Info.Conventions[_run.ConventionOf(session)].Name,
            "decision" => Word(side),
            "reasons" => side.Reasons,
            "exceptional" => side.Exceptional ? "yes" : "no",
            _ => AmountOf(name, side) is { } cents ? Cents.Text(cents) : "",
        };

    private bool IsAmount(string name) => Array.IndexOf(_rows.Columns, name) >= _rows.AmountColumn;

    // The share or the fee, or what a payer pays; null where it is refused or unpriced.
    private long? AmountOf(string name, DecidedSide side) =>
        side.Cents is null || name == _rows.Columns[_rows.AmountColumn]
            ? side.Cents
            : side.Parts[Array.IndexOf(_rows.Columns, name) - _rows.AmountColumn - 1];

    // What the other system has no row for.
    private void TakeOurs()
    {
        foreach (var row in _rows.Order)
        {
            var session = _rows.SessionOf(row);
            if (_seen[row] || _run.Decisions.Rejected[session] != 0)
            {
                continue;
            }

            _deviations.Add(
                new Deviation(
                    _rows.Kind,
                    _run.Table.SessionIds[session],
                    _rows.People[row],
                    0,
                    Expecting.Deviation.WholeRow,
                    "",
                    Word(_rows.Side(row))
                )
                {
                    RunSession = session,
                    RunRow = row,
                    Why = "the other file has no such row",
                }
            );
        }
    }

    // What the other system says of a row that we do not have.
    private string Said() =>
        _columns.FirstOrDefault(column => column.Name == "decision") is { Name: not null } decision
            ? _table.Text(decision.Field)
            : _table.Text(_columns[^1].Field);

    private Deviation Deviation(string column, string expected, string ours) =>
        new(
            _rows.Kind,
            Encoding.UTF8.GetString(_table[_session]),
            Encoding.UTF8.GetString(_table[_person]),
            _table.Line,
            column,
            expected,
            ours
        );

    private int Row(int session, int person)
    {
        var (from, to) = _rows.RowsOf(session);
        for (var row = from; row < to && person >= 0; row++)
        {
            if (_rows.People.Number(row) == person)
            {
                return row;
            }
        }

        return -1;
    }

    private static string Word(DecidedSide side) => side.Decision.ToString().ToLowerInvariant();
}
