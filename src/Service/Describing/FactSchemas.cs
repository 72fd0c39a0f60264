using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Conv.Compiler.Symbols;
using Conv.Service.Posting;
using Conv.Service.Rules;
using Microsoft.OpenApi;

namespace Conv.Service.Describing;

/// <summary>What may be posted, by the vocabulary of the conventions that decide at this moment.</summary>
internal static class FactSchemas
{
    /// <summary>Completes the schemas of a document.</summary>
    public static void Complete(OpenApiDocument document, Ruleset rules)
    {
        var session = ((OpenApiSchema)document.Components!.Schemas![nameof(PostedSession)]).Properties!;
        session["facts"] = Of(rules, FactOwner.Session, "The facts of the session.");
        session["providers"] = List(rules, FactOwner.Provider, "The facts of each provider.");
        session["beneficiaries"] = List(rules, FactOwner.Beneficiary, "The facts of each beneficiary.");
    }

    private static OpenApiSchema List(Ruleset rules, FactOwner owner, string description) =>
        new()
        {
            Type = JsonSchemaType.Array | JsonSchemaType.Null,
            Description = description,
            Items = Of(rules, owner, description: null),
        };

    private static OpenApiSchema Of(Ruleset rules, FactOwner owner, string? description) =>
        new()
        {
            Type = JsonSchemaType.Object,
            Description = description,
            AdditionalPropertiesAllowed = false,
            Required = rules
                .Vocabulary.FactsOfLines.Where(fact => fact.Owner == owner)
                .Where(fact => fact.Role is FactRole.Identity or FactRole.SessionDate or FactRole.Function)
                .Select(fact => fact.Name)
                .ToHashSet(StringComparer.Ordinal),
            Properties = rules
                .Vocabulary.FactsOfLines.Where(fact => fact.Owner == owner)
                .ToDictionary(fact => fact.Name, fact => Of(rules, fact), StringComparer.Ordinal),
        };

    private static IOpenApiSchema Of(Ruleset rules, FactSymbol fact)
    {
        var label = string.Join(" | ", fact.Label.Texts.Select(text => text.Text));
        return new OpenApiSchema
        {
            Title = label.Length == 0 ? null : label,
            AnyOf = [.. Values(rules, fact), new OpenApiSchema { Type = JsonSchemaType.Null }],
        };
    }

    private static IEnumerable<OpenApiSchema> Values(Ruleset rules, FactSymbol fact) =>
        fact.Role == FactRole.Function
            ? [OneOf(rules.Info.FunctionNames)]
            : fact.Kind switch
            {
                FactKind.Identifier =>
                [
                    new() { Type = JsonSchemaType.String, Pattern = "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$" },
                ],
                FactKind.Date => [new() { Type = JsonSchemaType.String, Format = "date" }],
                FactKind.Enumeration => [OneOf(fact.Values.Select(value => value.Name))],
                FactKind.YesNo => [new() { Type = JsonSchemaType.Boolean }, OneOf(["yes", "no"])],
                FactKind.Decimal =>
                [
                    new() { Type = JsonSchemaType.Number, Minimum = "0" },
                    new()
                    {
                        Type = JsonSchemaType.String,
                        Pattern = string.Create(
                            CultureInfo.InvariantCulture,
                            $"^[0-9]+(\\.[0-9]{{1,{fact.Decimals}}})?$"
                        ),
                    },
                ],
                FactKind.Number or FactKind.Minutes =>
                [
                    new() { Type = JsonSchemaType.Integer, Minimum = "0" },
                    new() { Type = JsonSchemaType.String, Pattern = "^[0-9]+$" },
                ],
                FactKind.Money =>
                [
                    new() { Type = JsonSchemaType.Number },
                    new() { Type = JsonSchemaType.String, Pattern = "^[0-9]+(\\.[0-9]{1,2})?$" },
                ],
                _ => throw new UnreachableException($"nothing is of the kind {fact.Kind}"),
            };

    private static OpenApiSchema OneOf(IEnumerable<string> values) =>
        new() { Type = JsonSchemaType.String, Enum = AnswerSchemas.Nodes(values) };
}
