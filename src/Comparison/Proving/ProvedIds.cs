using System.Collections.Immutable;
using Conv.Comparison.Editions;
using Conv.Comparison.Structure;

namespace Conv.Comparison.Proving;

/// <summary>
/// Gives every proved change and open question the id under which it is approved. It holds all that was seen: the functions, the outcomes,
/// every region, and the rules of both texts that decide it; an open question, of which nobody knows which rules decide it, both editions whole.
/// </summary>
internal sealed class ProvedIds
{
    private readonly CanonicalRules _old;
    private readonly CanonicalRules _new;
    private readonly string _whole;

    public ProvedIds(Edition old, Edition @new)
    {
        (_old, _new) = (new CanonicalRules(old), new CanonicalRules(@new));
        _whole = ContentId.Of(ContentId.OfWhole(old), ContentId.OfWhole(@new));
    }

    public ProvedChange Identify(ProvedChange change) =>
        change with
        {
            Id = ContentId.Of([
                "proved",
                .. Functions(change.Functions),
                $"{change.Output}",
                change.Old.Text,
                change.New.Text,
                "regions",
                .. change.Regions.Select(region => $"{region}").Order(StringComparer.Ordinal),
                "old",
                .. _old.At(change.Old.Rules),
                "new",
                .. _new.At(change.New.Rules),
            ]),
        };

    public OpenQuestion Identify(OpenQuestion question) =>
        question with
        {
            Id = ContentId.Of([
                "open",
                .. Functions(question.Functions),
                $"{question.Output}",
                question.Change,
                question.Where,
                _whole,
            ]),
        };

    private static IEnumerable<string?> Functions(FunctionPair pair) =>
        [.. pair.Names, "judged by", pair.OldConvention, pair.Old, pair.NewConvention, pair.New];
}
