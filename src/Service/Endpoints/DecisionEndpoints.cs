using System.Text;
using System.Text.Json;
using Conv.Service.Access;
using Conv.Service.Answers;
using Conv.Service.Deciding;
using Conv.Service.Problems;
using Conv.Service.Storing;
using Conv.Sessions;
using Conv.Sessions.Writing;

namespace Conv.Service.Endpoints;

/// <summary>All decisions as files, and all answers of the past.</summary>
internal static class DecisionEndpoints
{
    private const int MostAnswers = 1000;
    private const string Csv = "text/csv";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/decisions/attendances.csv", (HttpContext context, Desk desk) => AttendancesAsync(context, desk))
            .Needs(Scope.Read)
            .Produces<string>(StatusCodes.Status200OK, Csv)
            .WithName("getAttendances")
            .WithSummary("All attendances, as conv run writes them for a file of the stored sessions");
        app.MapGet("/decisions/payments.csv", (HttpContext context, Desk desk) => PaymentsAsync(context, desk))
            .Needs(Scope.Read)
            .Produces<string>(StatusCodes.Status200OK, Csv)
            .WithName("getPayments")
            .WithSummary("All payments, as conv run writes them for a file of the stored sessions");
        Map(
            app,
            RunFileNames.Provisional,
            "getProvisional",
            "The attendances whose decision may change by acts that come later"
        );
        Map(app, RunFileNames.Monitors, "getMonitors", "Averages and quotas over everything that is stored");
        Map(app, RunFileNames.Budgets, "getBudgets", "What was spent on each budget by month");
        app.MapGet("/settlements", Settlements)
            .Needs(Scope.Read)
            .Produces<SettlementsAnswer>()
            .Fails(ProblemKind.WrongParameter)
            .WithName("getSettlements")
            .WithSummary(
                "The answers after one, in their order: nothing that is to be settled is lost with a connection"
            );
    }

    private static void Map(IEndpointRouteBuilder app, string name, string operation, string summary) =>
        app.MapGet(
                "/decisions/" + name,
                async (WholeRun whole, CancellationToken cancellation) =>
                    Results.Bytes(await whole.FileAsync(name, cancellation), Csv + "; charset=utf-8")
            )
            .Needs(Scope.Read)
            .Produces<string>(StatusCodes.Status200OK, Csv)
            .WithName(operation)
            .WithSummary(summary + ", as conv run writes them for a file of the stored sessions");

    private static Task AttendancesAsync(HttpContext context, Desk desk)
    {
        var none = GroupRun.Decide(desk.Rules, []);
        return WriteAsync(context, desk, stream => RowFiles.WriteAttendances(stream, none), rows => rows.Attendances);
    }

    private static Task PaymentsAsync(HttpContext context, Desk desk)
    {
        var none = GroupRun.Decide(desk.Rules, []);
        return WriteAsync(context, desk, stream => RowFiles.WritePayments(stream, none), rows => rows.Payments);
    }

    private static async Task WriteAsync(
        HttpContext context,
        Desk desk,
        Action<Stream> header,
        Func<DecidedRows, string> rows
    )
    {
        context.Response.ContentType = Csv + "; charset=utf-8";
        using (var first = new MemoryStream())
        {
            header(first);
            await context.Response.Body.WriteAsync(
                first.GetBuffer().AsMemory(0, (int)first.Length),
                context.RequestAborted
            );
        }

        // One query: the file is that of one moment, whoever writes meanwhile.
        using var reader = desk.Store.Read();
        foreach (var session in reader.All())
        {
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(rows(session.Rows)), context.RequestAborted);
        }
    }

    private static IResult Settlements(Desk desk, long after = 0, int most = MostAnswers)
    {
        using var reader = desk.Store.Read();
        return Results.Json(
            new SettlementsAnswer([
                .. reader
                    .Journal(after, Math.Clamp(most, 1, MostAnswers))
                    .Select(entry => JsonElement.Parse(entry.Answer)),
            ]),
            AnswerJson.Options
        );
    }
}
