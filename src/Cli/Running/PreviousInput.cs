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
                Said.At($"{Option} {request.PreviousInput}", CallComplaints.WhichRun),
                AdviceWords.NamePrevious
            );
        }

        if (request is { Previous: not null, PreviousInput: null, Key: null })
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"--previous {request.Previous}", CallComplaints.SessionsNotKnown),
                AdviceWords.GiveEarlier.With(Option)
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
                    Option
                ),
                policy,
                options with
                {
                    Progress = null,
                }
            );
}
