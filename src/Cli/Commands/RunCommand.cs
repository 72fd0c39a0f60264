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
        var files = ConventionFiles.Argument(terminal);
        var input = new Option<string>("--input", "-i")
        {
            HelpName = "FILE",
            Description = terminal.Say(OptionHelp.SessionFiles),
            Required = true,
        };
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Description = terminal.Say(PlaceHelp.RunFolder, WordList.And(RunFileNames.OfRun, terminal.Language)),
            Required = true,
        };
        var readings = ReadingOption.Create(terminal);
        var policy = PolicyOption.Create(terminal);
        var previous = new Option<string?>("--previous")
        {
            HelpName = "DIR",
            Description = terminal.Say(PlaceHelp.Previous, WordList.And(RunFileNames.OfCorrection, terminal.Language)),
        };
        var strict = new Option<bool>("--strict") { Description = terminal.Say(OptionHelp.Strict) };
        var expect = new Option<string[]>("--expect")
        {
            HelpName = "FILE",
            Description = terminal.Say(PlaceHelp.Expect, RunFileNames.Differences),
        };
        var dialect = DialectOption.Create(terminal);
        var outputDialect = DialectOption.Create(terminal, "--output-dialect", terminal.Say(OptionHelp.OutputDialect));
        var outputFormat = OutputFormatOption.Create(terminal);
        var previousInput = new Option<string?>("--previous-input")
        {
            HelpName = "FILE",
            Description = terminal.Say(OptionHelp.PreviousInput),
        };
        var key = new Option<string?>("--key")
        {
            HelpName = "FILE",
            Description = terminal.Say(PlaceHelp.Key, RunFileNames.Sessions),
        };
        var engine = new Option<Engine>("--engine")
        {
            HelpName = "compiled|interpreter",
            Description = terminal.Say(OptionHelp.Engine),
            DefaultValueFactory = _ => Engine.Compiled,
        };
        var workers = new Option<int>("--workers")
        {
            HelpName = "N",
            Description = terminal.Say(OptionHelp.DecidingWorkers),
        };
        workers.Validators.Add(result =>
        {
            // What is no number at all is the parser's to say.
            if (result.Tokens is [{ Value: ['-', ..] or "0" }, ..])
            {
                result.AddError(terminal.Say(CallWords.WholeFromOne, "--workers"));
            }
        });
        var language = LanguageOption.Create(terminal);
        var json = new Option<bool>("--json") { Description = terminal.Say(OptionHelp.RunJson) };
        var command = new CommandWithExamples(
            terminal,
            "run",
            CommandHelp.Run,
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
            outputDialect,
            outputFormat,
            previousInput,
            key,
            strict,
            engine,
            workers,
            language,
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
                parsed.GetValue(key),
                DialectOption.Resolve(dialect, parsed),
                DialectOption.Resolve(outputDialect, parsed),
                OutputFormatOption.Resolve(outputFormat, parsed),
                parsed.GetValue(expect) ?? [],
                parsed.GetValue(strict)
            )
            {
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
                Said.At(request.Input, complaint),
                written is null
                    ? AdviceWords.NothingWritten
                    : AdviceWords.See.With(Path.ChangeExtension(RunFileNames.Rejects, request.Files.Extension))
            );
        }

        var differing = finished.Expected.Where(file => file.Totals.Differs()).Select(file => file.Path).ToList();
        return differing.Count == 0
            ? ExitStatus.Fine
            : throw new CliException(
                ExitStatus.SubjectAtFault,
                Said.At(string.Join(", ", differing), ComplaintWords.NotOurRows),
                AdviceWords.See.With(Path.ChangeExtension(RunFileNames.Differences, request.Files.Extension))
            );
    }

    // What makes the file at fault; columns only where they are asked for strictly.
    private static LocalizableText? Complaint(RunRequest request, FinishedRun finished)
    {
        var rejects = finished.Run.Rejects.Count;
        var columns = request.Strict ? finished.Report.Warnings.Count(warning => warning.IsOfColumn) : 0;
        LocalizableText[] parts =
        [
            .. rejects > 0
                ? [ComplaintWords.Rejected.With(Said.Counted(rejects, Nouns.Line))]
                : Array.Empty<LocalizableText>(),
            .. columns > 0
                ? [ComplaintWords.Misspelt.With(Said.Counted(columns, FindingNouns.Column))]
                : Array.Empty<LocalizableText>(),
        ];
        return parts.Length == 0 ? null : Said.Joined(parts, ", ");
    }
}
