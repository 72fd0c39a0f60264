using System.Text;

namespace Conv.Markup;

/// <summary>
/// Writes elements. Every text and every value of an attribute goes through <see cref="Escape"/>; tags and names of attributes are constants of
/// this project. What it writes is HTML that an XML parser reads as well.
/// </summary>
public sealed class MarkupWriter
{
    private static readonly HashSet<string> OwnLine = new(StringComparer.Ordinal)
    {
        "a",
        "article",
        "body",
        "details",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "head",
        "header",
        "html",
        "li",
        "link",
        "main",
        "meta",
        "nav",
        "option",
        "p",
        "script",
        "section",
        "style",
        "summary",
        "svg",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
    };

    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    /// <summary>Begins an element; an attribute whose value is null is left out.</summary>
    public MarkupWriter Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes);
        _text.Append('>');
        _open.Push(tag);
        return this;
    }

    /// <summary>Ends the innermost open element.</summary>
    public MarkupWriter Close()
    {
        var tag = _open.Pop();
        _text.Append("</").Append(tag).Append('>');
        // In code a line end is one.
        if (OwnLine.Contains(tag) && !_open.Contains("code"))
        {
            _text.Append('\n');
        }

        return this;
    }

    /// <summary>An element without content.</summary>
    public MarkupWriter Empty(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, attributes);
        _text.Append(" />");
        return this;
    }

    /// <summary>An element that holds a text.</summary>
    public MarkupWriter Element(
        string tag,
        string text,
        params ReadOnlySpan<(string Name, string? Value)> attributes
    ) => Open(tag, attributes).Text(text).Close();

    /// <summary>A text.</summary>
    public MarkupWriter Text(string text)
    {
        _text.Append(Escape.Text(text));
        return this;
    }

    /// <summary>An asset of this project, as it is.</summary>
    public MarkupWriter Asset(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>What was written.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public override string ToString() =>
        _open.Count == 0 ? _text.ToString() : throw new InvalidOperationException($"<{_open.Peek()}> is still open");

    private void Start(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _text.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(name).Append("=\"").Append(Escape.Text(value)).Append('"');
            }
        }
    }
}
