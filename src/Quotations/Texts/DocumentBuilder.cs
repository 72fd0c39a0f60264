using System.Collections.Immutable;
using System.Text;

namespace Conv.Quotations.Texts;

/// <summary>Puts the words of a source together, piece by piece.</summary>
internal sealed class DocumentBuilder
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<(int, int)>.Builder _marks = ImmutableArray.CreateBuilder<(int, int)>();

    /// <summary>What follows stands on this line or page.</summary>
    public void At(int number) => _marks.Add((_text.Length, number));

    /// <summary>More words.</summary>
    public void Append(ReadOnlySpan<char> words) => _text.Append(words);

    /// <summary>The line ends.</summary>
    public void Break() => _text.Append('\n');

    /// <summary>The paragraph ends.</summary>
    public void EndParagraph()
    {
        if (_text.Length > 0 && !(_text.Length > 1 && _text[^1] == '\n' && _text[^2] == '\n'))
        {
            _text.Append("\n\n");
        }
    }

    /// <summary>The document.</summary>
    public SourceDocument Build(bool arePages) => new(_text.ToString(), _marks.ToImmutable(), arePages);
}
