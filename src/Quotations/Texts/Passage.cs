using Conv.Runtime.Languages;

namespace Conv.Quotations.Texts;

/// <summary>Words of a source with the paragraph around them.</summary>
/// <param name="Paragraph">The paragraph on one line, or what is near in a long one.</param>
/// <param name="Start">Where the words begin in it.</param>
/// <param name="Length">How long they are.</param>
/// <param name="Number">The page or line on which they begin, from 1.</param>
/// <param name="IsPage">Whether it is a page.</param>
internal sealed record Passage(string Paragraph, int Start, int Length, int Number, bool IsPage)
{
    /// <summary>The words themselves.</summary>
    public string Words => Paragraph.Substring(Start, Length);

    /// <summary>The page or the line, in words.</summary>
    public LocalizableText Where =>
        IsPage
            ? new($"page {Number}", $"page {Number}", $"bladzijde {Number}", $"Seite {Number}")
            : new($"line {Number}", $"ligne {Number}", $"regel {Number}", $"Zeile {Number}");
}
