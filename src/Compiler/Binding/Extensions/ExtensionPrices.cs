using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;

namespace Conv.Compiler.Binding.Extensions;

/// <summary>What an extension says of a fee or share goes before what the extended convention says of it.</summary>
internal static class ExtensionPrices
{
    /// <summary>Cases before those of a price.</summary>
    public static BoundPrice Before(BoundPrice price, ImmutableArray<BoundCase> cases) =>
        price with
        {
            Body = price.Body with
            {
                Forms = [.. price.Body.Forms.Select(form => form with { Cases = form.Cases.InsertRange(0, cases) })],
            },
        };

    /// <summary>
    /// A price that holds on the days of the extension before one that holds on the others; null where both differ by a reading, and not
    /// by the same.
    /// </summary>
    /// <param name="price">What the convention says.</param>
    /// <param name="body">What the extension says.</param>
    /// <param name="days">When the extension is in force; null: always, and nothing is left of <paramref name="price"/>.</param>
    public static BoundPrice? Before(BoundPrice price, BoundBody<BoundGuarded> body, BoundExpression? days)
    {
        if (days is null)
        {
            return price with { Body = body };
        }

        if (price.Body.Reading is { } there && body.Reading is { } here && !there.Equals(here))
        {
            return null;
        }

        var reading = price.Body.Reading ?? body.Reading;
        var count = Math.Max(price.Body.Forms.Length, body.Forms.Length);
        return price with
        {
            Body = new BoundBody<BoundGuarded>(
                reading,
                [.. Enumerable.Range(0, count).Select(at => Before(FormOf(price.Body, at), FormOf(body, at), days))]
            ),
        };
    }

    private static BoundGuarded FormOf(BoundBody<BoundGuarded> body, int alternative) =>
        body.Forms[body.Reading is null ? 0 : alternative];

    private static BoundGuarded Before(BoundGuarded old, BoundGuarded @new, BoundExpression days) =>
        old with
        {
            Cases =
            [
                .. @new.Cases.Select(branch => branch with { When = new BoundAnd(branch.Place, days, branch.When) }),
                new BoundCase(@new.Otherwise.Place, @new.Otherwise, days),
                .. old.Cases,
            ],
        };
}
