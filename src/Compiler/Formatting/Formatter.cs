using System.Collections.Immutable;
using System.Text;
using Conv.Compiler.Parsing;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Formatting;

/// <summary>
/// Lays a file out: every clause on a line of its own, columns under each other within a block, citations in theirs. Words, comments, empty
/// lines and the places where the author breaks a line stay; only white space changes, so what is read stays the same.
/// </summary>
internal static class Formatter
{
    /// <summary>The changes that lay a file out; none where it is laid out already.</summary>
    /// <param name="source">The file.</param>
    /// <param name="file">What was read of it, without syntax errors.</param>
    public static ImmutableArray<TextEdit> Edits(SourceText source, FileSyntax file)
    {
        var tokens = SyntaxTokens.Of(source);
        var plan = new LayoutPlan(source, tokens);
        new SyntaxLayout(plan).Plan(file);
        var spaces = new Aligner(source, tokens).Align(new RowReader(plan, tokens).Read());
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        for (var i = 0; i <= tokens.Length; i++)
        {
            var from = i == 0 ? 0 : ContentEnd(source, tokens[i - 1]);
            var to = i == tokens.Length ? source.Text.Length : tokens[i].Span.Start;
            var span = new TextSpan(from, to - from);
            if (!source.Text.AsSpan(from, to - from).SequenceEqual(spaces[i]))
            {
                edits.Add(new TextEdit(span, spaces[i]));
            }
        }

        return edits.ToImmutable();
    }

    /// <summary>The text of a file, laid out.</summary>
    /// <param name="source">The file.</param>
    /// <param name="file">What was read of it, without syntax errors.</param>
    public static string Format(SourceText source, FileSyntax file)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var edit in Edits(source, file))
        {
            text.Append(source.Text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return text.Append(source.Text, at, source.Text.Length - at).ToString();
    }

    // Blanks at the end of a comment belong to no word of it.
    private static int ContentEnd(SourceText source, SyntaxToken token) =>
        token.Span.Start + source.Slice(token.Span).TrimEnd().Length;
}
