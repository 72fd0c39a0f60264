using System.Globalization;
using System.Text;
using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>Says why a first record names no columns that fit, and where they rather are.</summary>
/// <param name="vocabulary">The columns.</param>
/// <param name="dialect">How the file is read.</param>
/// <param name="names">What the record names.</param>
/// <param name="missing">The columns without which nothing is a session.</param>
/// <param name="twice">The columns that stand more than once.</param>
internal sealed class HeaderFault(
    Vocabulary vocabulary,
    Dialect dialect,
    string[] names,
    string[] missing,
    string[] twice
)
{
    private const int MostListed = 6;
    private const int LinesToLookAt = 10;

    /// <summary>The refusal of the file; looks at a few lines more of it.</summary>
    public SessionFileException Refusal(CsvReader csv)
    {
        var parts = new List<string>();
        if (missing.Length > 0)
        {
            parts.Add($"the header has no column {SpokenText.Listed(missing, missing.Length)}");
        }

        if (twice.Length > 0)
        {
            parts.Add($"the header names {SpokenText.Listed(twice, twice.Length)} more than once");
        }

        if (missing.Length > 0 && (Separated() ?? Below(csv) ?? NoHeader() ?? Near() ?? Others()) is { } hint)
        {
            parts.Add(hint);
        }

        return new SessionFileException(string.Join("; ", parts));
    }

    // The names are there, with something else between them.
    private string? Separated() =>
        Separator(string.Join(',', names)) switch
        {
            ';' =>
                "values must be separated by commas, not by semicolons: save the file so, or read it with --dialect fr or --dialect nl",
            '\t' =>
                "values must be separated by commas, not by tabs: save the file as CSV UTF-8, or read it with --dialect fr or --dialect nl",
            _ => null,
        };

    private char? Separator(string line) =>
        dialect.IsLocal ? null : ((char[])[';', '\t']).Where(one => Names(line, one)).Cast<char?>().FirstOrDefault();

    private bool Names(string line, char separator)
    {
        string[] found = [.. line.Split(separator).Select(name => name.Trim('"'))];
        return missing.Length > 1
            && missing.Count(name => found.Contains(name, StringComparer.Ordinal)) > missing.Length / 2;
    }

    // A title above the table.
    private string? Below(CsvReader csv)
    {
        for (var line = 0; line < LinesToLookAt && csv.Read(); line++)
        {
            var cells = new string[csv.Count];
            for (var field = 0; field < cells.Length; field++)
            {
                cells[field] = Encoding.UTF8.GetString(csv[field]);
            }

            var isHeader = missing.Count(name => cells.Contains(name, StringComparer.Ordinal)) > missing.Length / 2;
            if (isHeader || Separator(string.Join(',', cells)) is not null)
            {
                var also = isHeader
                    ? ""
                    : ", and read the file with --dialect fr or --dialect nl: it has another separator than a comma";
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"the names of the columns stand on line {csv.Line}: delete the lines above it{also}"
                );
            }
        }

        return null;
    }

    // A day is no name of a column.
    private string? NoHeader() =>
        names.Any(name =>
            Values.Date(Encoding.UTF8.GetBytes(name), out _) == ValueFault.None
            || LocalValues.Date(Encoding.UTF8.GetBytes(name), out _) == ValueFault.None
        )
            ? "its first line is a session already: put a line with the names of the columns above it"
            : null;

    private string? Near()
    {
        string[] near =
        [
            .. NearColumns
                .Find(vocabulary, names)
                .Where(one => missing.Contains(one.Fact.Name, StringComparer.Ordinal))
                .Select(one => $"{SpokenText.Quoted(one.Name)} is rather `{one.Fact.Name}`"),
        ];
        return near.Length == 0
            ? null
            : $"names are exact, to the letter and the space: {string.Join(", ", near.Take(MostListed))}";
    }

    private string? Others()
    {
        var known = vocabulary.Facts.Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal);
        string[] others =
        [
            .. names.Where(name => name.Length > 0 && !known.Contains(name)).Distinct(StringComparer.Ordinal),
        ];
        return others.Length == 0
            ? null
            : $"it has {SpokenText.Listed(others, MostListed)}, which the vocabulary does not know";
    }
}
