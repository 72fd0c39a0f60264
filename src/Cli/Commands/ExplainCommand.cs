using System.Collections.Immutable;
using System.CommandLine;
using Conv.Cli.Comparing.Editions;
using Conv.Cli.Explaining;
using Conv.Cli.Explaining.Compared;
using Conv.Cli.Explaining.Pasting;
using Conv.Cli.Findings;
using Conv.Cli.Inputs;
using Conv.Cli.Options;
using Conv.Cli.Outputs;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Compiler.Ir;
using Conv.Runtime.Explaining;
using Conv.Scenarios.Explaining;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Cli.Commands;

/// <summary><c>conv explain</c>: one beneficiary, session by session, with the reasons for every decision.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = ConventionFiles.Argument(terminal);
        var input = new Option<string>("--input", "-i")
        {
            HelpName = "FILE",
            Description = terminal.Say(OptionHelp.SessionFile),
            Required = true,
        };
        var beneficiary = new Option<string>("--beneficiary", "-b")
        {
            HelpName = "ID",
            Description = terminal.Say(OptionHelp.Beneficiary),
        };
        var row = new Option<string?>(ChangedRow.Option)
        {
            HelpName = "FILE:LINE",
            Description = terminal.Say(OptionHelp.ChangedRow),
        };
        var session = new Option<string?>("--session")
        {
            HelpName = "ID",
            Description = terminal.Say(OptionHelp.OneSession),
        };
        var dialect = DialectOption.Create(terminal);
        var readings = ReadingOption.Create(terminal);
        var policy = PolicyOption.Create(terminal);
        var engine = EngineOption.Create(terminal);
        var compare = new Option<string?>(ComparedRequest.Option)
        {
            HelpName = "NEW",
            Description = terminal.Say(PlaceHelp.Compare, terminal.Say(PlaceHelp.Forms)),
        };
        var scenario = new Option<bool>("--scenario") { Description = terminal.Say(OptionHelp.Scenario) };
        var language = LanguageOption.Create(terminal);
        var json = new Option<bool>("--json") { Description = terminal.Say(OptionHelp.ExplainJson) };
        var command = new CommandWithExamples(
            terminal,
            "explain",
            CommandHelp.Explain,
            "conv explain conventions --input sessions.csv --beneficiary B000012",
            "conv explain conventions --input sessions.csv --beneficiary B000012 --session S0000345",
            "conv explain conventions --input sessions.csv --beneficiary B000012 --reading period=rolling",
            "conv explain conventions --input sessions.csv --beneficiary B000012 --language fr",
            "conv explain conventions --input sessions.csv --beneficiary B000012 --scenario",
            "conv explain conventions --input sessions.csv --row difference/changes.csv:12 --scenario",
            "conv explain conventions:2021-2023 --compare conventions:2024-2026 --input sessions.csv --beneficiary B000012"
        )
        {
            files,
            input,
            beneficiary,
            session,
            dialect,
            readings,
            policy,
            engine,
            compare,
            row,
            scenario,
            language,
            json,
        };
        command.Validators.Add(result =>
        {
            if ((result.GetResult(beneficiary) is null) == (result.GetResult(row) is null))
            {
                result.AddError(terminal.Say(CallWords.BeneficiaryOrRow, ChangedRow.Option));
            }

            if (result.GetValue(scenario) && result.GetResult(policy) is { Implicit: false })
            {
                result.AddError(terminal.Say(CallWords.ScenarioPolicy));
            }

            if (result.GetValue(scenario) && (result.GetValue(compare) is not null || result.GetValue(json)))
            {
                result.AddError(terminal.Say(CallWords.ScenarioAlone));
            }
        });
        command.SetAction(parsed =>
        {
            var (wanted, id) =
                parsed.GetValue(row) is { } written && ChangedRow.Read(written) is var changed
                    ? (changed.Session, changed.Beneficiary)
                    : (parsed.GetValue(session), parsed.GetValue(beneficiary)!);
            if (parsed.GetValue(compare) is { } other)
            {
                return ComparedRun.Tell(
                    new ComparedRequest(
                        parsed.GetValue(files)!,
                        other,
                        parsed.GetValue(input)!,
                        id,
                        wanted,
                        parsed.GetValue(readings) ?? [],
                        HasPolicy: parsed.GetResult(policy) is { Implicit: false },
                        parsed.GetValue(json),
                        DialectOption.Resolve(dialect, parsed),
                        parsed.GetValue(language)
                    ),
                    terminal
                );
            }

            var program = ConventionFiles.LoadSound(terminal, parsed.GetValue(files)!, parsed.GetValue(language));
            var chosen = ReadingOption.Resolve(parsed.GetValue(readings), program.Ir.Readings);
            var judge = PolicyOption.Resolve(parsed.GetValue(policy)!, program.Ir);
            var path = parsed.GetValue(input)!;
            var table = SessionInput.Open(
                path,
                program.Ir,
                new ReadOptions
                {
                    Dialect = DialectOption.Resolve(dialect, parsed),
                    Cancellation = terminal.Cancellation,
                }
            );
            var explanation = Explain(
                program,
                chosen,
                table,
                judge,
                id,
                parsed.GetValue(engine),
                terminal.Cancellation
            );
            var rejects = SessionInput.Read(
                path,
                stream =>
                    BeneficiaryRejects.Find(
                        stream,
                        program.Ir.Vocabulary,
                        explanation.Run.Rejects,
                        id,
                        DialectOption.Resolve(dialect, parsed)
                    )
            );
            if (!rejects.IsNamed)
            {
                throw new CliException(ExitStatus.SubjectAtFault, ComplaintWords.NamesNoBeneficiary.With(path, id));
            }

            var specialised = program.Specialise(chosen);
            var warnings = FileWarnings.Of(table, FactsRead.By(specialised));
            if (parsed.GetValue(scenario))
            {
                Paste(
                    terminal,
                    Voices.Of(program),
                    PastedScenario.Of(program, chosen, UpTo(explanation, wanted, id)),
                    warnings
                );
                return ExitStatus.Fine;
            }

            var explained = Only(explanation, rejects, wanted, id) with { Warnings = warnings };
            return parsed.GetValue(json)
                ? WriteJson(terminal, explained, id)
                : Write(terminal, explained, id, program, specialised);
        });
        return command;
    }

    private static Explanation Explain(
        CheckedProgram program,
        ImmutableSortedDictionary<string, string> readings,
        SessionTable table,
        int policy,
        string beneficiary,
        TracingEngine engine,
        CancellationToken cancellation
    )
    {
        var info = program.Describe(readings);

        // Where the windows of others bear on a trajectory, only deciding the file tells which sessions do.
        return engine == TracingEngine.Both || info.NeedsSequence
            ? TrajectoryExplainer.Explain(
                Run.Decide(
                    EvaluatorLoader.Load(program.Emit(readings)),
                    table,
                    policy,
                    new RunOptions { Cancellation = cancellation }
                ),
                program.Ir,
                readings,
                beneficiary
            )
            : TrajectoryExplainer.Interpret(table, program.Ir, info, readings, policy, beneficiary);
    }

    // What comes before a session counts for it.
    private static ImmutableArray<ExplainedSession> UpTo(Explanation explanation, string? session, string id)
    {
        var sessions = explanation.Sessions;
        var last =
            session is null ? sessions.Length - 1
            : sessions.FirstOrDefault(each => each.Id == session) is { } found ? sessions.IndexOf(found)
            : -1;
        return last < 0
            ? throw new CliException(
                ExitStatus.SubjectAtFault,
                session is null
                    ? ComplaintWords.NoValidSession.With(id)
                    : Said.At("--session", ComplaintWords.NoSuchValidSession.With(id, session))
            )
            : sessions[..(last + 1)];
    }

    private static void Paste(
        Terminal terminal,
        Voice voice,
        PastedScenario scenario,
        IReadOnlyList<FileWarning> warnings
    )
    {
        terminal.Out.WriteLine(voice.Say(StoryTexts.Paste, Terminal.Safe(scenario.File)));
        foreach (var warning in warnings)
        {
            terminal.Out.WriteLine($"# {FileWarningText.Of(voice, warning)}");
        }

        terminal.Out.Write(scenario.Text);
    }

    private static Explained Only(Explanation explanation, BeneficiaryRejects rejects, string? session, string id)
    {
        if (session is null)
        {
            return new Explained(explanation, explanation.Sessions, rejects.Lines);
        }

        var wanted = explanation.Sessions.Where(each => each.Id == session).ToImmutableArray();
        var lines = rejects.Lines.Where(line => line.Session == session).ToImmutableArray();
        return wanted.IsEmpty && lines.IsEmpty
            ? throw new CliException(
                ExitStatus.SubjectAtFault,
                Said.At("--session", ComplaintWords.NoSuchSession.With(id, session))
            )
            : new Explained(explanation, wanted, lines);
    }

    private static int WriteJson(Terminal terminal, Explained explained, string id)
    {
        JsonText.Write(terminal.Out, ExplanationSummary.Of(explained, id), OutputJson.Default.ExplanationOutput);
        return StatusOf(explained);
    }

    private static int Write(
        Terminal terminal,
        Explained explained,
        string id,
        CheckedProgram program,
        IrProgram specialised
    )
    {
        new ExplanationText(
            terminal,
            new SessionExplanations(specialised),
            new ExplanationProse(program.Glossary, program.MessageLanguage) { Passages = PassagesTold.Of(program) },
            new TrajectoryWords(program.MessageLanguage)
        ).Write(explained, id);
        FileWarningText.Write(terminal, Voices.Of(program), explained.Warnings);
        return StatusOf(explained);
    }

    private static int StatusOf(Explained explained) =>
        explained.HasFaults ? ExitStatus.SubjectAtFault : ExitStatus.Fine;
}
