using Conv.Service.Access;
using Conv.Service.Answers;
using Conv.Service.Deciding;
using Conv.Service.Posting;
using Conv.Service.Problems;
using Conv.Service.Rules;

namespace Conv.Service.Endpoints;

/// <summary>The conventions: seen, loaded anew, and asked what they would decide.</summary>
internal static class ConventionEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/conventions", SeeAsync)
            .Needs(Scope.Read)
            .Produces<ConventionsAnswer>()
            .WithName("getConventions")
            .WithSummary("The conventions that decide");
        app.MapPost("/conventions/load", LoadAsync)
            .Needs(Scope.Admin)
            .Produces<ChangeAnswer>()
            .Produces(StatusCodes.Status204NoContent)
            .Fails(ProblemKind.Conflict, ProblemKind.Conventions)
            .WithName("loadConventions")
            .WithSummary("Reads the files of the conventions anew and decides all sessions by them")
            .WithDescription(
                "Where they have errors, or a stored session is no valid one for them, everything stays as it is."
            );
        app.MapPost("/simulations", SimulateAsync)
            .Needs(Scope.Simulate)
            .Accepts<SimulationRequest>("application/json")
            .Produces<SimulationAnswer>()
            .Fails(ProblemKind.Invalid)
            .WithName("simulate")
            .WithSummary("What would be decided about sessions under versions and readings; nothing is stored");
    }

    private static async Task<IResult> SeeAsync(Desk desk, CancellationToken cancellation)
    {
        using var read = await desk.ReadAsync(cancellation);
        return Results.Json(Answer(read.Rules), AnswerJson.Options);
    }

    private static ConventionsAnswer Answer(Ruleset rules) =>
        new(
            rules.Info.Vocabulary,
            rules.Info.SourceHash,
            rules.Info.CompilerVersion,
            rules.Info.Readings.ToDictionary(StringComparer.Ordinal),
            [
                .. rules.Info.Conventions.Select(convention => new ConventionAnswer(
                    convention.Name,
                    DateOnly.FromDayNumber(convention.From),
                    DateOnly.FromDayNumber(convention.To)
                )),
            ]
        );

    private static async Task<IResult> LoadAsync(HttpContext context, Desk desk)
    {
        try
        {
            return await desk.LoadAsync(context.RequestAborted) is { } answer
                ? Results.Text(answer.Json, "application/json")
                : Results.NoContent();
        }
        catch (RulesetException exception)
        {
            throw new ProblemException(
                ProblemKind.Conventions,
                "everything stays as it is: mend the files, and load again"
            )
            {
                Faults = [.. exception.Faults.Select(fault => new BodyFault("", fault))],
            };
        }
    }

    private static async Task<IResult> SimulateAsync(HttpContext context, Desk desk)
    {
        var request = await RequestBody.ReadAsync<SimulationRequest>(context.Request);
        using var read = await desk.ReadAsync(context.RequestAborted);
        return Results.Json(Simulator.Decide(read.Store, read.Rules, request), AnswerJson.Options);
    }
}
