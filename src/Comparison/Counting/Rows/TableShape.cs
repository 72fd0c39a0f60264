using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Comparison.Counting.Rows;

/// <summary>What of a program decides how a session file is read.</summary>
internal static class TableShape
{
    /// <summary>Whether two programs read a file to the same table: they have the same columns, of the same registers, and the same functions in the same order.</summary>
    public static bool IsSame(IrProgram old, IrProgram @new) =>
        old.FunctionNames.SequenceEqual(@new.FunctionNames, StringComparer.Ordinal)
        && old.Vocabulary.Facts.Select(Column).SequenceEqual(@new.Vocabulary.Facts.Select(Column));

    private static (string, RegisterSymbol?, FactOwner, FactKind, FactRole, bool?, int, int, string) Column(
        FactSymbol fact
    ) =>
        (
            fact.Name,
            fact.Register,
            fact.Owner,
            fact.Kind,
            fact.Role,
            fact.WhenMissing,
            fact.Slot,
            fact.Decimals,
            string.Join(' ', fact.Values.Select(value => value.Name))
        );
}
