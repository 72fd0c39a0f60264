using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Tree;

/// <summary>Tells counters apart: the same acts, the same quantity, the same window are one counter.</summary>
internal static class CounterKey
{
    /// <summary>The counter of a cap.</summary>
    public static string Of(BoundCap cap) => Of(cap.Acts, cap.Quantity, cap.Window, cap.CountsFrom);

    /// <summary>What a cap counts in which window, whatever the day from which on it counts.</summary>
    public static string Measure(BoundCap cap) => Of(cap.Acts, cap.Quantity, cap.Window);

    /// <summary>The counter of acts, or of a quantity of theirs, in a window.</summary>
    public static string Of(BoundActs acts, QuantityDefinition? quantity, BoundWindow window, Day? from = null) =>
        FormattableString.Invariant($"{Acts(acts)}|{quantity?.Name}|{Window(window)}|{Scope(window)}|{from}");

    /// <summary>The counter of what is owed for acts in a window.</summary>
    public static string Owed(BoundActs acts, BoundWindow window) => $"shares|{Of(acts, null, window)}";

    /// <summary>Windows are the same when their forms are, whatever their names.</summary>
    public static string Window(BoundWindow window) =>
        $"{window.Form.Reading?.Name}:{string.Join(",", window.Form.Forms.Select(form => form.Phrase))}";

    /// <summary>Whom windows are kept for is the same when their facts are, whatever the order in which they are written.</summary>
    public static string Scope(BoundWindow window) =>
        (window.CountsAttendances ? "attendances," : "")
        + string.Join(",", window.Keys.Select(key => $"{key.Owner} {key.Name}"));

    /// <summary>Tells acts apart, whatever their window.</summary>
    public static string Of(BoundActs acts) => Acts(acts);

    /// <summary>Whether a cap counts exactly these sessions.</summary>
    public static bool SameActs(BoundCap cap, BoundActs acts) =>
        cap.Quantity is null && string.Equals(Acts(cap.Acts), Acts(acts), StringComparison.Ordinal);

    /// <summary>What a cap counts, for a person.</summary>
    public static string Phrase(BoundCap cap) =>
        (cap.Quantity is { } quantity ? $"{quantity.Name} of {Names(cap.Acts)}" : Phrase(cap.Acts)) + Each(cap.Window);

    /// <summary>Whom a window is kept for, as a rule says it; empty where it is each beneficiary.</summary>
    public static string Each(BoundWindow window) => window.Keys.IsEmpty ? "" : $" for each {CounterKey.Keys(window)}";

    /// <summary>Whom a window is kept for, for a person: <c>provider and place</c>.</summary>
    public static string Keys(BoundWindow window) =>
        window.Keys.IsEmpty ? "beneficiary" : string.Join(" and ", window.Keys.Select(key => key.Name));

    /// <summary>Sessions, for a person.</summary>
    public static string Phrase(BoundActs acts)
    {
        var adjectives = acts.Filters.Select(filter => string.Join(" or ", filter.Fact.NamesOf(filter.Set)) + " ");
        return $"{(acts.Exceptional ? "exceptional " : "")}{string.Concat(adjectives)}sessions of {Names(acts)}";
    }

    private static string Names(BoundActs acts) => string.Join(", ", acts.Functions.Select(function => function.Name));

    private static string Acts(BoundActs acts)
    {
        var functions = acts
            .Functions.Select(function => $"{function.Convention}/{function.Name}")
            .Order(StringComparer.Ordinal);
        var filters = acts
            .Filters.Select(filter => $"{filter.Fact.Name}={filter.Set.Bits}")
            .Order(StringComparer.Ordinal);
        return $"{string.Join(",", functions)}|{string.Join(",", filters)}|{acts.Exceptional}";
    }
}
