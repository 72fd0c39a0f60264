using System.Collections.Immutable;
using System.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Text;

/// <summary>A source file in memory: the only place that turns offsets into lines and columns.</summary>
public sealed class SourceText
{
    /// <summary>The longest file that is read, in UTF-16 code units.</summary>
    public const int MaximumLength = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    private readonly ImmutableArray<int> _lineStarts;
    private Func<string, string?>? _names;

    /// <summary>Wraps a text.</summary>
    /// <param name="path">The name that messages show; never opened.</param>
    /// <param name="text">The whole text; line ends may be LF, CR LF or CR.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>Decodes a file, with or without a byte-order mark.</summary>
    /// <param name="path">The name that messages show.</param>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public static SourceText FromUtf8(string path, ReadOnlySpan<byte> bytes) =>
        new(path, Strict.GetString(bytes.StartsWith(Strict.Preamble) ? bytes[Strict.Preamble.Length..] : bytes));

    /// <summary>The name that messages show.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The code of the language in which it is written: its first word tells it.</summary>
    public string Language => field ??= LanguageCodes.OfText(Text);

    /// <summary>The code of the language of what is said about it: its own, unless another is asked for.</summary>
    public string MessageLanguage
    {
        get => field ?? Language;
        private init;
    }

    /// <summary>The same text, with messages in a language.</summary>
    /// <param name="language">Its code.</param>
    public SourceText WithMessagesIn(string language) => new(Path, Text) { MessageLanguage = language };

    /// <summary>Takes what names are called, from the files that it was last read with: only messages and completions ask.</summary>
    /// <param name="names">What a name of the data is called in the language of the file; null: as in the data.</param>
    internal void ReadBeside(Func<string, string?> names) => _names = names;

    /// <summary>What a name of the data is called in the language of the file; null: as in the data.</summary>
    public string? NameOf(string canonical) => _names?.Invoke(canonical);

    /// <summary>Whether any name may be called otherwise than in the data.</summary>
    internal bool HasNames => _names is not null;

    /// <summary>The number of lines; a text that ends in a line end has an empty last line.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Line and column of an offset.</summary>
    public LinePosition PositionOf(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The offset of a line and column; a place behind the end of its line or of the text is that end.</summary>
    public int OffsetOf(LinePosition place)
    {
        var line = Math.Clamp(place.Line, 1, LineCount);
        return line < place.Line
            ? Text.Length
            : _lineStarts[line - 1] + Math.Clamp(place.Column - 1, 0, LineSpanAt(line).Length);
    }

    /// <summary>The text of a line, counted from 1, without its line end.</summary>
    public string LineAt(int line) => LineSpanAt(line).ToString();

    /// <summary>The same, without a copy of it: a line may be as long as the file.</summary>
    public ReadOnlySpan<char> LineSpanAt(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    /// <summary>The piece of the text that a span covers.</summary>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToImmutable();
    }
}
