using System.Numerics;

namespace Conv.Interpreter.Observing;

/// <summary>What kind of thing was seen at a node.</summary>
internal enum ObservationKind
{
    /// <summary>A node that is no condition was asked for its value.</summary>
    Reached,

    /// <summary>A condition came out: 1 or 0.</summary>
    Truth,

    /// <summary>Of a comparison whose sides are both there: left minus right, in days, cents or units; of the lower or higher of two: the sign of it.</summary>
    Difference,

    /// <summary>Of an age: the session's day minus the day on which the years are completed.</summary>
    Days,

    /// <summary>Of a counter: how the session's day stands to the end of its window, a <see cref="WindowEdge"/>.</summary>
    Edge,
}

/// <summary>How a day stands to the end of a counter's window.</summary>
internal enum WindowEdge
{
    /// <summary>Well inside, well outside, or there is no end.</summary>
    None,

    /// <summary>The last day of an open window; of a rolling one: the last day on which an earlier act counts.</summary>
    LastDay,

    /// <summary>The first day after; of a rolling window: the first day on which an earlier act counts no more.</summary>
    FirstDayAfter,
}

/// <summary>Something seen at a node during an evaluation.</summary>
/// <param name="Kind">What.</param>
/// <param name="Value">How much; numbers beyond 64 bits are cut to the nearest.</param>
internal readonly record struct Observation(ObservationKind Kind, long Value)
{
    internal static Observation Of(ObservationKind kind, BigInteger value) =>
        new(kind, (long)BigInteger.Max(long.MinValue, BigInteger.Min(long.MaxValue, value)));
}
