using Conv.Cli.Inputs;
using Conv.Compiler.Ir;
using Conv.Runtime;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Cli.Running;

/// <summary>The session file of the run that is corrected, which <c>--previous-input</c> names.</summary>
internal static class PreviousInput
{
    private const string Option = "--previous-input";

    /// <summary>Refuses what cannot be compared before any work.</summary>
    /// <exception cref="CliException">A correction has neither the file nor a key, or there is no correction.</exception>
    public static void Check(RunRequest request)
    {
        if (request is { Previous: null, PreviousInput: not null })
        {
            throw new CliException(
                ExitStatus.WrongCall,
                $"{Option} {request.PreviousInput}: which run decided it?",
                "name its folder with --previous"
            );
        }

        if (request is { Previous: not null, PreviousInput: null, Key: null })
        {
            throw new CliException(
                ExitStatus.WrongCall,
                $"--previous {request.Previous}: what its sessions were is not known",
                $"give {Option} FILE, the session file of that run; or --key FILE, where that run had the same key"
            );
        }
    }

    /// <summary>Reads the file, and decides it by the rules of today: so what its sessions shared is known; null where there is none.</summary>
    /// <exception cref="CliException">It cannot be read.</exception>
    public static Run? Decide(
        RunRequest request,
        IrProgram program,
        ConventionEvaluator evaluator,
        int policy,
        RunOptions options
    ) =>
        request.PreviousInput is not { } path
            ? null
            : Run.Decide(
                evaluator,
                SessionInput.Open(
                    path,
                    program,
                    new ReadOptions { Dialect = request.Dialect, Cancellation = options.Cancellation },
                    request.PreviousRegisters.Or(request.Registers),
                    Option
                ),
                policy,
                options with
                {
                    Progress = null,
                }
            );
}
