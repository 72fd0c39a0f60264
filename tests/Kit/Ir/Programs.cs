using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.TestKit.Ir;

/// <summary>Programs around the function or functions that a test is about.</summary>
internal static class Programs
{
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

    /// <summary>A function that accepts up to so many acts in a window of a form.</summary>
    public static IrProgram Capped(IrWindowForm form, int cap, int bound = 100, params ReadingSymbol[] readings) =>
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
            Readings = [.. readings],
            Windows = [Nodes.Window(0, form)],
            Counters = [Nodes.Counter(0, 0, bound)],
        };

    private static IrConvention Convention(int id, string name, string from, string to) =>
        new(id, name, Label.None, new(Words.Day(from)), new(Words.Day(to)), [], Words.Here);
}
