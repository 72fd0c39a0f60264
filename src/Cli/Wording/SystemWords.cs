using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>Why the system does not read or write a file.</summary>
internal static class SystemWords
{
    // Numbers that POSIX systems give.
    private const int NoSpace = 28;
    private const int ReadOnly = 30;

    private static readonly LocalizableText NotAllowed = new(
        "Access is denied",
        "l'accès est refusé",
        "de toegang is geweigerd",
        "der Zugriff ist verweigert"
    );

    private static readonly LocalizableText NotThere = new(
        "Not found",
        "introuvable",
        "niet gevonden",
        "nicht gefunden"
    );

    private static readonly LocalizableText TooLong = new(
        "The name is too long",
        "le nom est trop long",
        "de naam is te lang",
        "der Name ist zu lang"
    );

    private static readonly LocalizableText Full = new(
        "No space left on device",
        "il n'y a plus de place",
        "er is geen plaats meer",
        "es ist kein Platz mehr"
    );

    private static readonly LocalizableText OnlyRead = new(
        "Read-only file system",
        "le système de fichiers est en lecture seule",
        "het bestandssysteem is alleen-lezen",
        "das Dateisystem ist schreibgeschützt"
    );

    /// <summary>The reason: in English as the system says it, in other languages by its kind, and as the system says it where that is none that is known.</summary>
    public static LocalizableText Why(Exception exception)
    {
        var system = exception.Message.TrimEnd('.');
        var known = exception switch
        {
            UnauthorizedAccessException => NotAllowed,
            FileNotFoundException or DirectoryNotFoundException => NotThere,
            PathTooLongException => TooLong,
            IOException { HResult: NoSpace } => Full,
            IOException { HResult: ReadOnly } => OnlyRead,
            _ => LocalizableText.Same(system),
        };
        return known with { English = system };
    }
}
