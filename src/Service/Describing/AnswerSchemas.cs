using System.Text.Json.Nodes;
using Conv.Runtime;
using Conv.Runtime.Languages;
using Conv.Service.Answers;
using Conv.Service.Endpoints;
using Conv.Sessions.Correcting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;

namespace Conv.Service.Describing;

/// <summary>What the types of answers do not say of themselves.</summary>
internal static class AnswerSchemas
{
    /// <summary>The name of the schema of a problem.</summary>
    public const string Problem = nameof(ProblemDetails);

    private static readonly string[] Decisions = Words(Decision.Accepted, Decision.Refused, Decision.Unpriced);

    /// <summary>Completes the schemas of a document.</summary>
    public static void Complete(OpenApiDocument document)
    {
        var schemas = document.Components!.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        schemas[Problem] = OfProblem();
        OneOf(schemas, nameof(AttendanceRow), "decision", Decisions);
        OneOf(schemas, nameof(PaymentRow), "decision", Decisions);
        OneOf(schemas, nameof(DecisionSide), "decision", Decisions);
        OneOf(schemas, nameof(CorrectionRow), "kind", Words(Enum.GetValues<CorrectionKind>()));
        OneOf(schemas, nameof(CorrectionRow), "why", Words(Enum.GetValues<CorrectionCause>()));
        OneOf(schemas, nameof(SettlementRow), "kind", Words(Enum.GetValues<SettlementKind>()));
        OneOf(schemas, nameof(ChangeAnswer), "change", ChangeAnswer.Changes);

        // Answers of the past are kept as texts, and are none to a serializer.
        schemas.Remove(nameof(System.Text.Json.JsonElement));
        Of(schemas, nameof(SettlementsAnswer)).Properties!["answers"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Items = new OpenApiSchemaReference(nameof(ChangeAnswer), document),
        };
        Of(schemas, nameof(BatchAnswer)).Properties!["answer"] = new OpenApiSchemaReference(
            nameof(ChangeAnswer),
            document
        );
        Of(schemas, nameof(BatchAnswer)).Properties!["problem"] = new OpenApiSchemaReference(Problem, document);
    }

    /// <summary>Completes a parameter.</summary>
    public static void Complete(OpenApiParameter parameter)
    {
        if (parameter.Name == TrajectoryEndpoints.Beneficiary)
        {
            (parameter.Required, parameter.Description) = (true, "The identifier of the beneficiary.");
        }
        else if (parameter.Name == "language" && parameter.Schema is OpenApiSchema language)
        {
            language.Enum = Nodes(LanguageCodes.All);
            language.Default = LanguageCodes.English;
        }
    }

    /// <summary>Texts as JSON.</summary>
    public static List<JsonNode> Nodes(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    private static OpenApiSchema OfProblem() =>
        new()
        {
            Type = JsonSchemaType.Object,
            Description = "What went wrong, by RFC 9457.",
            Required = new HashSet<string>(StringComparer.Ordinal) { "type", "title", "status", "detail" },
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["type"] = Text("What kind of problem it is: urn:conv:problem: and a name."),
                ["title"] = Text("The kind in words."),
                ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "The status." },
                ["detail"] = Text("What is wrong with this request, and how to put it right."),
                ["traceId"] = Text("The trace of the request, which the log has as well."),
                ["errors"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    Description = "Each fault with its place.",
                    Items = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Required = new HashSet<string>(StringComparer.Ordinal) { "pointer", "message" },
                        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
                        {
                            ["pointer"] = Text("Where it is: a JSON pointer into the body."),
                            ["message"] = Text("What is wrong."),
                        },
                    },
                },
            },
        };

    private static OpenApiSchema Text(string description) =>
        new() { Type = JsonSchemaType.String, Description = description };

    private static void OneOf(
        IDictionary<string, IOpenApiSchema> schemas,
        string schema,
        string property,
        IEnumerable<string> values
    ) => ((OpenApiSchema)Of(schemas, schema).Properties![property]).Enum = Nodes(values);

    private static OpenApiSchema Of(IDictionary<string, IOpenApiSchema> schemas, string name) =>
        (OpenApiSchema)schemas[name];

    private static string[] Words<T>(params T[] values)
        where T : struct, Enum => [.. values.Select(CorrectionRows.Word)];
}
