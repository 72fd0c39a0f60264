using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Expressions;

/// <summary>Binds percentages, the fee as a share reads it, and what is left of it.</summary>
internal sealed partial class ExpressionBinder
{
    /// <summary>Whether what is bound is a share: only there is the fee an amount among others.</summary>
    public bool IsShare { get; init; }

    /// <summary>Whether whoever binds checks, once the fee is known, that what is a part of it is in whole cents.</summary>
    public bool ChecksExactFee { get; init; }

    private BoundExpression Fee(FeeValueSyntax syntax)
    {
        if (IsShare)
        {
            return new BoundFee(file.At(syntax));
        }

        file.Report(
            AmountDescriptors.FeeNotHere,
            syntax,
            new LocalizableText(
                "this is no share",
                "ceci n'est pas une intervention personnelle",
                "dit is geen persoonlijk aandeel",
                "dies ist kein Eigenanteil"
            )
        );
        return Error(syntax);
    }

    /// <summary>Whether what is bound is what a payer or the insurer pays: only there is something left of the fee.</summary>
    public bool IsPart { get; init; }

    private BoundExpression Rest(RestValueSyntax syntax)
    {
        if (IsPart)
        {
            return new BoundRest(file.At(syntax));
        }

        file.Report(AmountDescriptors.RestNotHere, syntax);
        return Error(syntax);
    }

    // `price - 40 % of price, at most 18 EUR` bounds the difference, where most authors mean what is taken off. In parentheses it is meant.
    private void WarnOfBound(OperationSyntax syntax)
    {
        if (
            syntax
                is {
                    Operator: OperatorSyntax.Lower,
                    Left: OperationSyntax { Operator: OperatorSyntax.Subtract, Right: PercentageOfSyntax part } whole,
                }
            && whole.Span.Start == syntax.Span.Start
        )
        {
            file.Report(
                AmountDescriptors.BoundsTheWhole,
                syntax,
                file.Source.Slice(whole.Span),
                file.Source.Slice(part.Span)
            );
        }
    }

    // A part of an amount is a product and a division, exact until it is rounded.
    private BoundExpression PercentageOf(PercentageOfSyntax syntax)
    {
        var of = Value(syntax.Of);
        if (of is BoundError || syntax.Percentage.Parts is not { } parts || !IsBounded(of) || !IsComputable(of))
        {
            return Error(syntax);
        }

        var isMoney = of.Type is BoundType.Money or BoundType.MoneyFraction;
        if (!isMoney && of.Type is not (BoundType.Number or BoundType.NumberFraction))
        {
            file.Findings.Add(TypeDescriptors.WrongKind, of.Place, Kinds.Of(of.Type), Phrases.ANumberOrAnAmount);
            return Error(syntax);
        }

        var place = file.At(syntax);
        var percentage = file.At(syntax.Percentage);
        var product =
            parts == 1
                ? of
                : new BoundOperation(
                    place,
                    of.Type,
                    BoundOperator.Multiply,
                    of,
                    new BoundLiteral(percentage, BoundType.Number, parts)
                );
        if (syntax.Percentage.Whole == 1)
        {
            return product;
        }

        var part = new BoundOperation(
            place,
            Fraction(of.Type),
            BoundOperator.Divide,
            product,
            new BoundLiteral(percentage, BoundType.Number, syntax.Percentage.Whole)
        );
        return HasDivisor(part) ? part : Error(syntax);
    }

    // `the lower of 25 % of price and 10 EUR, rounded half up to the cent`: the rounding is written behind both, and is of both.
    private static RoundedSyntax? RoundedAsAWhole(OperationSyntax syntax) =>
        syntax
            is {
                Operator: OperatorSyntax.Lower or OperatorSyntax.Higher,
                Right: RoundedSyntax { Multiple: null } rounded
            }
        && rounded.Span.End == syntax.Span.End
            ? rounded with
            {
                Span = syntax.Span,
                Operand = syntax with { Right = rounded.Operand },
            }
            : null;

    private bool IsComputable(BoundExpression operand)
    {
        var wrong =
            operand is BoundUnspecified ? TypeDescriptors.UnspecifiedOperand
            : operand is BoundAge ? TypeDescriptors.AgeBound
            : null;
        if (wrong is not null)
        {
            file.Findings.Add(wrong, operand.Place);
        }

        return wrong is null;
    }
}
