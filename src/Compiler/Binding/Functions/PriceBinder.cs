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
    /// <summary>Binds the fee or share of some functions.</summary>
    public void Bind(
        SyntaxNode syntax,
        bool isFee,
        BodySyntax<GuardedSyntax> body,
        ImmutableArray<Citation> citations,
        IReadOnlyList<FunctionParts> functions,
        ExpressionBinder binder
    )
    {
        var place = file.At(syntax);
        var bound =
            file.Body(body, syntax, guarded => new CaseBinder(file, binder, binder.Amount).Guarded(guarded))
            ?? new BoundBody<BoundGuarded>(null, [new BoundGuarded(place, [], new BoundError(place))]);
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
                parts.Fee = new BoundPrice(place, bound, citations);
            }
            else
            {
                parts.Share = new BoundPrice(place, bound, citations)
                {
                    IsLeftByInsurer = body.Forms.Any(form => form.Form.IsLeftByInsurer()),
                };
            }
        }
    }
}
