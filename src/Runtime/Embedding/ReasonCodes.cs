using System.Numerics;

namespace Conv.Runtime.Embedding;

/// <summary>Reasons as texts.</summary>
public static class ReasonCodes
{
    /// <summary>The text of each reason that is given, in their order.</summary>
    /// <param name="reasons">A bit for each.</param>
    /// <param name="texts">The text of each bit.</param>
    public static IReadOnlyList<string> Of(ulong reasons, IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (reasons == 0)
        {
            return [];
        }

        var given = new List<string>();
        for (var rest = reasons; rest != 0; rest &= rest - 1)
        {
            given.Add(texts[BitOperations.TrailingZeroCount(rest)]);
        }

        return given;
    }
}
