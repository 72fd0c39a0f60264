using Conv.Service.Access;
using Conv.Service.Answers;
using Conv.Service.Deciding;
using Conv.Service.Posting;
using Conv.Service.Problems;
using Conv.Service.Rules;
using Conv.Service.Storing;

namespace Conv.Service.Endpoints;

/// <summary>Sessions come, change, go, and are seen.</summary>
internal static class SessionEndpoints
{
    /// <summary>The header of an answer that was given before.</summary>
    public const string Repeated = "Repeated-Answer";

    private const string Json = "application/json";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/sessions", PostAsync)
            .Needs(Scope.Write)
            .Accepts<PostedSession>(Json)
            .Produces<ChangeAnswer>()
            .Produces<ChangeAnswer>(StatusCodes.Status201Created)
            .Fails(ProblemKind.Invalid)
            .WithName("postSession")
            .WithSummary("Decides a session and stores it")
            .WithDescription(
                "The same session again gets the same answer. Late and changed sessions decide everything anew that they bear on."
            );
        app.MapDelete("/sessions", WithdrawAsync)
            .Needs(Scope.Write)
            .Produces<ChangeAnswer>()
            .Fails(ProblemKind.WrongParameter, ProblemKind.NotFound)
            .WithName("withdrawSession")
            .WithSummary("Withdraws a session");
        app.MapGet("/sessions", Get)
            .Needs(Scope.Read)
            .Produces<SessionAnswer>()
            .Fails(ProblemKind.WrongParameter, ProblemKind.NotFound)
            .WithName("getSession")
            .WithSummary("A session with what is decided about it");
    }

    /// <summary>A stored session as an answer.</summary>
    /// <param name="session">The session.</param>
    /// <param name="rules">The rules that decided it.</param>
    /// <param name="isShown">Which of its beneficiaries are shown.</param>
    public static SessionAnswer Answer(StoredSession session, Ruleset rules, Func<AttendanceRow, bool> isShown)
    {
        var record = SessionRecord.OfJson(session.Body);
        var attendances = RowReader.Attendances(session.Rows, rules.Info.Payers).Where(isShown).ToList();
        var shown = attendances.Select(row => row.Beneficiary).ToHashSet(StringComparer.Ordinal);
        return new(
            session.Id,
            session.Sequence,
            record.Facts,
            record.Providers,
            [.. record.Beneficiaries.Where(facts => facts.Values.Any(shown.Contains))],
            attendances,
            RowReader.Payments(session.Rows)
        );
    }

    private static async Task<IResult> PostAsync(HttpContext context, ChangeDesk desk)
    {
        var posted = await RequestBody.ReadAsync<PostedSession>(context.Request);
        return await ChangeAsync(context, desk, new() { Post = posted });
    }

    private static Task<IResult> WithdrawAsync(string id, HttpContext context, ChangeDesk desk) =>
        ChangeAsync(context, desk, new() { Withdraw = id });

    private static async Task<IResult> ChangeAsync(HttpContext context, ChangeDesk desk, ChangeLine line) =>
        Write(context, (await desk.ChangeAsync([line], context.RequestAborted))[0].Answered);

    private static IResult Get(string id, Desk desk)
    {
        using var reader = desk.Store.Read();
        return Results.Json(
            Answer(
                reader.Find(PreparedChange.Stored(id)) ?? throw PreparedChange.Unknown(),
                desk.Rules,
                isShown: _ => true
            ),
            AnswerJson.Options
        );
    }

    private static IResult Write(HttpContext context, RecordedAnswer answer)
    {
        if (answer.IsRepeated)
        {
            context.Response.Headers[Repeated] = "true";
        }

        return Results.Text(
            answer.Text.Json,
            Json,
            statusCode: answer.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK
        );
    }
}
