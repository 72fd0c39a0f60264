using Conv.Compiler.Ir;
using Conv.Compiler.Tests.Emit.Kit;
using Conv.TestKit.Ir;

namespace Conv.Compiler.Tests.Emit;

public sealed class WindowTests
{
    public static TheoryData<object, string, string> Forms =>
        new()
        {
            { new IrMonthsWindow(12), "2022-03-10 2022-04-01 2023-03-09 2023-03-10 2023-03-11", "AARAA" },
            { new IrMonthsWindow(1), "2022-01-31 2022-02-01 2022-02-27 2022-02-28 2022-03-27 2022-03-28", "AARAAA" },
            { new IrMonthsWindow(12), "2020-02-29 2020-03-01 2021-02-27 2021-02-28", "AARA" },
            { new IrDaysWindow(1), "2022-03-10 2022-03-10 2022-03-10 2022-03-11", "AARA" },
            { new IrDaysWindow(7), "2022-03-10 2022-03-11 2022-03-16 2022-03-17", "AARA" },
            { new IrMonthEndWindow(1), "2022-02-10 2022-02-11 2022-02-28 2022-03-01", "AARA" },
            { new IrMonthEndWindow(3), "2022-02-10 2022-03-30 2022-03-31 2022-04-01", "AARA" },
            { new IrWeekEndWindow(), "2022-03-10 2022-03-11 2022-03-13 2022-03-14", "AARA" },
            { new IrYearFromDayWindow(10, 1), "2022-03-10 2022-03-11 2022-09-30 2022-10-01", "AARA" },
            { new IrYearEndWindow(0), "2022-03-10 2022-03-11 2022-12-31 2023-01-01", "AARA" },
            { new IrYearEndWindow(1), "2022-03-10 2022-03-11 2023-12-31 2024-01-01", "AARN" },
            { new IrLifetimeWindow(), "2002-03-10 2012-03-11 2023-12-31", "AAR" },
            {
                new IrRollingMonthsWindow(12),
                "2021-03-10 2021-09-10 2022-03-09 2022-03-10 2022-09-09 2022-09-10",
                "AARARA"
            },
            {
                new IrRollingDaysWindow(7),
                "2021-03-10 2021-03-12 2021-03-16 2021-03-17 2021-03-18 2021-03-19",
                "AARARA"
            },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_cap_of_two_holds_within_its_window(object form, string dates, string expected)
    {
        var acts = Acts.On(dates.Split(' '));

        var letters = Programs.Capped((IrFixedWindow)form, cap: 2, bound: 2).Evaluator().Decide(acts).Letters();

        // A day after 2023 is not in force: the refusal of another convention.
        letters.ShouldBe(expected.Replace('N', 'R'));
    }
}
