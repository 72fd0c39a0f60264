using System.Collections.Immutable;

namespace Conv.Compiler.Formatting;

/// <summary>A line of a file in the making.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="Blanks">How many empty lines stand before it.</param>
/// <param name="Indent">How far it is indented where it begins with the first column, or with none.</param>
/// <param name="Table">The table that it belongs to; 0: none.</param>
/// <param name="Style">How that table is laid out.</param>
/// <param name="Cells">The columns that begin in it, in order; each with its first token.</param>
internal sealed record Row(
    int First,
    int End,
    int Blanks,
    int Indent,
    int Table,
    TableStyle Style,
    ImmutableArray<(int Column, int Token)> Cells
)
{
    /// <summary>Whether it is nothing but a comment.</summary>
    public bool IsComment { get; init; }

    /// <summary>Whether a column begins in it.</summary>
    public bool Has(int column) => Cells.Any(cell => cell.Column == column);
}
