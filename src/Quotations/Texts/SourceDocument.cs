using System.Collections.Immutable;
using Conv.Quotations.Matching;

namespace Conv.Quotations.Texts;

/// <summary>The words of a source. Paragraphs are divided by empty lines.</summary>
/// <param name="text">The words.</param>
/// <param name="marks">From which offsets on which line or page they stand, by offset.</param>
/// <param name="arePages">Whether the marks are pages; else they are lines.</param>
internal sealed class SourceDocument(string text, ImmutableArray<(int Offset, int Number)> marks, bool arePages)
{
    private readonly Lazy<Folded> _folded = new(() => Folded.Of(text));

    /// <summary>The words.</summary>
    public string Text => text;

    /// <summary>How long a search in it takes, in signs.</summary>
    public int Length => _folded.Value.Signs.Length;

    /// <summary>Where quoted words stand first; null: nowhere.</summary>
    public Passage? Find(Phrase words) =>
        words.FindIn(_folded.Value) is { } found ? Passage(_folded.Value.Raw(found.Start, found.End)) : null;

    /// <summary>What stands there and is most like quoted words that do not; null: nothing is like them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isScattered">Whether each of the pieces that are quoted stands somewhere, and only not in this order and near each other.</param>
    public Passage? Nearest(Phrase words, out bool isScattered)
    {
        var missing = words.MissingIn(_folded.Value);
        isScattered = missing is null;
        return missing is not null && Nearness.Find(_folded.Value.Signs, missing) is { } found
            ? Passage(_folded.Value.Raw(found.Start, found.End))
            : null;
    }

    private Passage Passage((int Start, int End) found)
    {
        var (paragraph, start, length) = Paragraph.Around(text, found.Start, found.End);
        return new Passage(paragraph, start, length, NumberAt(found.Start), arePages);
    }

    private int NumberAt(int offset)
    {
        var (low, high) = (0, marks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (marks[middle].Offset <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? 1 : marks[low - 1].Number;
    }
}
