using System.Collections.Immutable;
using System.CommandLine;
using Conv.Cli.Findings;
using Conv.Cli.Inputs;
using Conv.Cli.Options;
using Conv.Cli.Outputs;
using Conv.Cli.ReadingsPriced;
using Conv.Comparison;
using Conv.Comparison.Proving;
using Conv.Comparison.Readings;
using Conv.Compiler;
using Conv.Sessions.Reading;

namespace Conv.Cli.Commands;

/// <summary><c>conv readings</c>: every ambiguity of the text, and what each way to read it comes to.</summary>
internal static class ReadingsCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = ConventionFiles.Argument(terminal);
        var data = new Option<string?>("--data", "-d")
        {
            HelpName = "FILE",
            Description = terminal.Say(ComparisonHelp.ReadingsData),
        };
        var dialect = DialectOption.Create(terminal);
        var readings = ReadingOption.Create(terminal);
        readings.Description = terminal.Say(ComparisonHelp.ReadingsBase);
        var noPairs = new Option<bool>("--no-pairs") { Description = terminal.Say(ComparisonHelp.NoPairs) };
        var noProofs = new Option<bool>("--no-proofs") { Description = terminal.Say(ComparisonHelp.NoProofs) };
        var csv = new Option<string?>("--csv")
        {
            HelpName = "FILE",
            Description = terminal.Say(ComparisonHelp.ReadingsCsv),
        };
        var workers = WorkersOption(terminal);
        var language = LanguageOption.Create(terminal);
        var json = new Option<bool>("--json") { Description = terminal.Say(ComparisonHelp.EverythingJson) };
        var command = new CommandWithExamples(
            terminal,
            "readings",
            CommandHelp.Readings,
            "conv readings conventions",
            "conv readings conventions --data sessions.csv --csv readings.csv",
            "conv readings conventions --data sessions.csv --reading period=rolling --no-pairs"
        )
        {
            files,
            data,
            dialect,
            readings,
            noPairs,
            noProofs,
            csv,
            workers,
            language,
            json,
        };
        command.SetAction(parsed =>
        {
            var (path, table) = (parsed.GetValue(data), parsed.GetValue(csv));
            if (path is null && table is not null)
            {
                throw new CliException(
                    ExitStatus.WrongCall,
                    Said.At("--csv", ComplaintWords.TableNeedsData),
                    AdviceWords.NameData
                );
            }

            var program = ConventionFiles.LoadSound(terminal, parsed.GetValue(files)!, parsed.GetValue(language));
            var basis = ReadingOption.Resolve(parsed.GetValue(readings), program.Ir.Readings);
            var options = new PricingOptions
            {
                Pairs = !parsed.GetValue(noPairs),
                Workers = parsed.GetValue(workers),
                Cancellation = terminal.Cancellation,
            };
            var sessions = path is null
                ? null
                : SessionInput.Open(
                    path,
                    program.Ir,
                    new ReadOptions
                    {
                        Dialect = DialectOption.Resolve(dialect, parsed),
                        Cancellation = terminal.Cancellation,
                    },
                    "--data"
                );
            var priced = sessions is null ? null : Price(program, basis, path!, sessions, options, terminal);
            var survey = ReadingSurvey.Of(program, basis);
            var proofs = parsed.GetValue(noProofs) ? null : Proofs(program, basis, survey, options, terminal);
            var shown = priced is null ? survey.Readings : [.. priced.Readings.Select(reading => reading.Survey)];
            if (table is not null)
            {
                WholeFile.Write("--csv", table, ReadingsCsv.Write(priced!));
            }

            var warnings = sessions is null ? [] : FileWarnings.Of(sessions, FactsRead.By(program.Specialise(basis)));
            var report = new ReadingsReport(path, shown, proofs, priced, warnings);
            return Write(report, Voices.Of(program), parsed.GetValue(json), terminal);
        });
        return command;
    }

    private static Option<int> WorkersOption(Terminal terminal)
    {
        var workers = new Option<int>("--workers")
        {
            HelpName = "N",
            Description = terminal.Say(ComparisonHelp.WorkingWorkers),
        };
        workers.Validators.Add(result =>
        {
            // What is no number at all is the parser's to say.
            if (result.Tokens is [{ Value: ['-', ..] or "0" }, ..])
            {
                result.AddError(terminal.Say(CallWords.WholeFromOne, "--workers"));
            }
        });
        return workers;
    }

    private static PricedReadings Price(
        CheckedProgram program,
        ImmutableSortedDictionary<string, string> basis,
        string path,
        SessionTable sessions,
        PricingOptions options,
        Terminal terminal
    )
    {
        try
        {
            using var line = new StatusLine(terminal, ProgressWords.Deciding);
            options = options with { Progress = (done, all) => line.Tell(ProgressWords.AssignmentsDecided, done, all) };
            return ReadingPricer.Price(program, basis, sessions, options);
        }
        catch (OverflowException)
        {
            throw new CliException(
                ExitStatus.SubjectAtFault,
                Said.At(path, ComplaintWords.TooMuchMoney),
                AdviceWords.ImpossibleAmount
            );
        }
    }

    private static ImmutableSortedDictionary<ReadingChoice, ProvedComparison> Proofs(
        CheckedProgram program,
        ImmutableSortedDictionary<string, string> basis,
        ReadingSurvey survey,
        PricingOptions options,
        Terminal terminal
    )
    {
        using var line = new StatusLine(terminal, ProgressWords.Proving);
        return ReadingProofs.Of(
            program,
            basis,
            survey,
            (old, other) => Prover.Compare(old, other, new ProverOptions { Cancellation = options.Cancellation }),
            options with
            {
                Progress = (done, all) => line.Tell(ProgressWords.AlternativesProved, done, all),
            }
        );
    }

    private static int Write(ReadingsReport report, Voice voice, bool json, Terminal terminal)
    {
        if (json)
        {
            JsonText.Write(terminal.Out, ReadingsSummary.Of(report), OutputJson.Default.ReadingsOutput);
        }
        else
        {
            if (report.Priced is not null)
            {
                new ReadingsTable(terminal, voice, report.Data!, report.Priced).Write();
                FileWarningText.Write(terminal, voice, report.Warnings);
                terminal.Out.WriteLine();
            }

            new ReadingsList(terminal, voice, report).Write();
        }

        return report.Priced is { Base.RejectedLines: > 0 and var lines }
            ? throw new CliException(
                ExitStatus.SubjectAtFault,
                Said.At(report.Data!, ComplaintWords.RejectedNotCounted.With(Said.Counted(lines, Nouns.Line))),
                AdviceWords.ListsRejects
            )
            : ExitStatus.Fine;
    }
}
