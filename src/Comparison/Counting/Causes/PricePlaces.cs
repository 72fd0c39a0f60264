using System.Collections.Immutable;
using Conv.Comparison.Editions;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;

namespace Conv.Comparison.Counting.Causes;

/// <summary>Where the fee, the share and the parts of payers of each function are declared: a clause that names an amount leaves no trace of its own in a graph.</summary>
internal sealed class PricePlaces
{
    private readonly ImmutableArray<(
        ImmutableArray<SourceSpan> Fee,
        ImmutableArray<SourceSpan> Share,
        ImmutableArray<SourceSpan> Parts
    )> _functions;

    public PricePlaces(Edition edition)
    {
        var bound = edition
            .Checked.Bound.Conventions.SelectMany(convention => convention.Functions)
            .ToLookup(function => (function.Symbol.Convention, function.Symbol.Name));
        _functions =
        [
            .. edition.Program.Functions.Select<
                IrFunction,
                (ImmutableArray<SourceSpan>, ImmutableArray<SourceSpan>, ImmutableArray<SourceSpan>)
            >(function =>
                bound[(edition.Program.Conventions[function.Convention].Name, function.Name)].FirstOrDefault()
                    is { } found
                    ? (Places(found.Fee), Places(found.Share), [.. found.Parts.SelectMany(part => Places(part.Price))])
                    : ([], [], [])
            ),
        ];
    }

    public ImmutableArray<SourceSpan> Of(int function, bool isFee) =>
        isFee ? _functions[function].Fee : _functions[function].Share;

    public ImmutableArray<SourceSpan> OfParts(int function) => _functions[function].Parts;

    private static ImmutableArray<SourceSpan> Places(BoundPrice price) =>
        [
            price.Place,
            .. price.Body.Forms.SelectMany(form =>
                form.Cases.SelectMany(one => new[] { one.Place, one.Value.Place })
                    .Append(form.Otherwise.Place)
                    .Append(form.Place)
            ),
        ];
}
