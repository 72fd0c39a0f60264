using Conv.Compiler.Emit;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering;
using Conv.Compiler.Symbols;
using Conv.Runtime;

namespace Conv.Compiler.Tests.Emit.Kit;

/// <summary>Programs around the function or functions that a test is about.</summary>
internal static class Programs
{
    public static readonly EmitOptions Options = new(new string('a', 64), "1.2.3");

    /// <summary>A function that takes everything: share 11.00, fee 75.00.</summary>
    public static IrFunction Care(int id = 0, string name = "care", int convention = 0) =>
        new(
            id,
            name,
            Label.None,
            convention,
            -1,
            Registers: true,
            [],
            [],
            Nodes.Number(1),
            Nodes.False,
            Nodes.Cents(1100),
            Nodes.Cents(7500),
            [],
            [],
            [],
            [],
            [],
            [],
            Words.Here
        );

    /// <summary>Any number of functions in conventions that follow each other: "first" until 2023, "second" in 2024 and 2025, "third" from 2027.</summary>
    public static IrProgram Of(params IrFunction[] functions) =>
        new(
            Words.Vocabulary,
            [],
            default,
            [
                Convention(0, "first", "2000-01-01", "2023-12-31"),
                Convention(1, "second", "2024-01-01", "2025-12-31"),
                Convention(2, "third", "2027-01-01", "2099-12-31"),
            ],
            [.. functions],
            [],
            [],
            [],
            [],
            []
        );

    /// <summary>A function that accepts up to so many acts in a window.</summary>
    public static IrProgram Capped(IrWindowForm form, int cap, int bound = 100) =>
        Of(
            Care() with
            {
                AttendanceConditions =
                [
                    Nodes.Condition(Words.Cap, Nodes.Compare(Nodes.Count(0), IrComparison.Less, Nodes.Number(cap))),
                ],
                Updates = [Nodes.Update(0, Nodes.True, Nodes.Adds(0))],
            }
        ) with
        {
            Windows = [Nodes.Window(0, form)],
            Counters = [Nodes.Counter(0, 0, bound)],
        };

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

    private static IrConvention Convention(int id, string name, string from, string to) =>
        new(id, name, Label.None, Words.Day(from), Words.Day(to), [], Words.Here);
}
