using System.Collections.Immutable;
using Conv.Compiler.Parsing;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Formatting;

/// <summary>
/// What the syntax says about the layout of each token: where a line must begin and how far it is indented, in which column of which table a
/// token stands. Lines that the author broke are kept; nothing is joined.
/// </summary>
internal sealed class LayoutPlan
{
    private readonly ImmutableArray<SyntaxToken> _tokens;
    private readonly Dictionary<int, int> _indexOf = [];
    private readonly TokenLayout[] _layouts;
    private int _tables;

    /// <summary>A plan for the tokens of a file, in which nothing is said yet.</summary>
    public LayoutPlan(SourceText source, ImmutableArray<SyntaxToken> tokens)
    {
        Source = source;
        _tokens = tokens;
        _layouts = new TokenLayout[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            _indexOf[tokens[i].Span.Start] = i;
        }
    }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>A number for a new table.</summary>
    public int NewTable() => ++_tables;

    /// <summary>What is planned for a token.</summary>
    public ref readonly TokenLayout this[int token] => ref _layouts[token];

    /// <summary>Lets a line begin here.</summary>
    /// <param name="node">The first token of the line.</param>
    /// <param name="indent">How far it is indented.</param>
    /// <param name="table">The table that its lines belong to.</param>
    /// <param name="style">How that table is laid out.</param>
    /// <param name="isForced">Whether a line begins here in any case; otherwise where the author breaks the line.</param>
    public void Line(TextSpan node, int indent, int table, TableStyle style, bool isForced = true)
    {
        ref var layout = ref _layouts[_indexOf[node.Start]];
        layout = layout with { Line = new LineStart(indent, table, style, isForced) };
    }

    /// <summary>Puts a token into a column of the line's table.</summary>
    public void Column(int token, int column)
    {
        if (token >= 0 && token < _layouts.Length)
        {
            _layouts[token] = _layouts[token] with { Column = column };
        }
    }

    /// <summary>The same for the first token of a node.</summary>
    public void Column(TextSpan node, int column) => Column(_indexOf[node.Start], column);

    /// <summary>The position of the first token of a node.</summary>
    public int IndexOf(TextSpan node) => _indexOf[node.Start];

    /// <summary>The first token at or behind a place.</summary>
    public int FirstAt(int offset)
    {
        var found = _tokens.BinarySearch(
            new SyntaxToken(default, new TextSpan(offset, 0)),
            Comparer<SyntaxToken>.Create((left, right) => left.Span.Start.CompareTo(right.Span.Start))
        );
        var token = found < 0 ? ~found : found;
        while (token < _tokens.Length && _tokens[token] is { Count: 0, Kind: not SyntaxTokenKind.Comment })
        {
            token++;
        }

        return token < _tokens.Length ? token : -1;
    }

    /// <summary>What a token is; null: there is none.</summary>
    public SyntaxTokenKind? KindOf(int token) => token < 0 ? null : _tokens[token].Kind;

    /// <summary>Where a token stands.</summary>
    public TextSpan SpanOf(int token) => _tokens[token].Span;

    /// <summary>The token so many of the grammar behind another one.</summary>
    public int After(TextSpan node, int count)
    {
        var token = IndexOf(node);
        for (; token < _tokens.Length && (count > 0 || _tokens[token].Count == 0); token++)
        {
            count -= _tokens[token].Count;
        }

        return token;
    }

    /// <summary>The first word of what stands before a node.</summary>
    public int Before(TextSpan node)
    {
        var token = IndexOf(node) - 1;
        while (token > 0 && _tokens[token] is { Count: 0, Kind: not SyntaxTokenKind.Comment })
        {
            token--;
        }

        return token;
    }

    /// <summary>The token of a kind before a node, if it stands right before it.</summary>
    public int Before(TextSpan node, SyntaxTokenKind kind)
    {
        var token = IndexOf(node) - 1;
        while (token >= 0 && (_tokens[token].Count == 0 || _tokens[token].Kind == SyntaxTokenKind.Open))
        {
            token--;
        }

        return token >= 0 && _tokens[token].Kind == kind ? token : -1;
    }

    /// <summary>Whether the author begins a line with a token.</summary>
    public bool IsBroken(int token) =>
        token > 0
        && token < _tokens.Length
        && Source
            .Text.AsSpan(_tokens[token - 1].Span.End, _tokens[token].Span.Start - _tokens[token - 1].Span.End)
            .IndexOfAny('\n', '\r') >= 0;
}

/// <summary>Where a line begins.</summary>
/// <param name="Indent">How far it is indented.</param>
/// <param name="Table">The table that its lines belong to; 0: none.</param>
/// <param name="Style">How that table is laid out.</param>
/// <param name="IsForced">Whether a line begins here in any case.</param>
internal sealed record LineStart(int Indent, int Table, TableStyle Style, bool IsForced);

/// <summary>The layout of a token.</summary>
/// <param name="Line">The line that begins with it, or null.</param>
/// <param name="Column">The column of the line's table that begins with it; 0: none.</param>
internal readonly record struct TokenLayout(LineStart? Line, int Column);
