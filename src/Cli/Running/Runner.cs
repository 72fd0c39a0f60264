using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Cli.Inputs;
using Conv.Cli.Options;
using Conv.Columnar;
using Conv.Columnar.Reading;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Compiler.Ir;
using Conv.Runtime;
using Conv.Runtime.Languages;
using Conv.Scenarios.Engines;
using Conv.Sessions;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;
using Conv.Sessions.Writing;

namespace Conv.Cli.Running;

/// <summary>Takes a request to its decisions, and the decisions to their files.</summary>
internal static class Runner
{
    /// <summary>Compiles, reads and decides; writes nothing.</summary>
    /// <exception cref="CliException">The call, the conventions or the file are at fault.</exception>
    public static FinishedRun Decide(RunRequest request, Terminal terminal)
    {
        Check(request);
        PreviousInput.Check(request);
        var key = KeyFile.Read(request.Key);
        var previous = request.Previous is null ? null : PreviousFolder.Open(request.Previous, request.Output);
        var conventions = ConventionFiles.LoadSound(terminal, request.Conventions, request.Language);
        var readings = ReadingOption.Resolve(request.Readings, conventions.Ir.Readings);
        var policy = PolicyOption.Resolve(request.Policy, conventions.Ir);
        using var progress = new RunProgress(terminal);

        // The file is read while the compiler works; what reading needs to know stands in the IR.
        var emitting = Task.Run(() => EvaluatorLoader.Load(conventions.Emit(readings)));
        var table = Read(request, conventions.Ir, progress, terminal);
        var compiled = emitting.GetAwaiter().GetResult();
        if (!compiled.Info.FunctionNames.SequenceEqual(conventions.Ir.FunctionNames, StringComparer.Ordinal))
        {
            throw new InvalidOperationException("the assembly numbers functions in another way than the IR");
        }

        // What is only warned about is looked for while the rest decides.
        var fixedReadings = conventions.Specialise(readings);
        var warnings = Task.Run(() => FileWarnings.Of(table, FactsRead.By(fixedReadings)));
        var watch = Stopwatch.StartNew();
        var options = new RunOptions
        {
            Workers = request.Workers,
            Progress = progress.Report,
            Cancellation = terminal.Cancellation,
        };
        var run =
            request.Engine == Engine.Interpreter
                ? Interpret(new(fixedReadings, compiled.Info), table, policy, options, terminal)
                : Run.Decide(compiled, table, policy, options);
        var deciding = watch.Elapsed;
        var again = PreviousInput.Decide(request, conventions.Ir, compiled, policy, options);
        var corrections = previous?.Compare(run, again, key);
        var expected = ExpectedFiles.Compare(request.Expected, run, request.Dialect);
        var report = RunReport.Of(run, corrections, key) with
        {
            Expected = expected.IsEmpty ? null : [.. expected.Select(file => file.Totals)],
            Dialect = request.Dialect.Name,
            OutputDialect = request.OutputDialect.Name,
            Warnings = warnings.GetAwaiter().GetResult(),
        };
        var differences = expected.IsEmpty
            ? null
            : new DeviationExplainer(run, conventions.Ir, fixedReadings, readings).Explain([
                .. expected.SelectMany(file => file.Result.Deviations),
            ]);
        return new(run, Chosen(conventions, readings), report, corrections, expected, differences, key, deciding)
        {
            Voice = Voices.Of(conventions),
        };
    }

