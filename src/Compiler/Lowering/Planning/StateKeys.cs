using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Symbols;
using Conv.Runtime.Values;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>What tells counters apart: who asks for the same twice gets one counter.</summary>
internal abstract record StateKey;

/// <summary>The key of sessions, or of a quantity of theirs.</summary>
/// <param name="Acts">The sessions.</param>
/// <param name="Quantity">The name of the quantity; null: sessions are counted.</param>
/// <param name="Window">The window.</param>
/// <param name="From">The first day of the acts that count, a day number; null: all acts.</param>
internal sealed record CountKey(ActsKey Acts, string? Quantity, WindowKey Window, Day? From) : StateKey
{
    /// <summary>The key of what a rule counts.</summary>
    public static CountKey Of(BoundActs acts, QuantityDefinition? quantity, BoundWindow window, Day? from = null) =>
        new(ActsKey.Of(acts), quantity?.Name, WindowKey.Of(window), from);

    /// <summary>The key of what a cap counts.</summary>
    public static CountKey Of(BoundCap cap) => Of(cap.Acts, cap.Quantity, cap.Window, cap.CountsFrom);
}

/// <summary>The key of what is owed for sessions.</summary>
internal sealed record SharesKey(ActsKey Acts, WindowKey Window) : StateKey
{
    /// <summary>The key of what a ceiling adds up.</summary>
    public static SharesKey Of(BoundActs acts, BoundWindow window) => new(ActsKey.Of(acts), WindowKey.Of(window));
}

/// <summary>The key of the different beneficiaries with some sessions.</summary>
internal sealed record PeopleKey(ActsKey Acts, WindowKey Window) : StateKey
{
    /// <summary>The key of what a quota counts.</summary>
    public static PeopleKey Of(BoundActs acts, BoundWindow window) => new(ActsKey.Of(acts), WindowKey.Of(window));
}

/// <summary>Sessions, whatever the order in which their functions and values are written.</summary>
internal sealed record ActsKey(
    KeyList<(string Convention, string Function)> Functions,
    KeyList<(string Fact, ValueSet Set)> Filters,
    bool Exceptional
)
{
    /// <summary>The key of some sessions.</summary>
    public static ActsKey Of(BoundActs acts) =>
        new(
            new(
                acts.Functions.Select(function => (function.Convention, function.Name))
                    .OrderBy(pair => pair.Convention, StringComparer.Ordinal)
                    .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            ),
            new(
                acts.Filters.Select(filter => (filter.Fact.Name, filter.Set))
                    .OrderBy(pair => pair.Name, StringComparer.Ordinal)
                    .ThenBy(pair => pair.Set.Bits)
            ),
            acts.Exceptional
        );
}

/// <summary>A window: its form, whatever its name, and whom it is kept for.</summary>
internal sealed record WindowKey(string? Reading, KeyList<BoundWindowForm> Forms, ScopeKey Scope)
{
    /// <summary>The key of a window.</summary>
    public static WindowKey Of(BoundWindow window) =>
        new(window.Form.Reading?.Name, new(window.Form.Forms), ScopeKey.Of(window));
}

/// <summary>Whom windows are kept for.</summary>
internal sealed record ScopeKey(bool CountsAttendances, KeyList<(FactOwner Owner, string Fact)> Facts)
{
    /// <summary>Each beneficiary.</summary>
    public static ScopeKey Beneficiary { get; } = new(CountsAttendances: false, new([]));

    /// <summary>Whom a window is kept for.</summary>
    public static ScopeKey Of(BoundWindow window) =>
        new(window.CountsAttendances, new(window.Keys.Select(key => (key.Owner, key.Name))));
}
