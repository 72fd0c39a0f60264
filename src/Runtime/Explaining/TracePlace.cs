namespace Conv.Runtime.Explaining;

/// <summary>A place in a source file, without the file: line and column from 1.</summary>
/// <param name="Path">The name of the file; empty where the program was not made from one.</param>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
public sealed record TracePlace(string Path, int Line, int Column)
{
    /// <summary>No place.</summary>
    public static TracePlace None { get; } = new("", 0, 0);

    /// <summary><c>file:line</c>; empty where there is no file.</summary>
    public override string ToString() => Path.Length == 0 ? "" : $"{Path}:{Line}";
}
