using System.Buffers;
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
        app.MapPost("/batches", PostAsync)
            .Needs(Scope.Write)
            .Accepts<ChangeLine>(MediaType)
            .Produces<BatchAnswer>(StatusCodes.Status200OK, MediaType)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .WithSummary("Decides and stores a stream of sessions, a line each")
            .WithDescription("A line that is no valid session is answered with its problem, and the stream goes on.");

    /// <summary>Answers a stream.</summary>
    internal static async Task PostAsync(HttpContext context, ChangeDesk desk)
    {
        if (context.Request.ContentType?.StartsWith(MediaType, StringComparison.OrdinalIgnoreCase) != true)
        {
            throw new ProblemException(ProblemKind.WrongMedia, $"send Content-Type: {MediaType}");
        }

        // A stream is as long as it is, and waits as long as it likes.
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = null;
        context.Features.Get<IHttpMinRequestBodyDataRateFeature>()?.MinDataRate = null;
        context.Response.ContentType = MediaType;
        await context.Response.StartAsync(context.RequestAborted);
        var (reader, number) = (context.Request.BodyReader, 0L);
        while (true)
        {
            var read = await reader.ReadAsync(context.RequestAborted);
            var buffer = read.Buffer;
            var lines = Take(ref buffer, read.IsCompleted);
            reader.AdvanceTo(buffer.Start, lines.Count == 0 ? buffer.End : buffer.Start);
            foreach (var answer in await AnswerAsync(lines, desk, context.RequestAborted))
            {
                await WriteAsync(context, answer with { Line = ++number });
            }

            // Waits until the client has taken them.
            await context.Response.Body.FlushAsync(context.RequestAborted);
            if (lines.Count == 0 && buffer.Length > RequestBody.MostBytes)
            {
                // Where the next line begins is not known: the stream ends here, and says so.
                var problem = new ProblemException(
                    ProblemKind.TooLarge,
                    $"a line has {RequestBody.MostBytes} bytes at most"
                );
                await WriteAsync(
                    context,
                    new BatchAnswer(number + 1, problem.Kind.Status) { Problem = ProblemText.Of(problem) }
                );
                return;
            }

            if (lines.Count == 0 && read.IsCompleted)
            {
                return;
            }
        }
    }

    private static async Task WriteAsync(HttpContext context, BatchAnswer answer)
    {
        await JsonSerializer.SerializeAsync(context.Response.Body, answer, AnswerJson.Options, context.RequestAborted);
        await context.Response.Body.WriteAsync("\n"u8.ToArray(), context.RequestAborted);
    }

    private static List<byte[]> Take(ref ReadOnlySequence<byte> buffer, bool isLast)
    {
        var lines = new List<byte[]>();
        while (lines.Count < MostAtOnce && buffer.PositionOf((byte)'\n') is { } end)
        {
            Add(lines, buffer.Slice(0, end));
            buffer = buffer.Slice(buffer.GetPosition(1, end));
        }

        if (isLast && lines.Count == 0 && !buffer.IsEmpty)
        {
            Add(lines, buffer);
            buffer = buffer.Slice(buffer.End);
        }

        return lines;
    }

    private static void Add(List<byte[]> lines, ReadOnlySequence<byte> line)
    {
        var bytes = line.ToArray();
        if (bytes.AsSpan().ContainsAnyExcept((byte)' ', (byte)'\t', (byte)'\r'))
        {
            lines.Add(bytes);
        }
    }

    private static async Task<List<BatchAnswer>> AnswerAsync(
        List<byte[]> lines,
        ChangeDesk desk,
        CancellationToken cancellation
    )
    {
        var parsed = lines.ConvertAll(Parse);
        var outcomes = await desk.ChangeAsync([.. parsed.Select(each => each.Line).OfType<ChangeLine>()], cancellation);
        var next = 0;
        return parsed.ConvertAll(each =>
            Answer(each.Line is null ? new ChangeOutcome(null, each.Problem) : outcomes[next++])
        );
    }

    private static (ChangeLine? Line, ProblemException? Problem) Parse(byte[] line)
    {
        try
        {
            return (SessionReader.Parse<ChangeLine>(line), null);
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
/// <param name="Line">The line, from 1; blank ones are passed over.</param>
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
