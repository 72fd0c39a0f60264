using System.Collections.Immutable;
using Conv.Compiler.Binding.Extensions;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Binding.Functions;

/// <summary>What an extension says of the fees and shares of the convention's functions; made at the end, so that cases keep their order.</summary>
internal sealed class PriceChanges(FileBinder file, IReadOnlyDictionary<FunctionSymbol, FunctionParts> parts)
{
    private readonly Dictionary<(FunctionSymbol Function, bool IsFee), Change> _changes = [];

    /// <summary>Cases that go before those of the convention.</summary>
    public void Except(SyntaxNode syntax, FunctionSymbol function, bool isFee, ImmutableArray<BoundCase> cases) =>
        Of(syntax, function, isFee)?.Cases.AddRange(cases);

    /// <summary>What holds in place of the convention's price on some days.</summary>
    /// <param name="syntax">Where it is said.</param>
    /// <param name="reading">The reading by which it differs; null: by none.</param>
    /// <param name="function">The function.</param>
    /// <param name="isFee">Whether it is the fee.</param>
    /// <param name="price">The price.</param>
    /// <param name="days">The days; null: all.</param>
    /// <param name="on">The same as a condition.</param>
    public void Replace(
        SyntaxNode syntax,
        NameSyntax? reading,
        FunctionSymbol function,
        bool isFee,
        BoundPrice price,
        ValiditySyntax? days,
        BoundExpression? on
    )
    {
        if (Of(syntax, function, isFee) is not { } change)
        {
            return;
        }

        if (change.Prices.Find(other => Overlap(other.Days, days)) is { } first)
        {
            TwoPrices(syntax, function, isFee, first.Price.Place);
            return;
        }

        change.Prices.Add(new Dated(price, reading, days, on));
    }

    /// <summary>Makes the changes.</summary>
    public void Apply()
    {
        foreach (var ((function, isFee), change) in _changes)
        {
            if ((isFee ? parts[function].Fee : parts[function].Share) is not { } price)
            {
                continue;
            }

            foreach (var dated in change.Prices)
            {
                price = Changed(function, price, dated);
            }

            price = ExtensionPrices.Before(price, [.. change.Cases]);
            if (isFee)
            {
                parts[function].Fee = price;
            }
            else
            {
                parts[function].Share = price;
            }
        }
    }

    private BoundPrice Changed(FunctionSymbol function, BoundPrice price, Dated dated)
    {
        if (ExtensionPrices.Before(price, dated.Price.Body, dated.On) is { } changed)
        {
            return changed with { Citations = [.. price.Citations, .. dated.Price.Citations] };
        }

        file.Report(
            ExtensionDescriptors.TwoReadings,
            dated.Reading!,
            function.Name,
            price.Body.Reading!.Name,
            dated.Price.Body.Reading!.Name
        );
        return price;
    }

    // Two extensions that change one price would let the order of the files decide.
    private Change? Of(SyntaxNode syntax, FunctionSymbol function, bool isFee)
    {
        if (parts[function].Changed.TryGetValue(isFee, out var first) && first.Source != file.Source)
        {
            TwoPrices(syntax, function, isFee, first);
            return null;
        }

        parts[function].Changed[isFee] = file.At(syntax);
        if (!_changes.TryGetValue((function, isFee), out var change))
        {
            _changes.Add((function, isFee), change = new Change([], []));
        }

        return change;
    }

    private void TwoPrices(SyntaxNode syntax, FunctionSymbol function, bool isFee, Text.SourceSpan first) =>
        file.Findings.Add(
            Diagnostic
                .Create(RuleDescriptors.TwoPrices, file.At(syntax), function.Name, isFee ? Phrases.Fee : Phrases.Share)
                .WithRelated(first, Phrases.TheFirstOne)
        );

    private static bool Overlap(ValiditySyntax? one, ValiditySyntax? other) =>
        !(one?.To?.Value < other?.From?.Value) && !(other?.To?.Value < one?.From?.Value);

    private sealed record Change(List<BoundCase> Cases, List<Dated> Prices);

    private sealed record Dated(BoundPrice Price, NameSyntax? Reading, ValiditySyntax? Days, BoundExpression? On);
}
