using System.Text;
using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>Where the columns of a file stand; made from its first record.</summary>
internal sealed class Header
{
    private readonly Dictionary<string, int> _fields = new(StringComparer.Ordinal);

    /// <summary>Reads the first record.</summary>
    /// <exception cref="SessionFileException">There is none, it is no header, a column is missing, or a column of the vocabulary stands twice.</exception>
    public Header(CsvReader csv, Vocabulary vocabulary)
    {
        if (!csv.Read())
        {
            throw new SessionFileException("the file is empty: its first line must name the columns");
        }

        if (csv.Fault != CsvFault.None)
        {
            throw new SessionFileException(
                csv.Fault is CsvFault.NotUtf8 or CsvFault.ZeroByte
                    ? "the file is not UTF-8 text: save it as CSV in UTF-8"
                    : $"line {csv.Line}, which must name the columns, is broken: {Messages.Of(csv.Fault)}"
            );
        }

        Count = csv.Count;
        var known = vocabulary.Facts.Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal);
        var twice = new SortedSet<string>(StringComparer.Ordinal);
        for (var field = 0; field < csv.Count; field++)
        {
            var name = Encoding.UTF8.GetString(csv[field]);
            if (known.Contains(name) && !_fields.TryAdd(name, field))
            {
                twice.Add(name);
            }
        }

        var missing = vocabulary
            .Facts.Where(IsNeeded)
            .Select(fact => fact.Name)
            .Where(name => !_fields.ContainsKey(name));
        Refuse([.. missing], [.. twice], csv);
    }

    /// <summary>How many values each record must have.</summary>
    public int Count { get; }

    /// <summary>The place of a fact's column; -1 where the file has none.</summary>
    public int Field(FactSymbol? fact) =>
        fact is not null && _fields.TryGetValue(fact.Name, out var field) ? field : -1;

    // Without these nothing is a session. Any other column may be absent: then every value of it is missing.
    private static bool IsNeeded(FactSymbol fact) =>
        fact.Role is FactRole.SessionDate or FactRole.Function
        || (fact.Role == FactRole.Identity && fact.Owner is FactOwner.Session or FactOwner.Provider);

    private static void Refuse(string[] missing, string[] twice, CsvReader csv)
    {
        var faults = new List<string>();
        if (missing.Length > 0)
        {
            faults.Add($"the header has no column {Names(missing)}");
        }

        if (twice.Length > 0)
        {
            faults.Add($"the header names {Names(twice)} more than once");
        }

        if (missing.Length > 0 && csv.Count == 1 && csv[0].Contains((byte)';'))
        {
            faults.Add("values must be separated by commas, not by semicolons");
        }

        if (faults.Count > 0)
        {
            throw new SessionFileException(string.Join("; ", faults));
        }
    }

    private static string Names(string[] names) => string.Join(", ", names.Select(name => $"`{name}`"));
}
