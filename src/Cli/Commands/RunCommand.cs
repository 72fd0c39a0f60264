using System.CommandLine;
using System.Text;
using Conv.Cli.Inputs;
using Conv.Cli.Options;
using Conv.Cli.Running;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;
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
            Description =
                "The session file: CSV, Parquet or Arrow, its columns are the facts of the vocabulary; or a folder of such files, which are read as one; or - for the standard input",
            Required = true,
        };
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Description = $"The folder for {WordList.And(RunFileNames.OfRun)}",
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
        var strict = new Option<bool>("--strict")
        {
            Description =
                "Write nothing when lines are rejected, or when a column is misspelt or absent that the rules read",
        };
        var expect = new Option<string[]>("--expect")
        {
            HelpName = "FILE",
            Description =
                $"A CSV with the rows of another system, attendances or payments: writes {RunFileNames.Differences} with each value that is not ours, "
                + "and why ours is as it is; may be given twice",
        };
        var dialect = DialectOption.Create();
        var registers = RegisterOption.Create();
        var previousRegisters = RegisterOption.Create(
            "--previous-register",
            "The file of a register as it was for the run that --previous names; repeatable"
        );
        var outputDialect = DialectOption.Create(
            "--output-dialect",
            "For which spreadsheet the tables are written: one in French or Dutch opens them as they are"
        );
        var outputFormat = OutputFormatOption.Create();
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
        var language = LanguageOption.Create();
        var json = new Option<bool>("--json") { Description = "Print what run.json says instead of the summary" };
        var command = new CommandWithExamples(
            "run",
            "Decide a file of sessions: attendances, payments, monitors, budgets.",
            "conv run conventions --input sessions.csv --output decided",
            "conv run conventions --input sessions.csv --output rolling --reading period=rolling",
            "conv run conventions --input sessions.csv --output all-2024 --policy 2024-2026",
            "conv run conventions --input corrected.csv --output july --previous june --previous-input june.csv",
            "conv run conventions --input from-excel.csv --dialect fr --output decided --output-dialect fr",
            "conv run conventions --input sessions.parquet --output decided --output-format parquet"
        )
        {
            files,
            input,
            output,
            readings,
            policy,
            previous,
            expect,
            dialect,
            registers,
            outputDialect,
            outputFormat,
            previousInput,
            previousRegisters,
            key,
            strict,
            engine,
            workers,
            language,
            json,
        };
        command.SetAction(parsed =>
        {
            var readAs = DialectOption.Resolve(dialect, parsed);
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
                parsed.GetValue(key),
                readAs,
                RegisterOption.Resolve(registers, parsed, readAs),
                DialectOption.Resolve(outputDialect, parsed),
                OutputFormatOption.Resolve(outputFormat, parsed),
                parsed.GetValue(expect) ?? [],
                parsed.GetValue(strict)
            )
            {
                PreviousRegisters = RegisterOption.Resolve(previousRegisters, parsed, readAs),
                Language = parsed.GetValue(language),
            };
            return Run(request, parsed.GetValue(json), terminal);
        });
        return command;
    }

    private static int Run(RunRequest request, bool json, Terminal terminal)
    {
        var finished = Runner.Decide(request, terminal);
        var complaint = Complaint(request, finished);
        var written = complaint is null || !request.Strict ? Runner.Write(request, finished, terminal) : null;
        if (json)
        {
            terminal.Out.Write(Encoding.UTF8.GetString((written?.Report ?? finished.Report).ToJson()));
        }
        else
        {
            new RunSummary(terminal, finished).Write(request, written);
        }

        if (complaint is not null)
        {
            throw new CliException(
                ExitStatus.SubjectAtFault,
                $"{request.Input}: {complaint}",
                written is null
                    ? "--strict: nothing was written"
                    : $"see {Path.ChangeExtension(RunFileNames.Rejects, request.Files.Extension)}"
            );
        }

        var differing = finished.Expected.Where(file => file.Totals.Differs()).Select(file => file.Path).ToList();
        return differing.Count == 0
            ? ExitStatus.Fine
            : throw new CliException(
                ExitStatus.SubjectAtFault,
                $"{string.Join(", ", differing)}: not the rows of this run",
                $"see {Path.ChangeExtension(RunFileNames.Differences, request.Files.Extension)}"
            );
    }

    // What makes the file at fault; columns only where they are asked for strictly.
    private static string? Complaint(RunRequest request, FinishedRun finished)
    {
        var rejects = finished.Run.Rejects.Count;
        var columns = request.Strict ? finished.Report.Warnings.Count(warning => warning.IsOfColumn) : 0;
        string[] parts =
        [
            .. rejects > 0 ? [$"{Numbers.Of(rejects, "line")} rejected"] : Array.Empty<string>(),
            .. columns > 0 ? [$"{Numbers.Of(columns, "column")} misspelt or absent"] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? null : string.Join(", ", parts);
    }
}
