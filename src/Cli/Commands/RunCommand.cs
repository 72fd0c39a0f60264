using System.CommandLine;
using Conv.Cli.Inputs;
using Conv.Cli.Options;
using Conv.Cli.Running;
using Conv.Sessions;
using Conv.Sessions.Writing;

namespace Conv.Cli.Commands;

/// <summary><c>conv run</c>: decides a session file and writes what was decided.</summary>
internal static class RunCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = ConventionFiles.Argument();
        var input = new Option<string>("--input", "-i")
        {
            HelpName = "FILE",
            Description = "The session file: CSV, its columns are the facts of the vocabulary",
            Required = true,
        };
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Description =
                $"The folder for {string.Join(", ", RunFileNames.OfRun.SkipLast(1))} and {RunFileNames.Report}",
            Required = true,
        };
        var readings = ReadingOption.Create();
        var policy = PolicyOption.Create();
        var previous = new Option<string?>("--previous")
        {
            HelpName = "DIR",
            Description =
                "The folder of an earlier run over a file that has changed since: which decisions and amounts change, why, and what is to be "
                + $"settled; writes {string.Join(" and ", RunFileNames.OfCorrection)} as well",
        };
        var previousInput = new Option<string?>("--previous-input")
        {
            HelpName = "FILE",
            Description =
                "The session file of the run that --previous names: which sessions are changed, and in which facts",
        };
        var key = new Option<string?>("--key")
        {
            HelpName = "FILE",
            Description =
                $"A key: {RunFileNames.Sessions} then holds digests by which a later run with the same key sees what changed, without the earlier file",
        };
        var strict = new Option<bool>("--strict") { Description = "Write nothing when lines are rejected" };
        var engine = new Option<Engine>("--engine")
        {
            HelpName = "compiled|interpreter",
            Description = "What decides; the interpreter is slow and obviously right, and the results are the same",
            DefaultValueFactory = _ => Engine.Compiled,
        };
        var workers = new Option<int>("--workers")
        {
            HelpName = "N",
            Description = "Threads that decide (default: one per processor); the results are the same",
        };
        workers.Validators.Add(result =>
        {
            // What is no number at all is the parser's to say.
            if (result.Tokens is [{ Value: ['-', ..] or "0" }, ..])
            {
                result.AddError("--workers: a whole number from 1");
            }
        });
        var json = new Option<bool>("--json") { Description = "Print what run.json says instead of the summary" };
        var command = new CommandWithExamples(
            "run",
            "Decide a file of sessions: attendances, payments, monitors, budgets.",
            "conv run conventions --input sessions.csv --output decided",
            "conv run conventions --input sessions.csv --output rolling --reading period=rolling",
            "conv run conventions --input sessions.csv --output all-2024 --policy 2024-2026",
            "conv run conventions --input corrected.csv --output july --previous june --previous-input june.csv"
        )
        {
            files,
            input,
            output,
            readings,
            policy,
            previous,
            previousInput,
            key,
            strict,
            engine,
            workers,
            json,
        };
        command.SetAction(parsed =>
        {
            var request = new RunRequest(
                parsed.GetValue(files)!,
                parsed.GetValue(input)!,
                parsed.GetValue(output)!,
                parsed.GetValue(readings) ?? [],
                parsed.GetValue(policy)!,
                parsed.GetValue(engine),
                parsed.GetValue(workers),
                parsed.GetValue(previous),
                parsed.GetValue(previousInput),
                parsed.GetValue(key)
            );
            return Run(request, parsed.GetValue(strict), parsed.GetValue(json), terminal);
        });
        return command;
    }

    private static int Run(RunRequest request, bool strict, bool json, Terminal terminal)
    {
        var finished = Runner.Decide(request, terminal);
        var run = finished.Run;
        var written = !strict || run.Rejects.Count == 0;
        if (written)
        {
            Runner.Write(request.Output, finished, terminal);
        }

        if (json)
        {
            terminal.Out.Write(
                System.Text.Encoding.UTF8.GetString(RunReport.Of(run, finished.Corrections, finished.Key).ToJson())
            );
        }
        else
        {
            new RunSummary(terminal, finished).Write(request, written);
        }

        if (run.Rejects.Count == 0)
        {
            return ExitStatus.Fine;
        }

        throw new CliException(
            ExitStatus.SubjectAtFault,
            $"{request.Input}: {Numbers.Of(run.Rejects.Count, "line")} rejected",
            written ? "see rejects.csv" : "--strict: nothing was written"
        );
    }
}
