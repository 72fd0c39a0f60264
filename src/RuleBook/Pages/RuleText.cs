using System.Text;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Markup;
using Conv.RuleBook.Contents;
using Conv.RuleBook.Wording;

namespace Conv.RuleBook.Pages;

/// <summary>A piece of a file as it is written, without comments and citations; its names lead to their pages.</summary>
/// <param name="book">The book.</param>
/// <param name="words">Its language.</param>
internal sealed class RuleText(Book book, BookWords words)
{
    /// <summary>Writes a piece of a file.</summary>
    /// <param name="page">The page.</param>
    /// <param name="place">The piece.</param>
    /// <param name="cited">Whether its citations stay.</param>
    public void Write(MarkupWriter page, SourceSpan place, bool cited = false)
    {
        var links = new Queue<Link>(book.Links.Within(place));
        var text = new StringBuilder();
        var (source, indentation) = (place.Source.Text, IndentationOf(place));
        var quoted = false;
        for (var i = place.Span.Start; i < place.Span.End; )
        {
            while (links.TryPeek(out var passed) && passed.Place.Span.Start < i)
            {
                links.Dequeue();
            }

            if (links.TryPeek(out var link) && link.Place.Span.Start == i)
            {
                page.Text(text.ToString());
                text.Clear();
                Link(page, links.Dequeue());
                i = link.Place.Span.End;
                continue;
            }

            var sign = source[i];
            quoted ^= sign == '"';
            if (!quoted && sign == '#')
            {
                i = EndOf(source, i, place.Span.End, '\n');
            }
            else if (!quoted && !cited && sign == '[')
            {
                i = EndOf(source, i, place.Span.End, ']') + 1;
            }
            else if (!quoted && sign is '\n' or '\r')
            {
                i = Line(source, i, place.Span.End, indentation, text);
            }
            else if (!quoted && sign is ' ' or '\t')
            {
                if (text.Length == 0 || text[^1] is not (' ' or '\n'))
                {
                    text.Append(' ');
                }

                i++;
            }
            else
            {
                text.Append(sign);
                i++;
            }
        }

        page.Text(text.ToString().TrimEnd());
    }

    /// <summary>Writes the citations of an entry, sources as links.</summary>
    public void Citations(MarkupWriter page, SourceText source, IEnumerable<CitationSyntax> citations)
    {
        foreach (var citation in citations)
        {
            page.Open("cite");
            Write(page, new SourceSpan(source, citation.Span), cited: true);
            page.Close().Text(" ");
        }
    }

    private void Link(MarkupWriter page, Link link)
    {
        var target = link.Target;
        if (link.Declares && target.Kind != EntryKind.Function)
        {
            page.Element("strong", link.Place.Text);
            return;
        }

        page.Element(
            "a",
            link.Place.Text,
            ("href", target.File),
            ("title", $"{words.Kind(target.Kind)}{words.Colon} {target.TitleIn(words.Language)}")
        );
    }

    // What follows a line end is as deep as it was written, less what the whole piece is indented by; empty lines are left out.
    private static int Line(string source, int start, int end, int indentation, StringBuilder text)
    {
        var i = start;
        var begin = start;
        while (i < end && char.IsWhiteSpace(source[i]))
        {
            begin = source[i] is '\n' or '\r' ? i + 1 : begin;
            i++;
        }

        while (text.Length > 0 && text[^1] is ' ' or '\n')
        {
            text.Length--;
        }

        text.Append('\n').Append(' ', Math.Max(0, i - begin - indentation));
        return i;
    }

    private static int IndentationOf(SourceSpan place)
    {
        var line = place.Source.LineSpanAt(place.Start.Line);
        return line.Length - line.TrimStart().Length;
    }

    private static int EndOf(string source, int start, int end, char mark)
    {
        var found = source.IndexOf(mark, start, end - start);
        return found < 0 ? end : found;
    }
}
