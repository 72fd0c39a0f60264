using System.Diagnostics;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>How far an act's place in a row must be counted.</summary>
internal static class Occurrences
{
    /// <summary>The largest total that is told from larger ones.</summary>
    public static int Bound(BoundOccurrence occurrence) =>
        occurrence.Kind switch
        {
            OccurrenceKindSyntax.Nth => occurrence.Number,
            OccurrenceKindSyntax.EveryNth or OccurrenceKindSyntax.FirstOfEvery => 1,
            _ => throw new UnreachableException($"{occurrence.Kind} is no place in a row"),
        };
}
