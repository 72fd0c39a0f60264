using Conv.Runtime.Languages;

namespace Conv.Quotations.Files;

/// <summary>Where the texts of sources are: a folder of the disk, or what a test says.</summary>
internal interface ISourceFiles
{
    /// <summary>Looks for a file.</summary>
    /// <param name="convention">The path of the file that names it.</param>
    /// <param name="path">Its path from the folder of that file, which does not lead out of it.</param>
    SourceFile Find(string convention, string path);

    /// <summary>The bytes of a file that was found.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    byte[] Read(SourceFile file);
}

/// <summary>A file that was looked for.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Stamp">Other when the file is.</param>
/// <param name="Refused">Why it is not read; null: it may be.</param>
internal sealed record SourceFile(string Path, string Stamp, LocalizableText? Refused = null)
{
    /// <summary>There is no such file.</summary>
    public bool IsMissing { get; init; }
}
