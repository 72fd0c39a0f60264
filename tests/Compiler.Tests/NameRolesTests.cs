using System.Collections.Immutable;
using Conv.Compiler.Naming;
using Conv.Compiler.Syntax;

namespace Conv.Compiler.Tests;

public sealed class NameRolesTests
{
    [Fact]
    public void Every_place_of_the_syntax_that_holds_a_name_has_its_role()
    {
        var places = typeof(SyntaxNode)
            .Assembly.GetTypes()
            .Where(type => typeof(SyntaxNode).IsAssignableFrom(type) && !type.IsAbstract)
            .Append(typeof(BodySyntax<>))
            .SelectMany(type =>
                SyntaxParts
                    .Held(type)
                    .Where(property => HoldsNames(property.PropertyType))
                    .Select(property => (type, property.Name))
            )
            .ToHashSet();

        NameRoles.All.Keys.Where(place => !places.Contains(place)).ShouldBeEmpty("no such place");
        places.Where(place => !NameRoles.All.ContainsKey(place)).ShouldBeEmpty("a name without a role");
    }

    private static bool HoldsNames(Type type) =>
        type == typeof(NameSyntax)
        || (
            type.IsGenericType
            && (
                type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
                || type.Name.StartsWith("ValueTuple", StringComparison.Ordinal)
                || (
                    type.GetGenericTypeDefinition() == typeof(BodySyntax<>)
                    && type.GenericTypeArguments[0] == typeof(NameSyntax)
                )
            )
            && type.GenericTypeArguments.Any(HoldsNames)
        );
}
