using System.Diagnostics;
using Conv.Compiler.Binding.Tree;

namespace Conv.Compiler.Lowering.Planning;

/// <summary>What counters are called: in generated code, and by a person.</summary>
internal static class CounterNames
{
    /// <summary>A name fit for an identifier; not unique.</summary>
    public static string Identifier(CounterDemand demand) =>
        demand switch
        {
            ActsDemand acts => Of(acts.Acts, acts.Quantity),
            SharesDemand shares => "shares_" + Of(shares.Acts, null),
            PeopleDemand people => "people_" + Of(people.Acts, null),
            _ => throw new UnreachableException($"{demand.GetType().Name} has no name"),
        };

    /// <summary>As the text says it.</summary>
    public static string Phrase(CounterDemand demand)
    {
        var (what, from) = demand switch
        {
            ActsDemand { Quantity: null } acts => (Sessions(acts.Acts), acts.From),
            ActsDemand { Quantity: { } quantity } acts => ($"{quantity.Name} of {Functions(acts.Acts)}", acts.From),
            SharesDemand shares => ($"shares of {Sessions(shares.Acts)}", null),
            PeopleDemand people => ($"beneficiaries with {Sessions(people.Acts)}", null),
            _ => throw new UnreachableException($"{demand.GetType().Name} has no phrase"),
        };
        return $"{what}{Per(demand.Window)}{(from is { } day ? $" from {day}" : "")}{CounterKey.Each(demand.Window)}";
    }

    private static string Sessions(BoundActs acts) => CounterKey.Phrase(acts);

    private static string Functions(BoundActs acts) =>
        string.Join(", ", acts.Functions.Select(function => function.Name));

    // "sessions ever", "sessions to the end of …", "sessions per year".
    private static string Per(BoundWindow window) =>
        string.Equals(window.Name, "ever", StringComparison.Ordinal) ? ""
        : window.Name.StartsWith("to ", StringComparison.Ordinal) ? $" {window.Name}"
        : $" per {window.Name}";

    private static string Of(BoundActs acts, QuantityDefinition? quantity)
    {
        var functions =
            acts.Functions.Length <= 2
                ? string.Join("_", acts.Functions.Select(function => function.Name))
                : FormattableString.Invariant($"any_of_{acts.Functions.Length}");
        var values = acts.Filters.Select(filter => string.Join("_", filter.Fact.NamesOf(filter.Set)));
        return string.Join(
            "_",
            new[] { functions }.Concat(values).Append(quantity?.Name ?? "").Where(part => part.Length > 0)
        );
    }
}
