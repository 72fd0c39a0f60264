using System.Globalization;
using Conv.Service.Access;
using Conv.Service.Problems;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Conv.Service.Describing;

/// <summary>The description of the service for programs: what the endpoints say of themselves, with whom they let pass and how they fail.</summary>
internal static class ServiceDescription
{
    private const string Key = "key";

    private static readonly ProblemKind[] OfEverything =
    [
        ProblemKind.StoreAway,
        ProblemKind.OtherRules,
        ProblemKind.Internal,
    ];
    private static readonly ProblemKind[] OfBodies =
    [
        ProblemKind.Unreadable,
        ProblemKind.TooLarge,
        ProblemKind.WrongMedia,
    ];
    private static readonly ProblemKind[] OfKeys = [ProblemKind.NoKey, ProblemKind.NotAllowed];

    /// <summary>Adds it.</summary>
    public static void Add(IServiceCollection services) =>
        services
            .ConfigureHttpJsonOptions(json =>
                json.SerializerOptions.NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict
            )
            .AddOpenApi(options =>
            {
                options.AddOperationTransformer(Describe);
                options.AddDocumentTransformer(Describe);
            });

    private static Task Describe(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellation
    )
    {
        document.Info = new()
        {
            Title = "Decision service of conv",
            Version = typeof(ServiceDescription).Assembly.GetName().Version!.ToString(3),
            Description =
                "Decides sessions by conventions, keeps them, and says what changes. What went wrong is told by RFC 9457; the type of a problem is urn:conv:problem: and a name.",
        };
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Key] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "A key of the file of --keys; where there is none, nobody needs one.",
            },
        };
        AnswerSchemas.Complete(document);
        FactSchemas.Complete(document, context.ApplicationServices.GetRequiredService<Deciding.Desk>().Rules);
        return Task.CompletedTask;
    }

    private static Task Describe(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellation
    )
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var kinds = metadata.OfType<FailuresPossible>().SelectMany(possible => possible.Kinds).Concat(OfEverything);
        if (metadata.OfType<IAcceptsMetadata>().Any())
        {
            kinds = kinds.Concat(OfBodies);
        }

        if (metadata.OfType<ScopeNeeded>().FirstOrDefault() is { Scope: not Access.Scope.None } needed)
        {
            kinds = kinds.Concat(OfKeys);
            var scope = $"The key needs the scope {needed.Scope.ToString().ToLowerInvariant()}.";
            operation.Description = operation.Description is { } said ? $"{said} {scope}" : scope;
            operation.Security = [new() { [new OpenApiSecuritySchemeReference(Key, context.Document)] = [] }];
        }

        operation.Responses ??= [];
        foreach (var status in kinds.Distinct().GroupBy(kind => kind.Status).OrderBy(status => status.Key))
        {
            operation.Responses[status.Key.ToString(CultureInfo.InvariantCulture)] = Failure(status, context.Document!);
        }

        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            AnswerSchemas.Complete(parameter);
        }

        // One name for all that is about the same, as the addresses have it.
        operation.Tags = new HashSet<OpenApiTagReference>
        {
            new(context.Description.RelativePath!.Split('/', '?')[0], context.Document),
        };
        return Task.CompletedTask;
    }

    private static OpenApiResponse Failure(IEnumerable<ProblemKind> kinds, OpenApiDocument document) =>
        new()
        {
            Description = string.Join(" ", kinds.Select(kind => $"{kind.Title}: urn:conv:problem:{kind.Name}.")),
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                ["application/problem+json"] = new()
                {
                    Schema = new OpenApiSchemaReference(AnswerSchemas.Problem, document),
                },
            },
        };
}
