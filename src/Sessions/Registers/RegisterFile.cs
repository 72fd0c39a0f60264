using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Conv.Compiler.Symbols;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Registers;

/// <summary>
/// Reads a register: a CSV with a column for its key, one for each of its facts, and <c>from</c> and <c>to</c>, the days on which a row holds.
/// It is small, and sessions hang on each line of it: one that cannot be read makes the whole of it unreadable.
/// </summary>
public sealed class RegisterFile
{
    private const int MostProblems = 10;

    private readonly RegisterSymbol _register;
    private readonly Dialect _dialect;
    private readonly FactSymbol _key;
    private readonly FactSymbol _from;
    private readonly FactSymbol _to;
    private readonly Dictionary<FactSymbol, FactSymbol> _facts = [];
    private readonly Vocabulary _columns;

    private readonly IdentifierTable _keys = new();
    private readonly List<int> _keyOfRow = [];
    private readonly List<int> _lines = [];
    private readonly List<string> _problems = [];

    private RegisterFile(RegisterSymbol register, Vocabulary vocabulary, Dialect dialect)
    {
        (_register, _dialect) = (register, dialect);
        var slots = new Dictionary<FactStorage, int>();
        _key = Column(register.Key, FactRole.Identity);
        _from = Column(Day(RegisterSymbol.From), FactRole.None);
        _to = Column(Day(RegisterSymbol.To), FactRole.None);
        foreach (var fact in vocabulary.Facts.Where(fact => fact.Register == register))
        {
            _facts.Add(fact, Column(fact, FactRole.None));
        }

        _columns = new Vocabulary(vocabulary.Name, vocabulary.Label, [_key, .. _facts.Values, _from, _to], []);

        FactSymbol Column(FactSymbol fact, FactRole role)
        {
            var column = fact with { Owner = FactOwner.Session, Role = role };
            var slot = slots.GetValueOrDefault(column.Storage);
            slots[column.Storage] = slot + 1;
            return column with { Slot = slot };
        }
    }

    private static FactSymbol Day(string name) =>
        new(name, FactOwner.Session, FactKind.Date, FactRole.None, [], null, 0, Label.None);

