using System.CommandLine.Invocation;
using System.Data.Common;
using Conv.Service.Problems;
using Conv.Service.Rules;

namespace Conv.Service;

/// <summary>The program as a function: arguments in, complaints and an exit status out.</summary>
internal static class ServiceProgram
{
    private const int TheRulesAreAtFault = 1;
    private const int TheCallIs = 2;

    /// <summary>Serves until somebody ends it.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="complaints">Receives what goes wrong.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The exit status.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args,
        TextWriter complaints,
        CancellationToken cancellation = default
    )
    {
        var call = ServiceCommand.Create((said, ending) => ServeAsync(said, complaints, ending)).Parse(args);
        if (call.Action is ParseErrorAction)
        {
            foreach (var error in call.Errors)
            {
                await complaints.WriteLineAsync($"conv-service: {error.Message}");
            }

            await complaints.WriteLineAsync("conv-service --help says how it is called");
            return TheCallIs;
        }

        return await call.InvokeAsync(cancellationToken: cancellation);
    }

    private static async Task<int> ServeAsync(
        Func<ServiceOptions> said,
        TextWriter complaints,
        CancellationToken cancellation
    )
    {
        try
        {
            await using var app = await ServiceApp.CreateAsync(said(), cancellation);
            await app.StartAsync(cancellation);
            await app.WaitForShutdownAsync(cancellation);
            return 0;
        }
        catch (Exception exception)
            when (exception
                    is RulesetException
                        or ProblemException
                        or InvalidDataException
                        or ArgumentException
                        or IOException
                        or UnauthorizedAccessException
                        or DbException
            )
        {
            await complaints.WriteLineAsync($"conv-service: {exception.Message}");
            return exception is (RulesetException and not UnknownReadingException) or ProblemException
                ? TheRulesAreAtFault
                : TheCallIs;
        }
    }
}
