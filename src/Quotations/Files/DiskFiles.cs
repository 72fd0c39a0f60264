using System.Globalization;
using Conv.Runtime.Languages;

namespace Conv.Quotations.Files;

/// <summary>Texts of sources on the disk, in the folder of the file that names them or below it. No link is followed.</summary>
internal sealed class DiskFiles : ISourceFiles
{
    /// <summary>No larger file is read.</summary>
    public const int Largest = 20_000_000;

    private static readonly LocalizableText Link = new(
        "a link is on the way, and only what is in the folder itself is read",
        "un lien se trouve sur le chemin, et seul ce qui est dans le dossier même est lu",
        "er staat een link op het pad, en alleen wat in de map zelf staat wordt gelezen",
        "auf dem Weg liegt eine Verknüpfung, und nur was im Ordner selbst steht, wird gelesen"
    );

    private static readonly LocalizableText Folder = new(
        "it is a folder",
        "c'est un dossier",
        "het is een map",
        "es ist ein Ordner"
    );

    private static readonly LocalizableText Empty = new(
        "nothing is in it, or it is a pipe or a device",
        "il n'y a rien dedans, ou c'est un tube ou un appareil",
        "er staat niets in, of het is een pijp of een toestel",
        "es steht nichts darin, oder es ist eine Pipe oder ein Gerät"
    );

    private static readonly LocalizableText Large = new(
        "it is larger than 20 MB",
        "il dépasse 20 Mo",
        "het is groter dan 20 MB",
        "er ist größer als 20 MB"
    );

    private static readonly LocalizableText Denied = new(
        "the system does not let it be read",
        "le système ne permet pas de le lire",
        "het systeem laat het niet lezen",
        "das System lässt ihn nicht lesen"
    );

    /// <inheritdoc/>
    public SourceFile Find(string convention, string path)
    {
        var full = Path.GetDirectoryName(Path.GetFullPath(convention)) ?? "";
        try
        {
            foreach (var part in path.Split('/'))
            {
                full = Path.Combine(full, part);
                if (new FileInfo(full).LinkTarget is not null)
                {
                    return new SourceFile(full, "link", Link);
                }
            }

            if (Directory.Exists(full))
            {
                return new SourceFile(full, "folder", Folder);
            }

            var file = new FileInfo(full);
            if (!file.Exists)
            {
                return new SourceFile(full, "missing") { IsMissing = true };
            }

            // A pipe and a device have no length: what has none is not opened, since nothing may ever come.
            return new SourceFile(
                full,
                string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}"),
                file.Length == 0 ? Empty
                    : file.Length > Largest ? Large
                    : null
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new SourceFile(full, "denied", Denied);
        }
    }

    /// <inheritdoc/>
    public byte[] Read(SourceFile file)
    {
        using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[(int)Math.Min(stream.Length, Largest)];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
