using Conv.Compiler.Ir;
using Conv.Compiler.Tests.Emit.Kit;

namespace Conv.Compiler.Tests.Emit;

public sealed class WindowTests
{
    [Theory]
    [InlineData(IrWindowKind.MonthsFromFirst, 12, "2022-03-10 2022-04-01 2023-03-09 2023-03-10 2023-03-11", "AARAA")]
    [InlineData(
        IrWindowKind.MonthsFromFirst,
        1,
        "2022-01-31 2022-02-01 2022-02-27 2022-02-28 2022-03-27 2022-03-28",
        "AARAAA"
    )]
    [InlineData(IrWindowKind.MonthsFromFirst, 12, "2020-02-29 2020-03-01 2021-02-27 2021-02-28", "AARA")]
    [InlineData(IrWindowKind.DaysFromFirst, 1, "2022-03-10 2022-03-10 2022-03-10 2022-03-11", "AARA")]
    [InlineData(IrWindowKind.DaysFromFirst, 7, "2022-03-10 2022-03-11 2022-03-16 2022-03-17", "AARA")]
    [InlineData(IrWindowKind.ToEndOfYear, 0, "2022-03-10 2022-03-11 2022-12-31 2023-01-01", "AARA")]
    [InlineData(IrWindowKind.ToEndOfYear, 1, "2022-03-10 2022-03-11 2023-12-31 2024-01-01", "AARN")]
    [InlineData(IrWindowKind.Ever, 0, "2002-03-10 2012-03-11 2023-12-31", "AAR")]
    [InlineData(
        IrWindowKind.RollingMonths,
        12,
        "2021-03-10 2021-09-10 2022-03-09 2022-03-10 2022-09-09 2022-09-10",
        "AARARA"
    )]
    [InlineData(
        IrWindowKind.RollingDays,
        7,
        "2021-03-10 2021-03-12 2021-03-16 2021-03-17 2021-03-18 2021-03-19",
        "AARARA"
    )]
    public void A_cap_of_two_holds_within_its_window(IrWindowKind kind, int length, string dates, string expected)
    {
        var acts = Acts.On(dates.Split(' '));

        var letters = Programs.Capped(kind, length, cap: 2, bound: 2).Evaluator().Decide(acts).Letters();

        // A day after 2023 is not in force: the refusal of another convention.
        letters.ShouldBe(expected.Replace('N', 'R'));
    }
}
