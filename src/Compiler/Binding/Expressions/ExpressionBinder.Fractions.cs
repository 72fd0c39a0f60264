using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Expressions;

/// <content>Numbers with decimals, and how what is not whole becomes whole.</content>
internal sealed partial class ExpressionBinder
{
    // A number with decimals is a whole number of its last decimal, divided.
    private static BoundOperation Decimal(SourceSpan place, BoundExpression digits, int decimals) =>
        new(
            place,
            BoundType.NumberFraction,
            BoundOperator.Divide,
            digits,
            new BoundLiteral(place, BoundType.Number, Decimals.Unit(decimals))
        );

    // `10.50` where an amount is meant; with another currency behind it the parser has said so.
    private void ReportBareNumber(BoundExpression number)
    {
        if (!file.IsBeforeBroken(number.Place))
        {
            file.Findings.Add(
                SyntaxDescriptors.Currency,
                number.Place,
                new LocalizableText("a bare number", "un nombre seul", "een getal alleen", "eine bloße Zahl"),
                number.Place.Text
            );
        }
    }

    private static bool IsDecimal(BoundExpression value) =>
        value is BoundOperation { Operator: BoundOperator.Divide, Left: BoundLiteral } quotient
        && quotient.Left.Place.Equals(quotient.Place);

    private bool Whole(BoundExpression value)
    {
        if (value.Type is not (BoundType.MoneyFraction or BoundType.NumberFraction))
        {
            return true;
        }

        var money = value.Type == BoundType.MoneyFraction;
        file.Findings.Add(
            TypeDescriptors.NotRounded,
            value.Place,
            money
                ? Phrases.Cent
                : new LocalizableText("whole number", "nombres entiers", "gehele getallen", "ganze Zahlen"),
            money
                ? Phrases.RoundedToTheCent
                : new LocalizableText(
                    "rounded half up",
                    "arrondi à l'unité la plus proche",
                    "afgerond op de dichtstbijzijnde eenheid",
                    "auf die nächste Einheit gerundet"
                )
        );
        return false;
    }

    private BoundExpression Rounded(RoundedSyntax syntax)
    {
        var operand = Value(syntax.Operand);
        if (operand is BoundError)
        {
            return Error(syntax);
        }

        var multiple = syntax.Multiple is { } written ? written.Value ?? 0 : 1;
        if (syntax.Multiple is not null && multiple is < 1 or > 1_000_000)
        {
            file.Report(TypeDescriptors.TooLarge, syntax.Multiple);
            return Error(syntax);
        }

        var isMoney = operand.Type is BoundType.Money or BoundType.MoneyFraction;
        if (!isMoney && operand.Type is not (BoundType.Number or BoundType.NumberFraction))
        {
            file.Findings.Add(
                TypeDescriptors.WrongKind,
                operand.Place,
                Kinds.Of(operand.Type),
                Phrases.ANumberOrAnAmount
            );
            return Error(syntax);
        }

        if (syntax.ToCent && !isMoney)
        {
            file.Findings.Add(TypeDescriptors.WrongKind, operand.Place, Kinds.Of(operand.Type), Phrases.AnAmount);
            return Error(syntax);
        }

        // Multiples of amounts are written in euros: `rounded up to 5` is to 5 EUR, `to 1` to whole euros.
        var unit = isMoney && syntax.Multiple is not null ? multiple * 100 : multiple;
        if (IsWhole(operand) && unit == 1)
        {
            file.Report(TypeDescriptors.NothingToRound, syntax);
            return Error(syntax);
        }

        if (!HasDivisor(operand, unit))
        {
            return Error(syntax);
        }

        return new BoundRounded(
            file.At(syntax),
            isMoney ? BoundType.Money : BoundType.Number,
            operand,
            syntax.Rounding,
            unit
        );
    }
}
