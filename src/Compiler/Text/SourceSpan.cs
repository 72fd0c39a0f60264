namespace Conv.Compiler.Text;

/// <summary>A piece of a source file: where a rule, a finding or an IR node comes from.</summary>
public readonly record struct SourceSpan(SourceText Source, TextSpan Span)
{
    /// <summary>Where the piece begins.</summary>
    public LinePosition Start => Source.PositionOf(Span.Start);

    /// <summary>Where the piece ends.</summary>
    public LinePosition End => Source.PositionOf(Span.End);

    /// <summary>The text of the piece.</summary>
    public string Text => Source.Slice(Span);

    /// <summary>The text of the piece on one line: white space is one space.</summary>
    public string OneLine => string.Join(' ', Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary><c>path:line:column</c>.</summary>
    public override string ToString() => $"{Source.Path}:{Start.Line}:{Start.Column}";
}
