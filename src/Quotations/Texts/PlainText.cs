using System.Text;

namespace Conv.Quotations.Texts;

/// <summary>Reads plain text: UTF-8, or UTF-16 that says so by its first bytes.</summary>
internal static class PlainText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file.</summary>
    /// <exception cref="DecoderFallbackException">It is neither.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Utf8.GetString(rest),
            [0xFF, 0xFE, .. var rest] => new UnicodeEncoding(false, false, true).GetString(rest),
            [0xFE, 0xFF, .. var rest] => new UnicodeEncoding(true, false, true).GetString(rest),
            _ => Utf8.GetString(bytes),
        };

    /// <summary>Reads a file.</summary>
    /// <exception cref="DecoderFallbackException">It is neither.</exception>
    public static SourceDocument Read(ReadOnlySpan<byte> bytes)
    {
        var document = new DocumentBuilder();
        var line = 0;
        foreach (var words in Decode(bytes).ReplaceLineEndings("\n").AsSpan().EnumerateLines())
        {
            document.At(++line);
            document.Append(words);
            document.Break();
        }

        return document.Build(arePages: false);
    }
}