    /// <summary>Writes the files of a run.</summary>
    /// <exception cref="CliException">They cannot be written.</exception>
    public static WrittenRun Write(RunRequest request, FinishedRun finished, Terminal terminal)
    {
        var directory = request.Output;
        terminal.Cancellation.ThrowIfCancellationRequested();
        using var writing = Interruption.WhileWriting();
        try
        {
            return RunOutputs.Write(
                directory,
                finished.Run,
                finished.Report,
                finished.Corrections,
                finished.Key,
                finished.Differences,
                request.OutputDialect,
                request.Files
            );
        }
        catch (FolderTakenException exception)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"--output {directory}", SessionPhrases.Of(exception.Message)),
                AdviceWords.WaitOrOther
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"--output {directory}", ComplaintWords.ResultsNotWritten.With(SystemWords.Why(exception))),
                AdviceWords.WritableFolder
            );
        }
    }

    // What can be known to fail before the work begins.
    private static void Check(RunRequest request)
    {
        if (!IsStandardInput(request) && !File.Exists(request.Input) && !Directory.Exists(request.Input))
        {
            throw new CliException(ExitStatus.WrongCall, Said.At($"--input {request.Input}", ComplaintWords.NoFile));
        }

        if (File.Exists(request.Output))
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"--output {request.Output}", CallComplaints.FileNotFolder),
                AdviceWords.NameFolder
            );
        }

        if (request is { OutputDialect.IsLocal: true, OutputFormat: not TableFormat.Csv })
        {
            throw new CliException(
                ExitStatus.WrongCall,
                CallComplaints.OnlyCsv.With(OutputFormatOption.Name),
                AdviceWords.LeaveOneOut
            );
        }

        ExpectedFiles.Check(request.Expected);
        if (!IsStandardInput(request))
        {
            var files = Directory.Exists(request.Input) ? SessionTables.In(request.Input) : [request.Input];
            foreach (var file in files)
            {
                RefuseToReplace(request.Output, file, CallComplaints.WouldReplaceInput);
            }
        }

        foreach (var expected in request.Expected)
        {
            RefuseToReplace(request.Output, expected, CallComplaints.WouldReplaceExpected);
        }

        if (request.PreviousInput is { } earlier)
        {
            RefuseToReplace(request.Output, earlier, CallComplaints.WouldReplaceEarlier);
        }
    }

    private static bool IsStandardInput(RunRequest request) =>
        string.Equals(request.Input, StandardInput.Name, StringComparison.Ordinal);

    // Links followed: the results must not replace a file that they are made from.
    private static void RefuseToReplace(string output, string file, LocalizableText what)
    {
        var real = RealPath.Of(file);
        var folder = RealPath.Of(output);
        if (
            RunFileNames
                .OfAllFormats()
                .Any(name => RealPath.Of(Path.Combine(output, name)) == real || Path.Combine(folder, name) == real)
        )
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"--output {output}", what),
                AdviceWords.AnotherFolder
            );
        }
    }

    private static SessionTable Read(RunRequest request, IrProgram program, RunProgress progress, Terminal terminal)
    {
        using var standard = StandardInput.Take(request.Input, terminal.Cancellation);
        return SessionInput.Open(
            standard?.Path ?? request.Input,
            program,
            new ReadOptions
            {
                Dialect = request.Dialect,
                Workers = request.Workers,
                Progress = progress.Report,
                Cancellation = terminal.Cancellation,
            },
            shown: request.Input
        );
    }

    private static Run Interpret(
        InterpretingEvaluator interpreter,
        SessionTable table,
        int policy,
        RunOptions options,
        Terminal terminal
    )
    {
        const int slow = 200_000;
        if (table.Batch.SessionCount > slow)
        {
            terminal.Error.WriteLine(
                $"conv run: the interpreter takes about a minute per million sessions, and there are "
                    + Numbers.Of(table.Batch.SessionCount)
            );
        }

        return Run.Decide(interpreter, table, policy, options with { Workers = 1, RangeSize = int.MaxValue });
    }

    private static ImmutableArray<(string Name, string Value, string Default)> Chosen(
        CheckedProgram conventions,
        ImmutableSortedDictionary<string, string> readings
    ) =>
        [
            .. conventions
                .Ir.Readings.Select(reading =>
                    (
                        reading.Name,
                        Value: readings.GetValueOrDefault(reading.Name, reading.Alternatives[reading.Default].Name),
                        Default: reading.Alternatives[reading.Default].Name
                    )
                )
                .Where(reading => reading.Value != reading.Default),
        ];
}
