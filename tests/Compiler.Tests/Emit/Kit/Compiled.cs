using Conv.Compiler.Emit;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering;
using Conv.Runtime;
using Conv.TestKit.Ir;

namespace Conv.Compiler.Tests.Emit.Kit;

/// <summary>Programs under their readings, as C#, as an assembly and as an evaluator.</summary>
internal static class Compiled
{
    public static readonly EmitOptions Options = new(new string('a', 64), "1.2.3");

    /// <summary>The program under the default readings, or others.</summary>
    public static IrProgram Fixed(this IrProgram program, params (string Reading, string Value)[] choices) =>
        program.IsSpecialised
            ? program
            : Specialiser.Specialise(program, choices.ToDictionary(choice => choice.Reading, choice => choice.Value));

    /// <summary>The generated source.</summary>
    public static string CSharp(this IrProgram program) => IrToCSharp.Emit(program.Fixed(), Options);

    /// <summary>The compiled program.</summary>
    public static EvaluatorAssembly Compile(this IrProgram program) =>
        CSharpToAssembly.Compile(program.Fixed(), Options);

    /// <summary>The evaluator, in this process.</summary>
    public static ConventionEvaluator Evaluator(this IrProgram program) =>
        EvaluatorLoader.Load(program.Compile(), collectible: true);
}
