using Conv.Compiler.Syntax;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Names;

/// <summary>Days as they are written.</summary>
internal static class Dates
{
    /// <summary>The day that is written; null where none is, or where it is not in the calendar.</summary>
    public static Day? Day(DateSyntax? syntax) => syntax?.Value is { } date ? Runtime.Values.Day.Of(date) : null;
}
