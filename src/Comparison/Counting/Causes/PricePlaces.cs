using System.Collections.Immutable;
using Conv.Comparison.Editions;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Text;

namespace Conv.Comparison.Counting.Causes;

/// <summary>Where the fee and the share of each function are declared: a clause that names an amount leaves no trace of its own in a graph.</summary>
internal sealed class PricePlaces
{
    private readonly ImmutableArray<(ImmutableArray<SourceSpan> Fee, ImmutableArray<SourceSpan> Share)> _functions;

    public PricePlaces(Edition edition)
    {
        var bound = edition
            .Checked.Bound.Conventions.SelectMany(convention => convention.Functions)
            .ToLookup(function => (function.Symbol.Convention, function.Symbol.Name));
        _functions =
        [
            .. edition.Program.Functions.Select(function =>
                bound[(edition.Program.Conventions[function.Convention].Name, function.Name)].FirstOrDefault()
                    is { } found
                    ? (Places(found.Fee), Places(found.Share))
                    : ([], [])
            ),
        ];
    }

    public ImmutableArray<SourceSpan> Of(int function, bool isFee) =>
        isFee ? _functions[function].Fee : _functions[function].Share;

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
