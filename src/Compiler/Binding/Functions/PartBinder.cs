using System.Collections.Immutable;
using Conv.Compiler.Binding.Expressions;
using Conv.Compiler.Binding.Extensions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Functions;

/// <summary>Binds what payers pay beside the insurer and the beneficiary.</summary>
internal sealed class PartBinder(FileBinder file, Vocabulary vocabulary)
{
    /// <summary>What a payer pays is a price like any other; this is what it is called.</summary>
    private static LocalizableText PartOf(string payer) =>
        new($"`the {payer} pays`", $"`à charge de {payer}`", $"`ten laste van {payer}`", $"`zulasten von {payer}`");

    /// <summary>Adds what a payer pays for some functions.</summary>
    /// <param name="syntax">The clause.</param>
    /// <param name="citations">Its sources.</param>
    /// <param name="functions">The functions.</param>
    /// <param name="parts">What is known of each.</param>
    /// <param name="days">The days on which an extension says it; null: as long as the function.</param>
    public void Bind(
        PartClauseSyntax syntax,
        ImmutableArray<Citation> citations,
        ImmutableArray<FunctionSymbol> functions,
        IReadOnlyDictionary<FunctionSymbol, FunctionParts> parts,
        ValiditySyntax? days = null
    )
    {
        var binder = new ExpressionBinder(file, vocabulary, functions)
        {
            IsShare = true,
            ChecksExactFee = true,
            IsPart = true,
        };
        var price = new PriceBinder(file).Price(syntax, isFee: false, syntax.Body, citations, binder);
        var on = binder.On(null, days);
        if (Payer(file, vocabulary, syntax.Payer) is not { } payer || on is BoundError)
        {
            return;
        }

        if (on is not null)
        {
            price = ExtensionPrices.Before(Nothing(price), price.Body, on)!;
        }

        foreach (var function in functions.Select(function => parts[function]))
        {
            if (function.PayerParts.Find(other => other.Payer.Equals(payer)) is { Price: { } first })
            {
                file.Findings.Add(
                    Diagnostic
                        .Create(
                            RuleDescriptors.TwoPrices,
                            file.At(syntax),
                            function.Syntax.Name.Text,
                            PartOf(payer.Name)
                        )
                        .WithRelated(first.Place, Phrases.TheFirstOne)
                );
                continue;
            }

            function.PayerParts.Add((payer, price));
        }
    }

    /// <summary>The payer that a name stands for; null where it is reported.</summary>
    public static PayerSymbol? Payer(FileBinder file, Vocabulary vocabulary, NameSyntax name)
    {
        var found = vocabulary.Payers.FirstOrDefault(payer =>
            string.Equals(payer.Name, name.Text, StringComparison.Ordinal)
        );
        if (found is null)
        {
            file.UnknownName(name, Phrases.Payer, vocabulary.Payers.Select(payer => payer.Name).Append("insurer"));
        }

        return found;
    }

    /// <summary>What payers pay for a function, in file order, its share being known.</summary>
    public static ImmutableArray<BoundPart> Parts(FunctionParts parts, BoundPrice share) =>
        [
            .. parts.PayerParts.Select(part => new BoundPart(
                part.Payer,
                part.Price,
                // What the beneficiary owes is owed before anybody pays the rest; what the insurer pays stands in the order of the text.
                !share.IsLeftByInsurer
                    || part.Price.Place.Source != share.Place.Source
                    || share.Place.Span.Start < part.Price.Place.Span.Start
            )),
        ];

    private static BoundPrice Nothing(BoundPrice price) =>
        price with
        {
            Body = new BoundBody<BoundGuarded>(
                null,
                [new BoundGuarded(price.Place, [], new BoundLiteral(price.Place, BoundType.Money, 0))]
            ),
        };
}
