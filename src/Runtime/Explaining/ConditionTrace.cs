using System.Collections.Immutable;

namespace Conv.Runtime.Explaining;

/// <summary>A condition and how it came out.</summary>
/// <param name="Reason">The reason code that a refusal carries.</param>
/// <param name="Text">The condition as the file says it.</param>
/// <param name="Citations">Its sources, as written between brackets.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Holds">Whether it holds.</param>
/// <param name="Read">What it read.</param>
public sealed record ConditionTrace(
    string Reason,
    string Text,
    ImmutableArray<string> Citations,
    TracePlace Place,
    bool Holds,
    NumbersRead Read
)
{
    /// <summary>Whether it limits how often something is accepted: one that holds and has not looked at its counter is about other sessions.</summary>
    public bool IsCap { get; init; }
}
