using System.CommandLine.Invocation;
using System.Data.Common;
using Conv.Service;
using Conv.Service.Problems;
using Conv.Service.Rules;

const int theRulesAreAtFault = 1;
const int theCallIs = 2;

var call = ServiceCommand.Create(ServeAsync).Parse(args);
if (call.Action is ParseErrorAction)
{
    foreach (var error in call.Errors)
    {
        await Console.Error.WriteLineAsync($"conv-service: {error.Message}");
    }

    await Console.Error.WriteLineAsync("conv-service --help says how it is called");
    return theCallIs;
}

return await call.InvokeAsync();

static async Task<int> ServeAsync(Func<ServiceOptions> said, CancellationToken cancellation)
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
        await Console.Error.WriteLineAsync($"conv-service: {exception.Message}");
        return exception is (RulesetException and not UnknownReadingException) or ProblemException
            ? theRulesAreAtFault
            : theCallIs;
    }
}
