using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Comparison.Structure;

/// <summary>What a name stands for, by its place in the syntax.</summary>
internal enum NameRole
{
    /// <summary>A fact, a value, a definition: whatever is no function and no convention.</summary>
    Other,

    /// <summary>A function or a group of functions.</summary>
    Function,

    /// <summary>A convention.</summary>
    Convention,
}

/// <summary>
/// The parts of a syntax node, from the properties of its record: no kind of node can be forgotten when the language grows. Places and
/// citations are no parts.
/// </summary>
internal static class SyntaxParts
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<PropertyInfo>> Properties = new();

    private static readonly ImmutableHashSet<(Type, string)> Functions =
    [
        (typeof(ActsSyntax), nameof(ActsSyntax.Functions)),
        (typeof(CapAmountSyntax), nameof(CapAmountSyntax.Functions)),
        (typeof(PriceSyntax), nameof(PriceSyntax.Functions)),
        (typeof(RulesSyntax), nameof(RulesSyntax.Functions)),
        (typeof(ExceptSyntax), nameof(ExceptSyntax.Functions)),
        (typeof(BudgetSpendsSyntax), nameof(BudgetSpendsSyntax.Functions)),
        (typeof(FunctionGroupSyntax), nameof(FunctionGroupSyntax.Members)),
        (typeof(SucceedsSyntax), nameof(SucceedsSyntax.Name)),
        (typeof(CarrySyntax), nameof(CarrySyntax.QuantityOf)),
        (typeof(CarrySyntax), nameof(CarrySyntax.Into)),
        (typeof(CarryCeilingSyntax), nameof(CarryCeilingSyntax.Into)),
    ];

    // Days and a reason of a clause's own, a limit that is worked out, the key of a register: kinds of parts that the language gained, so that ids of clauses without them stay.
    private static bool IsSaidSince(PropertyInfo property) =>
        property.PropertyType == typeof(ValiditySyntax)
        || property.PropertyType == typeof(ReasonReferenceSyntax)
        || property is { Name: nameof(CapAmountSyntax.Computed), DeclaringType.Name: nameof(CapAmountSyntax) }
        || property is { Name: nameof(NameValueSyntax.Of), DeclaringType.Name: nameof(NameValueSyntax) }
        || property is { Name: nameof(BudgetSplitSyntax.By), DeclaringType.Name: nameof(BudgetSplitSyntax) }
        || property is { Name: nameof(FactSyntax.Decimals), DeclaringType.Name: nameof(FactSyntax) };

    private static readonly ImmutableHashSet<(Type, string)> Conventions =
    [
        (typeof(FollowsSyntax), nameof(FollowsSyntax.Name)),
        (typeof(ExtendsSyntax), nameof(ExtendsSyntax.Name)),
        (typeof(StaySyntax), nameof(StaySyntax.Under)),
        (typeof(StayWhenSyntax), nameof(StayWhenSyntax.Under)),
        (typeof(MoveSyntax), nameof(MoveSyntax.Into)),
        (typeof(NameSyntax), nameof(NameSyntax.Under)),
    ];

    /// <summary>The parts of a node with the role of the names among them; of a list, its items; of a scalar, none.</summary>
    public static IEnumerable<(object? Value, NameRole Role)> Of(object node, NameRole role = NameRole.Other)
    {
        switch (node)
        {
            case string or Enum or bool or long or int or DateOnly:
                yield break;
            case IEnumerable list:
                foreach (var item in list)
                {
                    yield return (item, role);
                }

                yield break;
            case ITuple tuple:
                for (var i = 0; i < tuple.Length; i++)
                {
                    yield return (tuple[i], role);
                }

                yield break;
        }

        foreach (var property in Properties.GetOrAdd(node.GetType(), Find))
        {
            // A clause that does not say what later versions of the language can say, says what it said before.
            var value = property.GetValue(node);
            if (value is not null || !IsSaidSince(property))
            {
                yield return (value, RoleOf(node, property));
            }
        }
    }

    /// <summary>All nodes of a kind in some nodes, themselves included, each with the role of its place.</summary>
    public static IEnumerable<(T Node, NameRole Role)> All<T>(object? node, NameRole role = NameRole.Other)
        where T : class
    {
        if (node is null)
        {
            yield break;
        }

        if (node is T found)
        {
            yield return (found, role);
        }

        foreach (var part in Of(node, role))
        {
            foreach (var below in All<T>(part.Value, part.Role))
            {
                yield return below;
            }
        }
    }

    private static NameRole RoleOf(object node, PropertyInfo property) =>
        Functions.Contains((node.GetType(), property.Name)) ? NameRole.Function
        : Conventions.Contains((node.GetType(), property.Name)) ? NameRole.Convention
        : node is MembershipSyntax { Subject: NameValueSyntax { Name.Text: "function" } }
        && string.Equals(property.Name, nameof(MembershipSyntax.Values), StringComparison.Ordinal)
            ? NameRole.Function
        : NameRole.Other;

    private static ImmutableArray<PropertyInfo> Find(Type type) =>
        [
            .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(property =>
                    property.GetIndexParameters().Length == 0
                    && property.PropertyType != typeof(TextSpan)
                    && property.PropertyType != typeof(ImmutableArray<CitationSyntax>)
                )
                .OrderBy(property => property.Name, StringComparer.Ordinal),
        ];
}
