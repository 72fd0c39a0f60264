using System.Collections.Concurrent;
using Conv.Quotations.Files;
using Conv.Quotations.Texts;
using Conv.Runtime.Languages;

namespace Conv.Quotations;

/// <summary>The texts of sources, each read once as long as its file stays as it is. May be used from several threads.</summary>
/// <param name="files">Where they are.</param>
internal sealed class SourceTexts(ISourceFiles files)
{
    private const int MostKept = 64;

    private readonly ConcurrentDictionary<string, (string Stamp, Lazy<LoadedText> Text)> _known = new(
        StringComparer.Ordinal
    );

    /// <summary>Texts on the disk.</summary>
    public static SourceTexts OnDisk() => new(new DiskFiles());

    /// <summary>The file that a path leads to.</summary>
    /// <param name="convention">The path of the file that names it.</param>
    /// <param name="path">Its path from the folder of that file.</param>
    public string FileOf(string convention, string path) => files.Find(convention, path).Path;

    /// <summary>The text that a path leads to, or why there is none.</summary>
    /// <param name="convention">The path of the file that names it.</param>
    /// <param name="path">Its path from the folder of that file.</param>
    public LoadedText Load(string convention, string path)
    {
        var file = files.Find(convention, path);
        if (file.IsMissing || file.Refused is not null)
        {
            return new LoadedText(null, file.Refused);
        }

        if (_known.TryGetValue(file.Path, out var known) && known.Stamp == file.Stamp)
        {
            return known.Text.Value;
        }

        if (_known.Count >= MostKept)
        {
            _known.Clear();
        }

        var read = new Lazy<LoadedText>(() => Read(file));
        _known[file.Path] = (file.Stamp, read);
        return read.Value;
    }

    private LoadedText Read(SourceFile file)
    {
        try
        {
            var (document, refused) = DocumentReader.Read(file.Path, () => files.Read(file));
            return new LoadedText(document, refused);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new LoadedText(null, LocalizableText.Same(exception.Message.TrimEnd('.')));
        }
    }
}

/// <summary>A text that was asked for.</summary>
/// <param name="Document">Its words; null: there are none.</param>
/// <param name="Refused">Why there are none; null with no document: there is no such file.</param>
internal sealed record LoadedText(SourceDocument? Document, LocalizableText? Refused);
