using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Runtime;
using Conv.SystemTests.Tools;

namespace Conv.SystemTests.Smt;

/// <summary>What scripts say of dates and quotients is what the runtime computes: otherwise a comparison with a solver shows nothing.</summary>
public sealed class CalculusTests
{
    private static readonly int[] Days =
    [
        .. new DateOnly[]
        {
            new(1, 1, 1),
            new(1, 3, 31),
            new(1900, 2, 28),
            new(2000, 2, 29),
            new(2023, 12, 31),
            new(2024, 1, 31),
            new(2024, 2, 29),
            new(2024, 8, 31),
            new(9999, 12, 31),
        }.Select(day => day.DayNumber),
    ];

    [SolverFact]
    public async Task Days_are_moved_as_the_runtime_moves_them()
    {
        var terms = new Terms();
        var equal = new List<string>();
        foreach (var day in Days)
        {
            equal.Add($"(= {Calculus.Day(day).Number} {Calculus.Number(day)})");
            foreach (var by in new[] { -13, -1, 1, 12, 25, 60 })
            {
                var months = terms.Named(Calculus.Months(Calculus.Day(day), by));
                equal.Add($"(= {months.Number} {Calculus.Number(Calendar.MonthsLater(day, by))})");
                var years = terms.Named(Calculus.Anniversary(Calculus.Day(day), by));
                equal.Add($"(= {years.Number} {Calculus.Number(Calendar.AnniversaryLater(day, by))})");
                equal.Add(Calculus.IsDaysLater(Calculus.Day(Calendar.DaysLater(day, by)), Calculus.Day(day), by));
            }
        }

        await AreAllTrue(terms, equal);
    }

    [SolverFact]
    public async Task Quotients_are_rounded_as_the_text_says()
    {
        (long Numerator, long Divisor, IrRounding Rounding, long Result)[] expected =
        [
            (5, 2, IrRounding.HalfUp, 3),
            (-5, 2, IrRounding.HalfUp, -3),
            (5, 2, IrRounding.HalfEven, 2),
            (-7, 2, IrRounding.HalfEven, -4),
            (7, 3, IrRounding.Up, 3),
            (-7, 3, IrRounding.Up, -3),
            (6, 3, IrRounding.Up, 2),
            (8, 3, IrRounding.Down, 2),
            (-8, 3, IrRounding.Down, -2),
        ];
        await AreAllTrue(
            new Terms(),
            expected.Select(one =>
                $"(= {Calculus.Quotient(Calculus.Number(one.Numerator), one.Divisor, one.Rounding)} {Calculus.Number((BigInteger)one.Result)})"
            )
        );
    }

    // Something meets them all, so that the script does not contradict itself, and nothing fails one.
    private static async Task AreAllTrue(Terms terms, IEnumerable<string> conditions)
    {
        var all = $"(and true {string.Join(' ', conditions)})";
        var answers = await Solver.Ask(
            $"{terms}(check-sat)\n(push 1)\n(assert (not {all}))\n(check-sat)\n(pop 1)\n(assert {all})\n(check-sat)\n"
        );
        answers.ShouldBe([Answer.Sat, Answer.Unsat, Answer.Sat]);
    }
}
