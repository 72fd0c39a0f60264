using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.TestKit.Ir;

namespace Conv.Compiler.Tests.Emit.Kit;

/// <summary>A program that uses every node and every kind of output; close to what a real convention becomes.</summary>
internal static class Big
{
    public static IrProgram Program
    {
        get
        {
            var child = Nodes.Not(Nodes.Reached(Words.Birth, 24));
            var category = Nodes.Shared("cap category", Nodes.If(child, Nodes.Value(1), Nodes.Value(2)));
            var cap = Nodes.Shared(
                "cap of care",
                Nodes.If(Nodes.Compare(category, IrComparison.Equal, Nodes.Value(1)), Nodes.Number(3), Nodes.Number(2))
            );
            var care = Programs.Care() with
            {
                Label = new Label([("en", "Care & <support>")]),
                Citations = [new(new SourceSymbol("deck", "The deck"), "5.1")],
                SessionConditions =
                [
                    Nodes.Condition(Words.WrongPlace, Nodes.OneOf(Words.Place, 1, 2), Words.Line(3)),
                    Nodes.Condition(
                        Words.TooShort,
                        Nodes.Any(
                            Nodes.OneOf(Words.Consent, 2),
                            Nodes.All(
                                Nodes.Present(Words.Minutes),
                                Nodes.Compare(Nodes.Fact(Words.Minutes), IrComparison.AtLeast, Nodes.Number(15))
                            )
                        ),
                        Words.Line(4)
                    ),
                ],
                AttendanceConditions =
                [
                    Nodes.Condition(
                        Words.NoLetter,
                        Nodes.Any(
                            Nodes.All(
                                Nodes.Present(Words.Letter),
                                Nodes.Compare(Nodes.Fact(Words.Letter), IrComparison.AtMost, Nodes.SessionDate)
                            ),
                            Nodes.Compare(Nodes.Count(1), IrComparison.Equal, Nodes.Number(0))
                        ),
                        Words.Line(5)
                    ),
                    Nodes.Condition(Words.Cap, Nodes.Compare(Nodes.Count(0), IrComparison.AtMost, cap), Words.Line(6)),
                ],
                Exceptional = Nodes.Compare(Nodes.Count(0), IrComparison.Equal, cap),
                Share = Nodes.If(
                    child,
                    Nodes.Cents(0, Words.Line(10)),
                    Nodes.If(
                        Nodes.OneOf(Words.Allowance, 2),
                        Nodes.Cents(400, Words.Line(11)),
                        Nodes.If(
                            Nodes.Compare(Nodes.SessionDate, IrComparison.AtLeast, Nodes.Day("2023-01-01")),
                            Nodes.Cents(1100, Words.Line(12)),
                            Nodes.Unspecified
                        )
                    )
                ),
                Fee = Nodes.If(
                    Nodes.OneOf(Words.Profession, 2),
                    Nodes.Cents(5000, Words.Line(13)),
                    Nodes.Cents(8669, Words.Line(14))
                ),
                Needs =
                [
                    Nodes.Need(FactOwner.Beneficiary, Words.Birth),
                    Nodes.Need(FactOwner.Provider, Words.Profession),
                ],
                Updates =
                [
                    Nodes.Update(0, Nodes.True, Nodes.Adds(0)),
                    Nodes.Update(1, Nodes.OneOf(Words.Place, 1), Nodes.Adds(1)),
                ],
                Measures = [new(0, Nodes.True), new(1, Nodes.IsExceptional)],
            };
            var units = Nodes.Shared("units asked", Nodes.Quotient(Nodes.Fact(Words.Minutes), 15, IrRounding.Down));
            var left = Nodes.Shared(
                "units left",
                Nodes.Arithmetic(Nodes.Number(4), IrOperator.Subtract, Nodes.Count(2))
            );
            var meeting = Programs.Care(1, "meeting", 1) with
            {
                Predecessor = 0,
                SessionConditions = [Nodes.Condition(Words.TooShort, Nodes.Present(Words.Minutes), Words.Line(20))],
                AttendanceConditions =
                [
                    Nodes.Condition(
                        Words.Cap,
                        Nodes.Compare(left, IrComparison.Greater, Nodes.Number(0)),
                        Words.Line(21)
                    ),
                ],
                Granted = Nodes.Arithmetic(units, IrOperator.Least, left),
                Share = Nodes.Cents(0),
                Fee = Nodes.Arithmetic(Nodes.Cents(2167), IrOperator.Multiply, Nodes.LargestGrant),
                Updates = [Nodes.Update(2, Nodes.True, Nodes.Adds(2, amount: Nodes.Granted))],
            };
            var talk = Programs.Care(2, "talk", 1) with
            {
                Registers = false,
                SessionConditions =
                [
                    Nodes.Condition(
                        Words.TooShort,
                        Nodes.Compare(Nodes.People(FactOwner.Provider), IrComparison.AtLeast, Nodes.Number(2)),
                        Words.Line(25)
                    ),
                ],
                Share = Nodes.Cents(0),
                Fee = Nodes.If(
                    Nodes.Present(Words.Price),
                    Nodes.Quotient(
                        Nodes.Arithmetic(Nodes.Fact(Words.Price), IrOperator.Multiply, Nodes.Fact(Words.Minutes)),
                        60,
                        IrRounding.HalfUp
                    ),
                    Nodes.Unspecified
                ),
            };
            return Programs.Of(care, meeting, talk) with
            {
                Windows =
                [
                    Nodes.Window(0, new IrMonthsWindow(12)),
                    Nodes.Window(1, new IrLifetimeWindow()),
                    Nodes.Window(2, new IrRollingMonthsWindow(12)),
                ],
                Counters = [Nodes.Counter(0, 0), Nodes.Counter(1, 1), Nodes.Counter(2, 2, bound: 4)],
                Categories = [new(0, "cap category", ["child", "adult"], category)],
                Measures = [new(0, "care"), new(1, "exceptional care")],
                Monitors =
                [
                    new("exceptional", 1, true, 0, true, null, [Words.Network], 0, ["0.05", "0.1"], [], Words.Here),
                ],
            };
        }
    }
}
