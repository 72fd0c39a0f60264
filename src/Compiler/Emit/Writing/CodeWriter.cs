using System.Globalization;
using System.Text;
using Conv.Compiler.Text;

namespace Conv.Compiler.Emit.Writing;

/// <summary>Lays out C#: indentation, documentation, and the place in the <c>.conv</c> files that a statement comes from.</summary>
/// <param name="nameOfSource">What a directive calls a source.</param>
internal sealed class CodeWriter(Func<string, string> nameOfSource)
{
    /// <summary>Longer lines are broken where the code allows it.</summary>
    public const int Width = 120;

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _fresh = true;

    /// <summary>The columns that indentation takes.</summary>
    public int Indentation => 4 * _depth;

    /// <summary>A line, indented; without arguments an empty one.</summary>
    public void Line(string text = "")
    {
        _text.Append(' ', text.Length == 0 ? 0 : Indentation).Append(text).Append('\n');
        _fresh = false;
    }

    /// <summary>Lines that are written as they are, after an empty one.</summary>
    public void Block(string text)
    {
        Gap();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            Line(line);
        }
    }

    /// <summary>An empty line between two members; none after an opening brace.</summary>
    public void Gap()
    {
        if (!_fresh)
        {
            Line();
        }
    }

    /// <summary>A line, if there is one, and an opening brace.</summary>
    public void Open(string header)
    {
        if (header.Length > 0)
        {
            Line(header);
        }

        Line("{");
        _depth++;
        _fresh = true;
    }

    /// <summary>A closing brace.</summary>
    public void Close(string tail = "")
    {
        _depth--;
        Line("}" + tail);
    }

    /// <summary>Writes with one more step of indentation.</summary>
    public void Indented(Action write)
    {
        _depth++;
        write();
        _depth--;
    }

    /// <summary>A call or declaration: on one line if it fits, otherwise an argument per line.</summary>
    public void List(string head, IReadOnlyCollection<string> items, string tail)
    {
        var single = head + string.Join(", ", items) + tail;
        if (items.Count == 0 || Indentation + single.Length <= Width)
        {
            Line(single);
            return;
        }

        Line(head);
        Indented(() =>
        {
            var left = items.Count;
            foreach (var item in items)
            {
                Line(item + (--left > 0 ? "," : tail));
            }
        });
    }

    /// <summary>An XML documentation element on one line; the text is plain.</summary>
    public void Doc(string text, string element = "summary", string attributes = "") =>
        Line($"/// <{element}{attributes}>{Escaping.Xml(text)}</{element.Split(' ')[0]}>");

    /// <summary>A line comment; the text is plain.</summary>
    public void Comment(string text) => Line("// " + Escaping.Plain(text));

    /// <summary>The next statement comes from a place in a <c>.conv</c> file.</summary>
    public void From(SourceSpan origin)
    {
        if (origin.Source is null)
        {
            return;
        }

        // C# wants the place of the last character. The offset makes every sequence point on the next line stand for the whole.
        var start = origin.Start;
        var end = origin.Source.PositionOf(Math.Max(origin.Span.Start, origin.Span.End - 1));
        _text.Append(
            CultureInfo.InvariantCulture,
            $"#line ({start.Line}, {Column(start)}) - ({end.Line}, {Column(end)}) 9999 \"{Escaping.Quotable(nameOfSource(origin.Source.Path))}\"\n"
        );
    }

    /// <summary>What follows comes from the generated file itself.</summary>
    public void FromHere() => _text.Append("#line default\n");

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    // C# bounds columns in a directive.
    private static int Column(LinePosition position) => Math.Min(position.Column, 65_000);
}
