using System.Diagnostics;

namespace Conv.Compiler.Binding.Tree;

/// <summary>What messages call the types.</summary>
internal static class Kinds
{
    public static string Of(BoundType type) =>
        type switch
        {
            BoundType.Boolean => "a condition",
            BoundType.Number => "a number",
            BoundType.Money => "an amount",
            BoundType.Date => "a date",
            BoundType.Enumeration => "a fact with listed values",
            BoundType.YesNo => "a yes/no fact",
            BoundType.Category => "a category",
            BoundType.NumberFraction => "a fraction",
            BoundType.MoneyFraction => "an amount with fractions of a cent",
            _ => throw new UnreachableException($"no words for {type}"),
        };
}
