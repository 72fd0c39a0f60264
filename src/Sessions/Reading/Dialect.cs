namespace Conv.Sessions.Reading;

/// <summary>
/// How a session file writes its values: as programs exchange them, or as a spreadsheet of a country saves them under the name CSV. A dialect
/// adds to what the standard reads; nothing that it takes could mean something else. Names of columns and values of enumerations are the
/// vocabulary's in every dialect.
/// </summary>
public sealed class Dialect
{
    private static readonly char[] Separators = [';', ',', '\t'];

    private Dialect(string name, string description, char separator, string[] yes, string[] no)
    {
        Name = name;
        Description = description;
        Separator = separator;
        Yes = yes;
        No = no;
    }

    /// <summary>Commas, points, days as YYYY-MM-DD, yes and no, UTF-8.</summary>
    public static Dialect Standard { get; } =
        new("standard", "commas, decimal points, days as YYYY-MM-DD, yes and no, UTF-8", ',', ["yes"], ["no"]);

    /// <summary>What a spreadsheet in French writes.</summary>
    public static Dialect French { get; } =
        new(
            "fr",
            "semicolons, commas or tabs between values, decimal commas, days as DD/MM/YYYY, oui and non, UTF-8 or Windows-1252",
            ';',
            ["yes", "oui", "vrai"],
            ["no", "non", "faux"]
        );

    /// <summary>What a spreadsheet in Dutch writes.</summary>
    public static Dialect Dutch { get; } =
        new(
            "nl",
            "semicolons, commas or tabs between values, decimal commas, days as DD/MM/YYYY or DD-MM-YYYY, ja and nee, UTF-8 or Windows-1252",
            ';',
            ["yes", "ja", "waar"],
            ["no", "nee", "onwaar"]
        );

    /// <summary>All of them, the standard first.</summary>
    public static IReadOnlyList<Dialect> All { get; } = [Standard, French, Dutch];

    /// <summary>Its name, as calls and <c>run.json</c> have it.</summary>
    public string Name { get; }

    /// <summary>What it reads, in words.</summary>
    public string Description { get; }

    /// <summary>What stands between two values where a table is written for it.</summary>
    public char Separator { get; }

    /// <summary>Whether it is a spreadsheet's.</summary>
    public bool IsLocal => this != Standard;

    /// <summary>The words for yes; a spreadsheet's in any case.</summary>
    internal string[] Yes { get; }

    /// <summary>The words for no; a spreadsheet's in any case.</summary>
    internal string[] No { get; }

    /// <summary>
    /// What stands between the values of a file: of what spreadsheets put there, whatever stands most often on the first line, for the names of columns
    /// and titles have none of it.
    /// </summary>
    /// <param name="firstLine">The first line, or as much of it as there is.</param>
    internal char SeparatorOf(ReadOnlySpan<byte> firstLine)
    {
        var best = Separator;
        var most = 0;
        foreach (var separator in IsLocal ? Separators : [])
        {
            var count = firstLine.Count((byte)separator);
            if (count > most)
            {
                (best, most) = (separator, count);
            }
        }

        return best;
    }

    /// <summary>The dialect with a name; null where there is none.</summary>
    public static Dialect? Find(string name) =>
        All.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal));
}
