using System.Text;
using Conv.Quotations.Files;

namespace Conv.Compiler.Tests.Diagnostics;

/// <summary>Texts of sources that a page shows, by path, as if they stood beside its examples.</summary>
internal sealed class PageTexts(IReadOnlyDictionary<string, string> texts) : ISourceFiles
{
    public SourceFile Find(string convention, string path) => new(path, "") { IsMissing = !texts.ContainsKey(path) };

    public byte[] Read(SourceFile file) => Encoding.UTF8.GetBytes(texts[file.Path]);
}
