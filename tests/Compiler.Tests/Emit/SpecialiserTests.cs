using Conv.Compiler.Ir;
using Conv.Compiler.Tests.Emit.Kit;
using Conv.TestKit.Ir;

namespace Conv.Compiler.Tests.Emit;

public sealed class SpecialiserTests
{
    private static readonly Symbols.ReadingSymbol Period = Nodes.Reading("period", "first-act", "rolling");

    private static IrProgram Open =>
        Programs.Of(
            Programs.Care() with
            {
                AttendanceConditions =
                [
                    Nodes.Condition(
                        Words.Cap,
                        Nodes.Choice(
                            Period,
                            Nodes.Compare(Nodes.Count(1), IrComparison.Less, Nodes.Number(2)),
                            Nodes.Compare(Nodes.Count(2), IrComparison.Less, Nodes.Number(3))
                        )
                    ),
                ],
                Updates =
                [
                    Nodes.Update(0, Nodes.True, Nodes.Adds(0)),
                    Nodes.Update(1, Nodes.True, Nodes.Adds(1), Nodes.Adds(2)),
                ],
            }
        ) with
        {
            Readings = [Period],
            Windows =
            [
                Nodes.Window(0, new IrLifetimeWindow()),
                Nodes.Window(1, new IrWindowChoice(Period, [new IrMonthsWindow(12), new IrRollingMonthsWindow(12)])),
            ],
            Counters = [Nodes.Counter(0, 0), Nodes.Counter(1, 1), Nodes.Counter(2, 1, bound: 3)],
        };

    [Fact]
    public void Readings_that_nobody_chooses_take_their_default()
    {
        var program = Open.Fixed();

        program.Assignment.ShouldBe([0]);
        program.Windows.Single().Form.ShouldBe(new IrMonthsWindow(12));
    }

    [Fact]
    public void Counters_that_decide_nothing_are_gone_with_their_windows()
    {
        var program = Open.Fixed(("period", "rolling"));

        program.Counters.Single().Name.ShouldBe("counter_2");
        program.Counters.Single().Bound.ShouldBe(3);
        program.Functions[0].Updates.Single().Additions.Single().Counter.ShouldBe(0);
        IrWalk.Nodes(program.Functions.SelectMany(IrWalk.Outputs)).OfType<IrChoice>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("epoch", "rolling", "epoch")]
    [InlineData("period", "sideways", "sideways")]
    public void A_name_that_the_program_does_not_have_is_told(string reading, string value, string told) =>
        Should.Throw<ArgumentException>(() => Open.Fixed((reading, value))).Message.ShouldContain(told);

    [Fact]
    public void Constants_are_folded()
    {
        var program = Programs
            .Of(
                Programs.Care() with
                {
                    SessionConditions =
                    [
                        Nodes.Condition(Words.WrongPlace, Nodes.Any(Nodes.True, Nodes.OneOf(Words.Place, 1))),
                    ],
                    Share = Nodes.If(
                        Nodes.Compare(Nodes.Shared("two", Nodes.Number(2)), IrComparison.Less, Nodes.Number(3)),
                        Nodes.Quotient(Nodes.Cents(1001), 2, IrRounding.HalfEven),
                        Nodes.Unspecified
                    ),
                    Needs =
                    [
                        Nodes.Need(
                            Symbols.FactOwner.Session,
                            Words.Minutes,
                            Nodes.Overflows(Nodes.Fact(Words.Minutes))
                        ),
                    ],
                }
            )
            .Fixed();

        var care = program.Functions[0];
        care.SessionConditions.ShouldBeEmpty();
        care.Needs.ShouldBeEmpty();
        care.Share.ShouldBeOfType<IrConstant>().Value.ShouldBe(500);
    }

    [Fact]
    public void A_program_is_text_for_a_person()
    {
        var text = IrPrinter.Print(Big.Program);

        text.ShouldContain("window window_0: 12 months from the first act\n    counter #counter_0");
        text.ShouldContain("        4.00 if allowance in {yes}\n");
        IrPrinter.Print(Open).ShouldContain("{period: first-act = #counter_1 < 2; rolling = #counter_2 < 3}");
    }
}