    /// <summary>
    /// Where the file of a register is if nobody names another: beside the session file. Of a folder whose files are read as one, beside the folder: within
    /// it they would be sessions.
    /// </summary>
    /// <param name="sessions">The session file, or the folder.</param>
    /// <param name="register">The register.</param>
    public static string Beside(string sessions, RegisterSymbol register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(sessions)) ?? "", register.File);
    }

    /// <summary>Reads a register, to the end of a stream, which stays open.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="register">Which register of the vocabulary it is.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="dialect">How the file writes its values; null: as the standard does.</param>
    /// <param name="hash">The hash of the file, where the stream is only made from it; null: that of the bytes of the stream.</param>
    /// <exception cref="SessionFileException">It is no CSV, lacks the column of its key, or has lines that cannot be read or that contradict each other.</exception>
    public static RegisterTable Read(
        Stream stream,
        RegisterSymbol register,
        Vocabulary vocabulary,
        Dialect? dialect = null,
        Func<string>? hash = null
    )
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(vocabulary);
        using var csv = new CsvReader(stream);
        return new RegisterFile(register, vocabulary, dialect ?? Dialect.Standard).Read(csv, hash);
    }

    private RegisterTable Read(CsvReader csv, Func<string>? hash)
    {
        var header = new Header(csv, _columns, _dialect);
        var table = new FactTable(_columns, FactOwner.Session);
        ImmutableArray<FactReader> readers =
        [
            .. _columns
                .Facts.Where(fact => fact != _key && header.Field(fact) >= 0)
                .Select(fact => FactReader.Of(fact, header.Field(fact), table, _dialect)),
        ];
        while (csv.Read())
        {
            if (!csv.IsBlank)
            {
                Take(csv, header, table, readers);
            }
        }

        var days = new (int From, int To)[_keyOfRow.Count];
        for (var row = 0; row < days.Length; row++)
        {
            days[row] = (
                table.Dates[_from.Slot].IsMissing(row) ? int.MinValue : table.Dates[_from.Slot][row],
                table.Dates[_to.Slot].IsMissing(row) ? int.MaxValue : table.Dates[_to.Slot][row]
            );
        }

        var (first, rows) = ByKey(days);
        if (_problems.Count > 0)
        {
            throw new SessionFileException(
                string.Join("; ", _problems.Take(MostProblems))
                    + (_problems.Count > MostProblems ? $"; and {_problems.Count - MostProblems} more" : "")
            );
        }

        var columns = _facts.ToDictionary(
            pair => pair.Key,
            pair => (pair.Value, readers.FirstOrDefault(reader => reader.Fact == pair.Value)?.Names)
        );
        return new RegisterTable(_register, hash?.Invoke() ?? csv.Hash(), _keys, table, columns, first, rows, days)
        {
            AbsentColumns = [.. _facts.Where(pair => header.Field(pair.Value) < 0).Select(pair => pair.Key)],
            NearColumns = header.NearColumns(),
        };
    }

    private void Take(CsvReader csv, Header header, FactTable table, ImmutableArray<FactReader> readers)
    {
        var isOtherText = _dialect.IsLocal && csv.Fault == CsvFault.NotUtf8;
        if (csv.Fault != CsvFault.None && !isOtherText)
        {
            Wrong(csv.Line, Messages.Of(csv.Fault));
            return;
        }

        if (csv.Count != header.Count)
        {
            Wrong(csv.Line, Messages.WrongCount(csv.Count, header.Count));
            return;
        }

        var key = csv[header.Field(_key)];
        if (!Identifiers.IsValid(key))
        {
            Wrong(
                csv.Line,
                key.IsEmpty
                    ? $"a row needs a `{_key.Name}`"
                    : $"`{_key.Name}`: {Messages.Of(ValueFault.NotAnIdentifier)}"
            );
            return;
        }

        var row = _keyOfRow.Count;
        table.Reserve(row);
        _keyOfRow.Add(_keys.Intern(key));
        _lines.Add(csv.Line);
        foreach (var reader in readers)
        {
            var text = csv[reader.Field];
            if (!text.IsEmpty && reader.Give(row, text) is not ValueFault.None and var fault)
            {
                Wrong(csv.Line, $"`{reader.Fact.Name}`: {reader.Complaint(fault, text, mayRepeat: true)}");
            }
        }
    }

    // The rows of each key, by their first days; two that hold on one day contradict each other, whatever they say.
    private (int[] First, int[] Rows) ByKey((int From, int To)[] days)
    {
        var rows = Enumerable
            .Range(0, days.Length)
            .OrderBy(row => _keyOfRow[row])
            .ThenBy(row => days[row].From)
            .ToArray();
        var first = new int[_keys.Count + 1];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            first[_keyOfRow[row] + 1] = i + 1;
            if (days[row].From > days[row].To)
            {
                Wrong(_lines[row], $"`{RegisterSymbol.To}` is before `{RegisterSymbol.From}`");
            }
            else if (i > 0 && _keyOfRow[rows[i - 1]] == _keyOfRow[row] && days[rows[i - 1]].To >= days[row].From)
            {
                var (one, other) = (
                    Math.Min(_lines[rows[i - 1]], _lines[row]),
                    Math.Max(_lines[rows[i - 1]], _lines[row])
                );
                Wrong(
                    other,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"holds on days of line {one}, which has the same `{_key.Name}`"
                    )
                );
            }
        }

        return (first, rows);
    }

    private void Wrong(int line, string what) =>
        _problems.Add(string.Create(CultureInfo.InvariantCulture, $"line {line}: {what}"));
}
