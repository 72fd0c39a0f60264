using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Conv.Quotations.Texts;

/// <summary>Reads PDF, page by page.</summary>
internal static class PdfText
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="Exception">It is damaged or locked: the library says it in many ways.</exception>
    public static SourceDocument Read(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(
            bytes,
            new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true }
        );
        var document = new DocumentBuilder();
        foreach (var page in pdf.GetPages())
        {
            document.At(page.Number);
            document.Append(ContentOrderTextExtractor.GetText(page, addDoubleNewline: true).ReplaceLineEndings("\n"));
            document.EndParagraph();
        }

        return document.Build(arePages: true);
    }
}
