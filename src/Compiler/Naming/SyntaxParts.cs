using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Naming;

/// <summary>The parts of a piece of syntax, by the parameters of its record, so that no part can be forgotten.</summary>
internal static class SyntaxParts
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    /// <summary>The nodes just below a node, each with the record and the parameter that hold it.</summary>
    public static IEnumerable<(Type Record, string Parameter, SyntaxNode Node)> Of(object node)
    {
        foreach (var property in Held(node.GetType()))
        {
            foreach (var (record, parameter, part) in Within(node.GetType(), property.Name, property.GetValue(node)))
            {
                yield return (record, parameter, part);
            }
        }
    }

    /// <summary>A node and all below it.</summary>
    public static IEnumerable<SyntaxNode> All(SyntaxNode node)
    {
        var left = new Stack<SyntaxNode>([node]);
        while (left.TryPop(out var next))
        {
            yield return next;
            foreach (var (_, _, part) in Of(next).Reverse())
            {
                left.Push(part);
            }
        }
    }

    /// <summary>What a record holds, by declaration: parameters and other settable properties.</summary>
    internal static PropertyInfo[] Held(Type type) =>
        Properties.GetOrAdd(
            type,
            static type =>
                [
                    .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                        .Where(property => property.CanWrite && property.GetIndexParameters().Length == 0),
                ]
        );

    private static IEnumerable<(Type, string, SyntaxNode)> Within(Type record, string parameter, object? value)
    {
        switch (value)
        {
            case SyntaxNode node:
                return [(record, parameter, node)];
            case null or string:
                return [];
            case ITuple tuple:
                return Enumerable.Range(0, tuple.Length).SelectMany(index => Within(record, parameter, tuple[index]));
            case IEnumerable list:
                return list.Cast<object?>().SelectMany(item => Within(record, parameter, item));
            case var body
                when body.GetType() is { IsGenericType: true } type
                    && type.GetGenericTypeDefinition() == typeof(BodySyntax<>):
                // What a body holds for its owner is the owner's; the reading and its alternatives are the body's.
                return Of(body)
                    .Select(part =>
                        (part.Record == type && (part.Parameter == "Reading" || IsAlternative(body, part.Node)))
                            ? (typeof(BodySyntax<>), part.Parameter, part.Node)
                            : (record, parameter, part.Node)
                    );
            default:
                return [];
        }
    }

    private static bool IsAlternative(object body, SyntaxNode node) =>
        node is NameSyntax
        && ((IEnumerable)body.GetType().GetProperty("Forms")!.GetValue(body)!)
            .Cast<ITuple>()
            .Any(form => ReferenceEquals(form[0], node));
}
