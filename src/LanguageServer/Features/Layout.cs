using System.Collections.Immutable;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Formatting;
using Conv.Compiler.Parsing;
using Conv.Compiler.Text;
using Conv.LanguageServer.Workspaces;

namespace Conv.LanguageServer.Features;

/// <summary>
/// Lays a document out as <c>conv fmt</c> does, or a part of it as it would stand in the whole: only white space changes. A file in which words do not fit
/// is left alone.
/// </summary>
internal static class Layout
{
    /// <summary>The edits of a whole document.</summary>
    public static Protocol.TextEdit[] Of(FileView file) => Edits(file, _ => true);

    /// <summary>The edits of some lines.</summary>
    public static Protocol.TextEdit[] Of(FileView file, Protocol.Range range)
    {
        var (start, end) = (Ranges.Offset(file.Source, range.Start), Ranges.Offset(file.Source, range.End));
        var from = file.Source.Text.LastIndexOf('\n', Math.Max(0, start - 1), start) + 1;
        var next = file.Source.Text.IndexOf('\n', Math.Max(from, end > start ? end - 1 : end));
        var to = next < 0 ? file.Source.Text.Length : next;
        return Edits(file, span => from <= span.End && span.Start < to);
    }

    /// <summary>
    /// The edits when a new line is begun: of the declaration above it, but for the white space around the caret, which is where the author
    /// goes on.
    /// </summary>
    public static Protocol.TextEdit[] AfterLine(FileView file, int caret)
    {
        var above = file.Source.Text.AsSpan(0, caret).TrimEnd().Length;
        return
            file.Syntax.Declarations.FirstOrDefault(one => one.Span.Start <= above && above <= one.Span.End)
                is { } declaration
            ? Edits(file, span => declaration.Span.Contains(span) && !(span.Start <= caret && caret <= span.End))
            : [];
    }

    /// <summary>A document with a piece more, the piece laid out as the whole would be.</summary>
    /// <param name="source">The document.</param>
    /// <param name="at">Where the piece is put in.</param>
    /// <param name="piece">The piece.</param>
    /// <returns>The piece as it is to be written.</returns>
    public static string Piece(SourceText source, int at, string piece)
    {
        var whole = new SourceText(source.Path, source.Text.Insert(at, piece));
        var parsed = SyntaxParser.Parse(whole);
        if (parsed.Findings.Any(finding => finding.Severity == Severity.Error))
        {
            return piece;
        }

        var inside = new TextSpan(at, piece.Length);
        var laid = piece;
        foreach (var edit in Formatter.Edits(whole, parsed.File).Where(edit => inside.Contains(edit.Span)).Reverse())
        {
            laid = laid.Remove(edit.Span.Start - at, edit.Span.Length).Insert(edit.Span.Start - at, edit.NewText);
        }

        return laid;
    }

    private static Protocol.TextEdit[] Edits(FileView file, Func<TextSpan, bool> isMeant) =>
        SyntaxParser.Parse(file.Source).Findings.Any(finding => finding.Severity == Severity.Error)
            ? []
            :
            [
                .. Formatter
                    .Edits(file.Source, file.Syntax)
                    .Where(edit => isMeant(edit.Span))
                    .Select(edit => new Protocol.TextEdit(Ranges.Of(file.Source, edit.Span), edit.NewText)),
            ];
}
