using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace Conv.Service.Problems;

/// <summary>Problems as RFC 9457 has them.</summary>
internal static partial class ProblemText
{
    /// <summary>The body of a problem.</summary>
    public static ProblemDetails Of(ProblemException problem)
    {
        var details = new ProblemDetails
        {
            Type = "urn:conv:problem:" + problem.Kind.Name,
            Title = problem.Kind.Title,
            Status = problem.Kind.Status,
            Detail = problem.Message,
        };
        if (problem.Faults.Count > 0)
        {
            details.Extensions["errors"] = problem.Faults;
        }

        return details;
    }

    /// <summary>The problem of a store that is away. Its own message may name what was asked.</summary>
    public static ProblemException Away() =>
        new(ProblemKind.StoreAway, "the database does not answer: send the same again, nothing is counted twice");

    /// <summary>Answers a request with a problem.</summary>
    public static async Task Write(HttpContext context, ProblemException problem)
    {
        if (problem.Kind == ProblemKind.NoKey)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }

        if (problem.Kind.Status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "1";
        }

        await Results.Problem(Of(problem)).ExecuteAsync(context);
    }

    /// <summary>Answers a request that went wrong in a way that nobody foresaw; the log says what it was.</summary>
    public static Task WriteInternal(HttpContext context) =>
        Write(
            context,
            new(ProblemKind.Internal, "the log of the service has this traceId with what went wrong before it")
        );

    /// <summary>Puts a problem to a status that the server itself has answered with.</summary>
    public static Task WriteStatus(HttpContext context) =>
        Write(
            context,
            context.Response.StatusCode switch
            {
                StatusCodes.Status404NotFound => new(ProblemKind.NotFound, "no such address: see /openapi/v1.json"),
                StatusCodes.Status405MethodNotAllowed => new(
                    ProblemKind.WrongMethod,
                    "see the header Allow, and /openapi/v1.json"
                ),
                StatusCodes.Status415UnsupportedMediaType => new(
                    ProblemKind.WrongMedia,
                    "send the Content-Type that /openapi/v1.json names"
                ),
                var status => new(new(status, "request", "The request is no valid one"), "see /openapi/v1.json"),
            }
        );

    /// <summary>Answers with a problem whatever a handler throws that is one; what it did not foresee is left to the server.</summary>
    public static async Task Catch(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (ProblemException problem) when (!context.Response.HasStarted)
        {
            await Write(context, problem);
        }
        catch (DbException exception) when (exception.IsTransient && !context.Response.HasStarted)
        {
            await Write(context, Away());
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await Write(
                context,
                exception.StatusCode == StatusCodes.Status413PayloadTooLarge
                        ? new(ProblemKind.TooLarge, exception.Message)
                    : Parameter().Match(exception.Message) is { Success: true } parameter
                        // What was given may name a person.
                        ? new(
                            ProblemKind.WrongParameter,
                            $"`{parameter.Groups["name"].Value}` is missing from the address, or is no such value: see /openapi/v1.json"
                        )
                    : new(ProblemKind.Unreadable, exception.Message)
            );
        }
    }

    // As the server words what it could not bind: `Required parameter "string id" was not provided from query string.`
    [GeneratedRegex("parameter \"\\S+ (?<name>\\w+)\"")]
    private static partial Regex Parameter();
}
