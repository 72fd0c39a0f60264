using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Caps;

/// <summary>
/// The time axis of caps: of two caps on the same acts in the same window, for the same people, the earlier one applies until the later
/// one begins. There may be no cap before the first and after the last: their text says so. What a file that extends the convention says
/// ends no cap of it.
/// </summary>
internal static class CapTimes
{
    /// <summary>The caps with the last day of each; days between two of them on which there is none are reported.</summary>
    public static ImmutableArray<BoundCap> Resolve(ImmutableArray<BoundCap> caps, Findings findings)
    {
        var resolved = caps.ToArray();
        var axes = Enumerable
            .Range(0, caps.Length)
            .Where(i => caps[i].When is null)
            .GroupBy(i =>
                (CounterKey.Measure(caps[i]), caps[i].For?.Category, caps[i].For?.Value ?? 0, caps[i].Place.Source.Path)
            );
        foreach (var axis in axes)
        {
            var inOrder = axis.OrderBy(i => caps[i].Days.From is not null).ThenBy(i => caps[i].Days.From).ToList();
            foreach (var (number, next) in inOrder.Zip(inOrder.Skip(1)))
            {
                Follow(resolved, number, caps[next], findings);
            }
        }

        return [.. resolved];
    }

    private static void Follow(BoundCap[] caps, int number, BoundCap next, Findings findings)
    {
        var cap = caps[number];
        if (next.Days.From is not { } following || following == cap.Days.From)
        {
            return;
        }

        if (cap.Days.To is not { } last)
        {
            caps[number] = cap with { Days = cap.Days with { To = following.Before } };
        }
        else if (last.After < following)
        {
            findings.Add(
                Diagnostic
                    .Create(
                        CapDescriptors.CapGap,
                        next.Place,
                        CounterKey.Phrase(next),
                        last.After.ToString(),
                        following.Before.ToString()
                    )
                    .WithRelated(
                        cap.Place,
                        new LocalizableText(
                            "the cap before",
                            "le plafond précédent",
                            "het maximum ervoor",
                            "die Höchstgrenze davor"
                        )
                    )
            );
        }
    }
}
