using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>Something that a rule asks the state for.</summary>
internal abstract record StateDemand;

/// <summary>A counter.</summary>
/// <param name="Acts">The sessions that it is about.</param>
/// <param name="Window">Its window.</param>
/// <param name="Origin">Who asks.</param>
internal abstract record CounterDemand(BoundActs Acts, BoundWindow Window, SourceSpan Origin) : StateDemand
{
    /// <summary>What tells it from other counters.</summary>
    public abstract StateKey Key { get; }
}

/// <summary>How many sessions, or how much of a quantity.</summary>
/// <param name="Acts">The sessions.</param>
/// <param name="Quantity">The quantity; null: sessions are counted.</param>
/// <param name="Window">The window.</param>
/// <param name="Bound">The largest total that the asker tells from larger ones.</param>
/// <param name="Origin">Who asks.</param>
/// <param name="From">The first day of the acts that count, a day number; null: all acts.</param>
internal sealed record ActsDemand(
    BoundActs Acts,
    QuantityDefinition? Quantity,
    BoundWindow Window,
    long Bound,
    SourceSpan Origin,
    Day? From = null
) : CounterDemand(Acts, Window, Origin)
{
    /// <inheritdoc/>
    public override StateKey Key => CountKey.Of(Acts, Quantity, Window, From);

    /// <summary>What a cap counts.</summary>
    public static ActsDemand Of(BoundCap cap) =>
        new(cap.Acts, cap.Quantity, cap.Window, cap.Limit + 1, cap.Place, cap.CountsFrom);
}

/// <summary>What is owed; no total of cents is like another.</summary>
internal sealed record SharesDemand(BoundActs Acts, BoundWindow Window, SourceSpan Origin)
    : CounterDemand(Acts, Window, Origin)
{
    /// <inheritdoc/>
    public override StateKey Key => SharesKey.Of(Acts, Window);
}

/// <summary>How many different beneficiaries.</summary>
/// <param name="Acts">The sessions.</param>
/// <param name="Window">The window.</param>
/// <param name="Each">The same window of each of them: what tells whether one has been counted.</param>
/// <param name="Origin">Who asks.</param>
internal sealed record PeopleDemand(BoundActs Acts, BoundWindow Window, BoundWindow Each, SourceSpan Origin)
    : CounterDemand(Acts, Window, Origin)
{
    /// <inheritdoc/>
    public override StateKey Key => PeopleKey.Of(Acts, Window);

    /// <summary>What was counted of each of them.</summary>
    public ActsDemand Seen => new(Acts, null, Each, 1, Origin);
}

/// <summary>That the window of a counter is opened by further sessions.</summary>
/// <param name="Counter">The counter.</param>
/// <param name="Opener">The sessions that open it.</param>
/// <param name="Once">Only where nothing else opens it yet.</param>
internal sealed record OpeningDemand(CounterDemand Counter, WindowOpener Opener, bool Once) : StateDemand;

/// <summary>Sessions that a file names, whatever is decided about them.</summary>
internal sealed record SubmittedDemand(BoundSubmitted Asked) : StateDemand;
