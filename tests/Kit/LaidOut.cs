using System.Text.RegularExpressions;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Formatting;
using Conv.Compiler.Parsing;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.TestKit;

/// <summary>What must hold of every file that is laid out.</summary>
internal static partial class LaidOut
{
    /// <summary>
    /// The file laid out; null where it has syntax errors. Throws where another tree is read then, a comment or a word is lost, or a second
    /// time changes it again.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="names">What names are called, of all files that belong together; null: as the file itself says.</param>
    internal static string? Of(SourceText source, NameForms? names = null)
    {
        var (file, findings) = SyntaxParser.Parse(source, names);
        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return null;
        }

        var text = Formatter.Format(source, file);
        var again = new SourceText(source.Path, text);
        var (read, _) = SyntaxParser.Parse(again, names);
        Same(Tree(source, file), Tree(again, read), source.Text, text);
        Same(Words(source), Words(again), source.Text, text);
        Same(text, Formatter.Format(again, read), source.Text, text);
        return text;
    }

    private static void Same(string expected, string found, string source, string text)
    {
        if (!string.Equals(expected, found, StringComparison.Ordinal))
        {
            var (lines, others) = (expected.Split('\n'), found.Split('\n'));
            var at = lines.Zip(others).TakeWhile(pair => pair.First == pair.Second).Count();
            var (line, other) = (lines.ElementAtOrDefault(at), others.ElementAtOrDefault(at));
            throw new InvalidOperationException(
                $"{line}\n---- is, laid out,\n{other}\n---- in\n{source}\n---- and\n{text}"
            );
        }
    }

    /// <summary>The tree of a file without its places; the columns in which it is printed depend on them.</summary>
    public static string Tree(SourceText source, FileSyntax file) =>
        Blanks().Replace(Place().Replace(SyntaxPrinter.Print(source, file), ""), " ");

    private static string Words(SourceText source) =>
        string.Join(
            '\n',
            SyntaxTokens.Of(source).Select(token => $"{token.Kind} {source.Slice(token.Span).TrimEnd()}")
        );

    [GeneratedRegex(@"\b\d+:\d+\b|TextSpan start=\d+ length=\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();

    [GeneratedRegex("[ ]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks();
}
