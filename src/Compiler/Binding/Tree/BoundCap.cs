using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Tree;

/// <summary><c>at most …</c></summary>
/// <param name="Place">The clause.</param>
/// <param name="Limit">The cap: sessions, units of the quantity, or cents; the most that is told apart where it is worked out.</param>
/// <param name="Acts">The acts that it counts, or whose quantity it adds up.</param>
/// <param name="Quantity">The quantity that it adds up, or null: it counts sessions.</param>
/// <param name="Window">Its window.</param>
/// <param name="For">A value of a category (number from 1) to which it applies, or null.</param>
/// <param name="ThenExceptional">One more is accepted as exceptional.</param>
/// <param name="UpToCap">Units are granted up to the cap; else an act whose units go beyond it is refused.</param>
/// <param name="When">When it applies, or null.</param>
/// <param name="Days">The days on which it applies.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record BoundCap(
    SourceSpan Place,
    long Limit,
    BoundActs Acts,
    QuantityDefinition? Quantity,
    BoundWindow Window,
    (CategoryDefinition Category, int Value)? For,
    bool ThenExceptional,
    bool UpToCap,
    BoundExpression? When,
    CapDays Days,
    ImmutableArray<Citation> Citations
)
{
    /// <summary>The quota within which one more is accepted as exceptional, or null: always.</summary>
    public BoundQuota? Quota { get; init; }

    /// <summary>The limit where it is worked out for each session, at most <see cref="Limit"/> as far as that matters; null: <see cref="Limit"/> itself.</summary>
    public BoundExpression? Computed { get; init; }

    /// <summary>The reason with which it refuses; null: the one that the vocabulary has for caps.</summary>
    public ReasonSymbol? Reason { get; init; }

    /// <summary>Whether it means nothing, which is reported.</summary>
    public bool IsError => When is BoundError;

    /// <summary>What stands for a cap that means nothing.</summary>
    public static BoundCap Error(SourceSpan place) =>
        new(
            place,
            Limit: 1,
            BoundActs.Error(place),
            Quantity: null,
            BoundWindow.Error(place),
            For: null,
            ThenExceptional: false,
            UpToCap: false,
            new BoundError(place),
            default,
            []
        );

    /// <summary>The first day of the acts that its counter counts; null: all acts.</summary>
    public Day? CountsFrom => Days.Anew ? Days.From : null;
}

/// <summary>The days on which a cap applies.</summary>
/// <param name="From">First day; null: from the beginning.</param>
/// <param name="To">Last day; null: for ever.</param>
/// <param name="Anew">Whether only acts from the first day on are counted.</param>
internal readonly record struct CapDays(Day? From, Day? To, bool Anew)
{
    /// <summary>Whether a day belongs to both.</summary>
    public bool Overlaps(CapDays other) => !(From > other.To) && !(other.From > To);
}

/// <summary><c>counts as …</c>: in every counter of the other acts, an accepted act of this function counts for so much.</summary>
/// <param name="Place">The clause.</param>
/// <param name="Times">For how many sessions, or units of the quantity.</param>
/// <param name="Acts">The acts that it counts as.</param>
/// <param name="Quantity">The quantity, or null: sessions.</param>
/// <param name="When">When it does, or null.</param>
/// <param name="Citations">Its sources.</param>
internal sealed record BoundFeed(
    SourceSpan Place,
    long Times,
    BoundActs Acts,
    QuantityDefinition? Quantity,
    BoundExpression? When,
    ImmutableArray<Citation> Citations
);
