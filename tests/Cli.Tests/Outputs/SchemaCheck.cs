using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conv.Cli.Tests.Outputs;

/// <summary>As much of JSON schema as ours use: types, properties, what is required, items, alternatives, references, constants.</summary>
internal sealed class SchemaCheck(JsonObject root)
{
    /// <summary>Where a value is not what the schema says.</summary>
    public IEnumerable<string> Problems(JsonElement value) => Problems(root, value, "$");

    private IEnumerable<string> Problems(JsonNode schema, JsonElement value, string at)
    {
        if (schema is JsonValue)
        {
            return schema.GetValue<bool>() ? [] : [$"{at}: nothing may stand here"];
        }

        if (schema["$ref"] is { } reference)
        {
            return Problems(Find(reference.GetValue<string>()), value, at);
        }

        if (schema["anyOf"] is JsonArray alternatives)
        {
            return alternatives.Any(one => !Problems(one!, value, at).Any()) ? [] : [$"{at}: no alternative fits"];
        }

        return Own(schema, value, at)
            .Concat(
                value.ValueKind switch
                {
                    JsonValueKind.Object => Members(schema, value, at),
                    JsonValueKind.Array when schema["items"] is { } items => value
                        .EnumerateArray()
                        .SelectMany((item, i) => Problems(items, item, $"{at}[{i}]")),
                    _ => [],
                }
            );
    }

    private static IEnumerable<string> Own(JsonNode schema, JsonElement value, string at)
    {
        if (schema["const"] is { } constant && constant.ToJsonString() != value.GetRawText())
        {
            yield return $"{at}: {value.GetRawText()} is not {constant.ToJsonString()}";
        }

        var types = schema["type"] switch
        {
            JsonArray several => several.Select(one => one!.GetValue<string>()).ToList(),
            JsonValue one => [one.GetValue<string>()],
            _ => [],
        };
        if (types.Count > 0 && !types.Exists(type => Is(value, type)))
        {
            yield return $"{at}: {value.ValueKind} is not {string.Join(" or ", types)}";
        }
    }

    private IEnumerable<string> Members(JsonNode schema, JsonElement value, string at)
    {
        var known = schema["properties"]?.AsObject();
        foreach (var required in schema["required"]?.AsArray() ?? [])
        {
            if (!value.TryGetProperty(required!.GetValue<string>(), out _))
            {
                yield return $"{at}.{required} is missing";
            }
        }

        foreach (var member in value.EnumerateObject())
        {
            var of = known?[member.Name] ?? schema["additionalProperties"];
            var problems = of is null
                ? known is null
                    ? []
                    : [$"{at}.{member.Name} is in no schema"]
                : Problems(of, member.Value, $"{at}.{member.Name}");
            foreach (var problem in problems)
            {
                yield return problem;
            }
        }
    }

    private JsonNode Find(string reference) =>
        reference
            .Split('/')
            .Skip(1)
            .Aggregate(
                (JsonNode)root,
                (node, part) => node is JsonArray list ? list[int.Parse(part, null)]! : node[part]!
            );

    private static bool Is(JsonElement value, string type) =>
        type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "no type of JSON schema"),
        };
}
