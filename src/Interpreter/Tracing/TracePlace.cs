using Conv.Compiler.Text;

namespace Conv.Interpreter.Tracing;

/// <summary>A place in a source file, without the file: line and column from 1.</summary>
/// <param name="Path">The name of the file; empty where the program was not made from one.</param>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
public sealed record TracePlace(string Path, int Line, int Column)
{
    /// <summary>Where a piece of source begins.</summary>
    public static TracePlace Of(SourceSpan span) =>
        span.Source is { } source
            ? new TracePlace(source.Path, span.Start.Line, span.Start.Column)
            : new TracePlace("", 0, 0);

    /// <summary>The text of a piece of source on one line; empty where there is none.</summary>
    public static string TextOf(SourceSpan span) => span.Source is null ? "" : span.OneLine;

    /// <summary><c>file:line</c>; empty where there is no file.</summary>
    public override string ToString() => Path.Length == 0 ? "" : $"{Path}:{Line}";
}
