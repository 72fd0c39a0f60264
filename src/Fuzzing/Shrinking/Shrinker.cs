using System.Collections.Immutable;

namespace Conv.Fuzzing.Shrinking;

/// <summary>Leaves out what is not needed for a failure: halves, quarters … single items, as long as what is left still fails.</summary>
internal static class Shrinker
{
    /// <summary>The fewest items found that still fail.</summary>
    /// <param name="items">Items that fail.</param>
    /// <param name="fails">Whether some of them fail.</param>
    public static ImmutableArray<T> Shrink<T>(ImmutableArray<T> items, Func<ImmutableArray<T>, bool> fails)
    {
        for (var size = Math.Max(1, items.Length / 2); ; size /= 2)
        {
            for (var start = 0; start < items.Length; )
            {
                var fewer = items.RemoveRange(start, Math.Min(size, items.Length - start));
                if (fails(fewer))
                {
                    items = fewer;
                }
                else
                {
                    start += size;
                }
            }

            if (size <= 1)
            {
                return items;
            }
        }
    }
}
