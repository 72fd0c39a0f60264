using System.Collections.Immutable;
using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding.Functions;

/// <summary>Binds fees and shares.</summary>
internal sealed class PriceBinder(FileBinder file)
{
    /// <summary>What the values and conditions of a fee or share are bound by.</summary>
    public static ExpressionBinder Expressions(
        FileBinder file,
        Vocabulary vocabulary,
        ImmutableArray<FunctionSymbol> functions,
        bool isFee,
        BodySyntax<GuardedSyntax> body
    ) =>
        new(file, vocabulary, functions)
        {
            IsShare = !isFee,
            ChecksExactFee = !isFee,
            IsPart = body.Forms.Any(form => form.Form.IsLeftByInsurer()),
        };

    /// <summary>Binds the fee or share of some functions.</summary>
    public void Bind(
        SyntaxNode syntax,
        bool isFee,
        BodySyntax<GuardedSyntax> body,
        ImmutableArray<Citation> citations,
        IReadOnlyList<FunctionParts> functions,
        ExpressionBinder binder
    ) => Give(file, syntax, isFee, Price(syntax, isFee, body, citations, binder), functions);

    /// <summary>A fee or share; an error stands in it where it means nothing.</summary>
    public BoundPrice Price(
        SyntaxNode syntax,
        bool isFee,
        BodySyntax<GuardedSyntax> body,
        ImmutableArray<Citation> citations,
        ExpressionBinder binder
    )
    {
        var place = file.At(syntax);
        var bound =
            file.Body(body, syntax, guarded => new CaseBinder(file, binder, binder.Amount).Guarded(guarded))
            ?? new BoundBody<BoundGuarded>(null, [new BoundGuarded(place, [], new BoundError(place))]);
        return new BoundPrice(place, bound, citations)
        {
            IsLeftByInsurer = !isFee && body.Forms.Any(form => form.Form.IsLeftByInsurer()),
        };
    }

    /// <summary>Gives functions their fee or share; reports those that have one.</summary>
    public static void Give(
        FileBinder file,
        SyntaxNode syntax,
        bool isFee,
        BoundPrice price,
        IReadOnlyList<FunctionParts> functions
    )
    {
        foreach (var parts in functions)
        {
            if ((isFee ? parts.Fee : parts.Share) is { } first)
            {
                file.Findings.Add(
                    Diagnostic
                        .Create(
                            RuleDescriptors.TwoPrices,
                            file.At(syntax),
                            parts.Syntax.Name.Text,
                            isFee ? Phrases.Fee : Phrases.Share
                        )
                        .WithRelated(first.Place, Phrases.TheFirstOne)
                );
            }
            else if (isFee)
            {
                parts.Fee = price;
            }
            else
            {
                parts.Share = price;
            }
        }
    }
}
