using Conv.Compiler.Text;
using Conv.Runtime.Explaining;

namespace Conv.Interpreter.Tracing;

/// <summary>Places of explanations in the files of a program.</summary>
internal static class TracePlaces
{
    /// <summary>Where a piece of source begins.</summary>
    public static TracePlace Of(SourceSpan span) =>
        span.Source is { } source ? new TracePlace(source.Path, span.Start.Line, span.Start.Column) : TracePlace.None;

    /// <summary>The text of a piece of source on one line; empty where there is none.</summary>
    public static string TextOf(SourceSpan span) => span.Source is null ? "" : span.OneLine;
}
