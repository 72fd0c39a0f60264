using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Conv.Quotations.Texts;

/// <summary>Reads Markdown: the words of its paragraphs, headings, tables and lists, without the signs around them.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Reads a file.</summary>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public static SourceDocument Read(ReadOnlySpan<byte> bytes)
    {
        var document = new DocumentBuilder();
        foreach (var block in Markdown.Parse(PlainText.Decode(bytes), Pipeline).Descendants().OfType<LeafBlock>())
        {
            if (block.Inline is { } inline)
            {
                document.At(block.Line + 1);
                foreach (var piece in inline.Descendants())
                {
                    Add(document, piece);
                }
            }
            else if (block is CodeBlock or HtmlBlock)
            {
                document.At(block.Line + 1);
                document.Append(block.Lines.ToString());
            }

            document.EndParagraph();
        }

        return document.Build(arePages: false);
    }

    private static void Add(DocumentBuilder document, MarkdownObject piece)
    {
        switch (piece)
        {
            case LiteralInline literal:
                document.At(literal.Line + 1);
                document.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                document.Append(code.Content);
                break;
            case AutolinkInline link:
                document.Append(link.Url);
                break;
            case HtmlEntityInline entity:
                document.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                document.Break();
                break;
        }
    }
}
