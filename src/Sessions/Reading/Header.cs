using System.Text;
using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>Where the columns of a file stand; made from its first record.</summary>
internal sealed class Header
{
    private readonly Dictionary<string, int> _fields = new(StringComparer.Ordinal);
    private readonly string[] _names;
    private readonly Vocabulary _vocabulary;

    /// <summary>Reads the first record.</summary>
    /// <exception cref="SessionFileException">There is none, it is no header, a column is missing, or a column of the vocabulary stands twice.</exception>
    public Header(CsvReader csv, Vocabulary vocabulary, Dialect? dialect = null)
    {
        dialect ??= Dialect.Standard;
        _vocabulary = vocabulary;
        if (FileSignature.Refusal(csv.Start) is { } refusal)
        {
            throw new SessionFileException(refusal);
        }

        csv.Separate(dialect.SeparatorOf);
        _names = Names(csv, dialect);
        var known = vocabulary.Facts.Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal);
        var twice = new SortedSet<string>(StringComparer.Ordinal);
        for (var field = 0; field < _names.Length; field++)
        {
            if (known.Contains(_names[field]) && !_fields.TryAdd(_names[field], field))
            {
                twice.Add(_names[field]);
            }
        }

        string[] missing =
        [
            .. vocabulary.Facts.Where(IsNeeded).Select(fact => fact.Name).Where(name => !_fields.ContainsKey(name)),
        ];
        if (missing.Length > 0 || twice.Count > 0)
        {
            throw new HeaderFault(vocabulary, dialect, _names, missing, [.. twice]).Refusal(csv);
        }
    }

    /// <summary>How many values each record must have.</summary>
    public int Count => _names.Length;

    /// <summary>The place of a fact's column; -1 where the file has none.</summary>
    public int Field(FactSymbol? fact) =>
        fact is not null && _fields.TryGetValue(fact.Name, out var field) ? field : -1;

    /// <summary>The facts that may stand in the file and have no column.</summary>
    public IEnumerable<FactSymbol> AbsentFacts => _vocabulary.Facts.Where(fact => Field(fact) < 0);

    /// <summary>Whether the file has a column of a name, read or not.</summary>
    public bool Has(string name) => _names.Contains(name, StringComparer.Ordinal);

    /// <summary>The columns that are none of the vocabulary but look as if they were meant to be.</summary>
    public IReadOnlyList<NearColumn> NearColumns() => Reading.NearColumns.Find(_vocabulary, _names);

    /// <summary>Whether a record names the columns once more.</summary>
    public bool IsRepeatedBy(CsvReader csv)
    {
        if (csv.Count != Count)
        {
            return false;
        }

        foreach (var (name, field) in _fields)
        {
            if (!csv[field].SequenceEqual(Encoding.UTF8.GetBytes(name)))
            {
                return false;
            }
        }

        return true;
    }

    // Without these nothing is a session. Any other column may be absent: then every value of it is missing.
    private static bool IsNeeded(FactSymbol fact) =>
        fact.Role is FactRole.SessionDate or FactRole.Function
        || (fact.Role == FactRole.Identity && fact.Owner is FactOwner.Session or FactOwner.Provider);

    private static string[] Names(CsvReader csv, Dialect dialect)
    {
        if (!ReadRecord(csv))
        {
            throw new SessionFileException("the file is empty: its first line must name the columns");
        }

        if (csv.Count is 1 or 2 && csv[0].StartsWith("sep="u8))
        {
            // By it one spreadsheet tells another how it separates values; the dialect says so already.
            if (!dialect.IsLocal || csv.Count != 2 || csv[0].Length > 4)
            {
                throw new SessionFileException(
                    $"line {csv.Line} is a `sep=` line, by which one spreadsheet tells another how values are separated, not the names of the columns: "
                        + "delete it"
                        + (
                            csv[0].SequenceEqual("sep=;"u8)
                                ? ", or read the file with --dialect fr or --dialect nl"
                                : ""
                        )
                );
            }

            return Names(csv, dialect);
        }

        var isOtherText = dialect.IsLocal && csv.Fault == CsvFault.NotUtf8;
        if (csv.Fault != CsvFault.None && !isOtherText)
        {
            throw new SessionFileException(
                csv.Fault is CsvFault.NotUtf8 or CsvFault.ZeroByte
                    ? "the file is not UTF-8 text: save it as CSV in UTF-8"
                        + (csv.Fault == CsvFault.NotUtf8 ? ", or read it with --dialect fr or --dialect nl" : "")
                : csv.Fault == CsvFault.LoneReturn
                    ? "lines end in a carriage return alone (CR), as old Macintosh programs write them: save the file as CSV UTF-8, whose lines end in LF or CR LF"
                : $"line {csv.Line}, which must name the columns, is broken: {Messages.Of(csv.Fault)}"
            );
        }

        var names = new string[csv.Count];
        for (var field = 0; field < names.Length; field++)
        {
            names[field] = Windows1252.Text(csv[field]);
        }

        return names;
    }

    // Empty records above a header are passed over like any others.
    private static bool ReadRecord(CsvReader csv)
    {
        while (csv.Read())
        {
            if (!csv.IsBlank)
            {
                return true;
            }
        }

        return false;
    }
}
