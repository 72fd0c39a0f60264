using Conv.Cli.Options;
using Conv.Compiler;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Syntax;

namespace Conv.Cli.Building;

/// <summary>What the phases of the compiler make, as text.</summary>
internal static class PhaseText
{
    /// <summary>The one phase that has a result in spite of errors.</summary>
    public const string Syntax = "syntax";

    private const string Bound = "bound";
    private const string Ir = "ir";
    private const string CSharp = "csharp";

    /// <summary>The names of the phases, in their order.</summary>
    public static string[] Phases { get; } = [Syntax, Bound, Ir, CSharp];

    /// <summary>The syntax of files, whether they have errors or not.</summary>
    public static string OfSyntax(Compilation compilation) =>
        string.Join(
            '\n',
            compilation.Sources.Zip(compilation.Files, (source, file) => SyntaxPrinter.Print(source, file))
        );

    /// <summary>The text of a phase after the syntax.</summary>
    /// <param name="program">The conventions.</param>
    /// <param name="phase">One of <see cref="Phases"/>, but not the syntax.</param>
    /// <param name="readings"><c>name=value</c>, each; the IR keeps its readings open where none is given.</param>
    /// <exception cref="CliException">There is no such reading or alternative.</exception>
    public static string Of(CheckedProgram program, string phase, IReadOnlyCollection<string>? readings) =>
        phase switch
        {
            Bound => BoundPrinter.Print(program.Bound),
            Ir => IrPrinter.Print(
                readings is null or { Count: 0 }
                    ? program.Ir
                    : program.Specialise(ReadingOption.Resolve(readings, program.Ir.Readings))
            ),
            CSharp => program.Emit(ReadingOption.Resolve(readings, program.Ir.Readings)).CSharp,
            _ => throw new ArgumentOutOfRangeException(nameof(phase)),
        };
}
