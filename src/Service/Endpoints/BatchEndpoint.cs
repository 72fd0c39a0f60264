using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Serialization;
using Conv.Service.Access;
using Conv.Service.Answers;
using Conv.Service.Deciding;
using Conv.Service.Posting;
using Conv.Service.Problems;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Net.Http.Headers;

namespace Conv.Service.Endpoints;

/// <summary>
/// Sessions as a stream of lines, and as many answers. No more is read than is answered: a client that does not take its answers sends no
/// more either, and nothing piles up here.
/// </summary>
internal static class BatchEndpoint
{
    /// <summary>A line of JSON each.</summary>
    public const string MediaType = "application/x-ndjson";

    // So many lines are stored at once, where so many have come: to make a file safe takes longer than to decide.
    private const int MostAtOnce = 64;

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/batches", (HttpContext context, ChangeDesk desk) => PostAsync(context, desk))
            .Needs(Scope.Write)
            .Accepts<ChangeLine>(MediaType)
            .Produces<BatchAnswer>(StatusCodes.Status200OK, MediaType)
            .WithName("postBatch")
            .WithSummary("Decides and stores a stream of sessions, a line each")
            .WithDescription(
                "A line that is no valid session is answered with its problem, and the stream goes on. One that is answered with 503 is the last: send it and what follows again."
            );

    /// <summary>Answers a stream.</summary>
    internal static async Task PostAsync(HttpContext context, ChangeDesk desk)
    {
        if (
            !MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var sent)
            || !sent.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase)
        )
        {
            throw new ProblemException(ProblemKind.WrongMedia, $"send Content-Type: {MediaType}");
        }

        // A stream is as long as it is, and waits as long as it likes.
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = null;
        context.Features.Get<IHttpMinRequestBodyDataRateFeature>()?.MinDataRate = null;
        context.Response.ContentType = MediaType;
        await context.Response.StartAsync(context.RequestAborted);
        try
        {
            await AnswerAsync(context, desk, new LineStream(context.Request.BodyReader, RequestBody.MostBytes));
        }
        catch (BadHttpRequestException)
        {
            // The answer has begun: that it is cut off is all that can be said of a body that is.
            context.Abort();
        }
    }

    private static async Task AnswerAsync(HttpContext context, ChangeDesk desk, LineStream stream)
    {
        var isAway = false;
        while (!isAway && await stream.NextAsync(MostAtOnce, context.RequestAborted) is { } lines)
        {
            foreach (var answer in await AnswerAsync(lines, desk, context.RequestAborted))
            {
                isAway |= answer.Status == StatusCodes.Status503ServiceUnavailable;
                await JsonSerializer.SerializeAsync(
                    context.Response.Body,
                    answer,
                    AnswerJson.Options,
                    context.RequestAborted
                );
                await context.Response.Body.WriteAsync("\n"u8.ToArray(), context.RequestAborted);
            }

            // Waits until the client has taken them.
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }

    private static async Task<List<BatchAnswer>> AnswerAsync(
        IReadOnlyList<StreamLine> lines,
        ChangeDesk desk,
        CancellationToken cancellation
    )
    {
        var parsed = lines.Select(Parse).ToList();
        ChangeLine[] changes = [.. parsed.Select(each => each.Line).OfType<ChangeLine>()];
        var outcomes = await ChangeAsync(changes, desk, cancellation);
        var next = 0;
        return
        [
            .. lines.Zip(
                parsed,
                (line, each) =>
                    Answer(each.Line is null ? new ChangeOutcome(null, each.Problem) : outcomes[next++]) with
                    {
                        Line = line.Number,
                    }
            ),
        ];
    }

    private static async Task<IReadOnlyList<ChangeOutcome>> ChangeAsync(
        ChangeLine[] changes,
        ChangeDesk desk,
        CancellationToken cancellation
    )
    {
        try
        {
            return await desk.ChangeAsync(changes, cancellation);
        }
        catch (ProblemException problem)
        {
            return [.. changes.Select(_ => new ChangeOutcome(null, problem))];
        }
        catch (DbException exception) when (exception.IsTransient)
        {
            return [.. changes.Select(_ => new ChangeOutcome(null, ProblemText.Away()))];
        }
    }

    private static (ChangeLine? Line, ProblemException? Problem) Parse(StreamLine line)
    {
        try
        {
            return line.Bytes is { } bytes
                ? (SessionReader.Parse<ChangeLine>(bytes), null)
                : (null, new(ProblemKind.TooLarge, $"a line has {RequestBody.MostBytes} bytes at most"));
        }
        catch (ProblemException problem)
        {
            return (null, problem);
        }
    }

    private static BatchAnswer Answer(ChangeOutcome outcome) =>
        outcome.Answer is { } answer
            ? new(0, answer.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK)
            {
                Repeated = answer.IsRepeated,
                Answer = JsonElement.Parse(answer.Text.Json),
            }
            : new(0, outcome.Problem!.Kind.Status) { Problem = ProblemText.Of(outcome.Problem) };
}

/// <summary>The answer to a line of a batch.</summary>
/// <param name="Line">The number of the line, from 1; blank ones are counted, and not answered.</param>
/// <param name="Status">What the status of the same request alone would be.</param>
internal sealed record BatchAnswer(long Line, int Status)
{
    /// <summary>Whether the answer was given before.</summary>
    public bool Repeated { get; init; }

    /// <summary>The answer; null where there is a problem.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Answer { get; init; }

    /// <summary>The problem; null where there is an answer.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProblemDetails? Problem { get; init; }
}
