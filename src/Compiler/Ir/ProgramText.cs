using System.Collections.Immutable;

namespace Conv.Compiler.Ir;

/// <summary>
/// What a program says, as texts that are equal where it says the same: places are left out. By it one knows what was worked out already.
/// </summary>
/// <param name="Common">All but the functions: readings, conventions, windows, categories, monitors, budgets, and the facts that sessions give.</param>
/// <param name="Functions">A text per function, in the order of the program.</param>
internal sealed record ProgramText(string Common, ImmutableArray<string> Functions)
{
    /// <summary>All of it.</summary>
    public string All => $"{Common}\n{string.Join('\n', Functions)}";

    /// <summary>The texts of a program.</summary>
    public static ProgramText Of(IrProgram program) => IrPrinter.Parts(program);
}
