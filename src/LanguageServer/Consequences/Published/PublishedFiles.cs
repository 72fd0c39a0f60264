using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.LanguageServer.Consequences.Published;

/// <summary>The version that an edit is compared with.</summary>
/// <param name="Name">What it is called: <c>git HEAD 1a2b3c4</c>, a folder, <c>as it was opened</c>.</param>
/// <param name="Key">The same as long as it is the same version.</param>
/// <param name="Sources">Its files.</param>
internal sealed record PublishedFiles(string Name, string Key, ImmutableArray<SourceText> Sources)
{
    /// <summary>The text of the file of the same name; null: there was none.</summary>
    public string? TextOf(string path) =>
        Sources
            .FirstOrDefault(source =>
                string.Equals(Path.GetFileName(source.Path), Path.GetFileName(path), StringComparison.Ordinal)
            )
            ?.Text;
}
