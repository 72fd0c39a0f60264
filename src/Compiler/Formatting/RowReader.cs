using System.Collections.Immutable;
using Conv.Compiler.Parsing;
using Conv.Compiler.Text;

namespace Conv.Compiler.Formatting;

/// <summary>Takes tokens apart into lines: where the author breaks a line, and where the syntax asks for one.</summary>
/// <param name="plan">What the syntax says.</param>
/// <param name="tokens">The tokens.</param>
internal sealed class RowReader(LayoutPlan plan, ImmutableArray<SyntaxToken> tokens)
{
    private const int Step = 4;

    private static readonly LineStart Outside = new(0, 0, TableStyle.Plain, IsForced: true);

    /// <summary>The lines, in order.</summary>
    public ImmutableArray<Row> Read()
    {
        var rows = ImmutableArray.CreateBuilder<Row>();
        var line = Outside;
        for (var first = 0; first < tokens.Length; )
        {
            var end = first + 1;
            while (end < tokens.Length && !Begins(end))
            {
                end++;
            }

            var own = plan[first].Line;
            line = own ?? line;
            rows.Add(Row(first, end, line, isContinued: own is null && line != Outside));
            first = end;
        }

        return WithComments(rows.ToImmutable());
    }

    private bool Begins(int token) =>
        plan[token].Line is { IsForced: true }
        || plan.IsBroken(token)
        || tokens[token - 1].Kind == SyntaxTokenKind.Comment;

    private Row Row(int first, int end, LineStart line, bool isContinued)
    {
        var last = line.Style.Last;
        var citations = Citations(first, end);
        var cells = ImmutableArray.CreateBuilder<(int Column, int Token)>();
        for (var token = first; token < end; token++)
        {
            var column = token == citations ? last : Math.Min(plan[token].Column, last);
            if (token == first && isContinued && column == 0 && ReferenceEquals(line.Style, TableStyle.Clauses))
            {
                column = 1;
            }

            if (token == first || (column > 0 && column > cells[^1].Column))
            {
                cells.Add((column, token));
            }
        }

        return new Row(
            first,
            end,
            Blanks(first),
            isContinued ? line.Indent + Step : line.Indent,
            line.Table,
            line.Style,
            cells.ToImmutable()
        )
        {
            IsComment = tokens[first].Kind == SyntaxTokenKind.Comment,
        };
    }

    // Where the citations at the end of a line begin; -1: there are none, or the line goes on behind them.
    private int Citations(int first, int end)
    {
        var token = end;
        while (token > first && tokens[token - 1].Kind == SyntaxTokenKind.Comment)
        {
            token--;
        }

        var behind = token;
        while (token > first && tokens[token - 1].Kind == SyntaxTokenKind.Citation)
        {
            token--;
        }

        return token < behind ? token : -1;
    }

    private int Blanks(int token)
    {
        var from = token == 0 ? 0 : tokens[token - 1].Span.End;
        var breaks = 0;
        for (var i = from; i < tokens[token].Span.Start; i++)
        {
            breaks +=
                plan.Source.Text[i] is '\n' || (plan.Source.Text[i] is '\r' && plan.Source.Text[i + 1] != '\n') ? 1 : 0;
        }

        return token == 0 ? 0 : Math.Max(0, breaks - 1);
    }

    // A comment stands as far in as the line behind it; the one that ends a block, as the line before.
    private static ImmutableArray<Row> WithComments(ImmutableArray<Row> rows)
    {
        var result = rows.ToBuilder();
        for (var i = rows.Length - 1; i >= 0; i--)
        {
            if (result[i].IsComment)
            {
                var next = i + 1 < rows.Length ? result[i + 1] : null;
                var ends = i > 0 && rows[i].Blanks == 0 && (next is null || next.Blanks > 0);
                var indent = ends && !rows[i - 1].IsComment ? rows[i - 1].Indent : next?.Indent ?? 0;
                result[i] = result[i] with { Indent = indent, Cells = [(0, result[i].First)] };
            }
        }

        return result.ToImmutable();
    }
}
