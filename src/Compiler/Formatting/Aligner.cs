using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Parsing;
using Conv.Compiler.Text;

namespace Conv.Compiler.Formatting;

/// <summary>
/// Gives every token the white space before it: columns of the lines of one block stand under each other, each as far left as the longest
/// line allows. An empty line or a line of another kind ends a block.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="tokens">Its tokens.</param>
internal sealed class Aligner(SourceText source, ImmutableArray<SyntaxToken> tokens)
{
    private readonly string _newLine = FirstBreakIsLong(source.Text) ? "\r\n" : "\n";

    /// <summary>The white space before each token, and behind the last.</summary>
    public ImmutableArray<string> Align(ImmutableArray<Row> rows)
    {
        var spaces = new string[tokens.Length + 1];
        for (var first = 0; first < rows.Length; )
        {
            var end = first + 1;
            while (
                end < rows.Length
                && rows[end].Blanks == 0
                && (rows[end].IsComment || rows[end].Table == rows[first].Table)
            )
            {
                end++;
            }

            Block([.. rows[first..end]], spaces);
            first = end;
        }

        spaces[tokens.Length] = tokens.IsEmpty ? "" : _newLine;
        return [.. spaces];
    }

    private void Block(List<Row> rows, string[] spaces)
    {
        var style = (rows.Find(row => !row.IsComment) ?? rows[0]).Style;
        var starts = new int[style.Gaps.Length];
        var counts = new int[style.Gaps.Length];
        for (var column = 1; column < starts.Length; column++)
        {
            var having = rows.FindAll(row => !row.IsComment && row.Has(column));
            counts[column] = having.Count;
            foreach (var row in having)
            {
                starts[column] = Math.Max(starts[column], EndBefore(row, column, starts, counts, style));
            }

            if (column == 1 && having.Count > 1 && having.Exists(row => row.Has(0)))
            {
                starts[1] = Math.Max(starts[1], rows[0].Indent + style.FirstWidth);
            }
        }

        foreach (var row in rows)
        {
            Write(row, starts, counts, style, spaces);
        }
    }

    // How far right a column must begin for one of its rows.
    private int EndBefore(Row row, int column, int[] starts, int[] counts, TableStyle style)
    {
        var at = row.Cells.ToList().FindIndex(cell => cell.Column == column);
        return at == 0
            ? row.Indent
            : Start(row, at - 1, starts, counts, style) + Width(row, at - 1) + style.Gaps[column];
    }

    private int Start(Row row, int cell, int[] starts, int[] counts, TableStyle style)
    {
        var column = row.Cells[cell].Column;
        return column == 0 ? row.Indent
            : counts[column] > 1 || cell == 0 ? starts[column]
            : Start(row, cell - 1, starts, counts, style) + Width(row, cell - 1) + Alone(row.Cells[cell], style);
    }

    // Before a column that no other line has.
    private int Alone((int Column, int Token) cell, TableStyle style) =>
        cell.Column == 1
        && style.Last > 1
        && tokens[cell.Token].Kind is not (SyntaxTokenKind.Arrow or SyntaxTokenKind.Citation)
            ? 1
            : style.Gaps[cell.Column];

    private void Write(Row row, int[] starts, int[] counts, TableStyle style, string[] spaces)
    {
        for (var cell = 0; cell < row.Cells.Length; cell++)
        {
            var start = Start(row, cell, starts, counts, style);
            var token = row.Cells[cell].Token;
            spaces[token] =
                cell == 0
                    ? LineBreaks(row) + new string(' ', start)
                    : new string(' ', start - Start(row, cell - 1, starts, counts, style) - Width(row, cell - 1));
            for (var next = token + 1; next < EndOf(row, cell); next++)
            {
                spaces[next] = Between(next);
            }
        }
    }

    private string LineBreaks(Row row) =>
        row.First == 0 ? "" : string.Concat(Enumerable.Repeat(_newLine, row.Blanks + 1));

    private static int EndOf(Row row, int cell) => cell + 1 < row.Cells.Length ? row.Cells[cell + 1].Token : row.End;

    // A comment behind a line takes no room in its columns.
    private int Width(Row row, int cell)
    {
        var width = 0;
        for (var token = row.Cells[cell].Token; token < EndOf(row, cell); token++)
        {
            width +=
                (token == row.Cells[cell].Token ? 0 : Between(token).Length)
                + new StringInfo(Text(token)).LengthInTextElements;
        }

        return width;
    }

    private string Between(int token)
    {
        var (before, kind) = (tokens[token - 1].Kind, tokens[token].Kind);
        var isCited = before == SyntaxTokenKind.Citation;
        return kind is SyntaxTokenKind.Comma or SyntaxTokenKind.Colon or SyntaxTokenKind.Close ? ""
            : before == SyntaxTokenKind.Open || IsElided(token - 1) ? ""
            : kind is SyntaxTokenKind.Comment or SyntaxTokenKind.Arrow ? "  "
            : kind == SyntaxTokenKind.Citation ? (isCited ? " " : "   ")
            : isCited ? "   "
            : before == SyntaxTokenKind.Minus && tokens[token - 1].Span.End == tokens[token].Span.Start ? ""
            : " ";
    }

    // `l'honoraire`.
    private bool IsElided(int token) =>
        tokens[token].Kind is SyntaxTokenKind.Keyword or SyntaxTokenKind.Name
        && source.Text[tokens[token].Span.End - 1] is '\'' or '’'
        && source.Text[tokens[token].Span.Start] != '\'';

    private string Text(int token) => source.Slice(tokens[token].Span).TrimEnd();

    private static bool FirstBreakIsLong(string text) =>
        text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var first && text[first - 1] == '\r';
}
