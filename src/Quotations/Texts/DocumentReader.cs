using System.Text;
using Conv.Runtime.Languages;
using UglyToad.PdfPig.Exceptions;

namespace Conv.Quotations.Texts;

/// <summary>Reads the words of a file by what its name says that it is.</summary>
internal static class DocumentReader
{
    private static readonly LocalizableText OtherKind = new(
        "its name ends in none of .txt, .md, .html and .pdf",
        "son nom ne se termine ni par .txt, ni par .md, .html ou .pdf",
        "de naam eindigt niet op .txt, .md, .html of .pdf",
        "sein Name endet weder auf .txt noch auf .md, .html oder .pdf"
    );

    private static readonly LocalizableText NotUtf8 = new(
        "it is not UTF-8",
        "il n'est pas en UTF-8",
        "het is geen UTF-8",
        "er ist nicht in UTF-8"
    );

    private static readonly LocalizableText NoWords = new(
        "no words are in it; pages that are pictures have to be recognised first",
        "il ne contient pas de mots ; des pages qui sont des images doivent d'abord être reconnues",
        "er staan geen woorden in; bladzijden die beelden zijn moeten eerst herkend worden",
        "er enthält keine Worte; Seiten, die Bilder sind, müssen zuerst erkannt werden"
    );

    private static readonly LocalizableText Locked = new(
        "it is locked with a password",
        "il est protégé par un mot de passe",
        "het is met een wachtwoord beveiligd",
        "er ist mit einem Passwort geschützt"
    );

    private static readonly LocalizableText Damaged = new(
        "it is damaged, or something else than its name says",
        "il est abîmé, ou autre chose que ce que dit son nom",
        "het is beschadigd, of iets anders dan de naam zegt",
        "er ist beschädigt oder etwas anderes, als sein Name sagt"
    );

    /// <summary>Reads the words.</summary>
    /// <param name="path">The name of the file.</param>
    /// <param name="read">Its bytes, which are asked for where its kind is known.</param>
    /// <returns>The document, or why there is none.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static (SourceDocument? Document, LocalizableText? Refused) Read(string path, Func<byte[]> read)
    {
        Func<byte[], SourceDocument>? reader = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".txt" => bytes => PlainText.Read(bytes),
            ".md" or ".markdown" => bytes => MarkdownText.Read(bytes),
            ".html" or ".htm" or ".xhtml" => HtmlText.Read,
            ".pdf" => PdfText.Read,
            _ => null,
        };
        if (reader is null)
        {
            return (null, OtherKind);
        }

        var bytes = read();
        try
        {
            var document = reader(bytes);
            return document.Text.Contains('\0', StringComparison.Ordinal) ? (null, Damaged)
                : document.Text.AsSpan().Trim().IsEmpty ? (null, NoWords)
                : (document, null);
        }
        catch (DecoderFallbackException)
        {
            return (null, NotUtf8);
        }
        catch (PdfDocumentEncryptedException)
        {
            return (null, Locked);
        }
#pragma warning disable CA1031 // A damaged file is told in as many ways as libraries have; each of them is one sentence here.
        catch (Exception)
#pragma warning restore CA1031
        {
            return (null, Damaged);
        }
    }
}
