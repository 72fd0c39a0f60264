using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Conv.Quotations.Texts;

/// <summary>Reads HTML: the words that a browser shows. Nothing that a page refers to is fetched, no script is run.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "template",
        "head",
        "noscript",
    };

    private static readonly HashSet<string> InLine = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "var",
        "wbr",
    };

    /// <summary>Reads a file, in the encoding that it declares.</summary>
    public static SourceDocument Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var options = new HtmlParserOptions { IsKeepingSourceReferences = true };
        using var page = new HtmlParser(options, BrowsingContext.New(Configuration.Default)).ParseDocument(stream);
        var document = new DocumentBuilder();
        // By hand and not by calls within calls: a page may be nested as deep as it is long.
        for (INode? node = page.DocumentElement; node is not null; )
        {
            if (node is IText text)
            {
                document.Append(OneSpace(text.Data));
            }
            else if (node is IHtmlBreakRowElement)
            {
                document.Break();
            }
            else if (node is IElement element)
            {
                Begin(document, element);
            }

            node =
                node is IElement { } inner && !Unseen.Contains(inner.LocalName) && node.FirstChild is { } first
                    ? first
                    : Next(document, node);
        }

        return document.Build(arePages: false);
    }

    private static void Begin(DocumentBuilder document, IElement element)
    {
        End(document, element);
        if (element.SourceReference is { } place)
        {
            document.At(place.Position.Line);
        }
    }

    private static void End(DocumentBuilder document, INode node)
    {
        if (node is IElement { LocalName: "td" or "th" })
        {
            document.Append(" ");
        }
        else if (node is IElement element && !InLine.Contains(element.LocalName))
        {
            document.EndParagraph();
        }
    }

    // Lines of the file are no lines of the page.
    private static string OneSpace(string words) =>
        string.Create(
            words.Length,
            words,
            (shown, given) =>
            {
                for (var i = 0; i < given.Length; i++)
                {
                    shown[i] = char.IsWhiteSpace(given[i]) ? ' ' : given[i];
                }
            }
        );

    private static INode? Next(DocumentBuilder document, INode node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            End(document, at);
            if (at.NextSibling is { } next)
            {
                return next;
            }
        }

        return null;
    }
}
