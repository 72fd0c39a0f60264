using System.Collections.Immutable;
using System.CommandLine;
using Conv.Analysis.Suggesting;
using Conv.Cli.Inputs;
using Conv.Cli.Options;
using Conv.Cli.Outputs;
using Conv.Cli.Testing;
using Conv.Cli.Testing.Page;
using Conv.Cli.Watching;
using Conv.Compiler;
using Conv.Compiler.Binding.Tree;
using Conv.Scenarios.Coverage;
using Conv.Scenarios.Running;
using Conv.Sessions.Deciding;

namespace Conv.Cli.Commands;

/// <summary><c>conv test</c>: runs the scenarios of the conventions.</summary>
internal static class TestCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = ConventionFiles.Argument(terminal);
        var filter = new Option<string?>("--filter")
        {
            HelpName = "TEXT",
            Description = terminal.Say(ComparisonHelp.TestFilter),
        };
        var engine = EngineOption.Create(terminal);
        var language = LanguageOption.Create(terminal);
        var json = new Option<bool>("--json") { Description = terminal.Say(ComparisonHelp.TestJson) };
        var verbose = new Option<bool>("--verbose") { Description = terminal.Say(ComparisonHelp.TestVerbose) };
        var coverage = new Option<bool>("--coverage") { Description = terminal.Say(ComparisonHelp.Coverage) };
        var html = new Option<string?>("--html")
        {
            HelpName = "FILE",
            Description = terminal.Say(ComparisonHelp.CoverageHtml),
        };
        var suggest = new Option<bool>("--suggest") { Description = terminal.Say(ComparisonHelp.Suggest) };
        var watch = WatchOption.Create(terminal);
        var command = new CommandWithExamples(
            terminal,
            "test",
            CommandHelp.Test,
            "conv test conventions",
            "conv test conventions --filter \"24th birthday\" --verbose",
            "conv test conventions --watch",
            "conv test conventions --engine both",
            "conv test conventions --coverage",
            "conv test conventions --html coverage.html",
            "conv test conventions --suggest"
        )
        {
            files,
            filter,
            json,
            verbose,
            coverage,
            html,
            suggest,
            engine,
            language,
            watch,
        };
        command.SetAction(parsed =>
        {
            if (!parsed.GetValue(watch))
            {
                return Test(parsed);
            }

            WatchOption.Refuse(parsed.GetValue(json), "--json");
            return Watch.Run(terminal, "conv test", parsed.GetValue(files)!, () => Test(parsed));
        });
        return command;

        int Test(ParseResult parsed)
        {
            var page = parsed.GetValue(html);
            var sound = Groups(terminal, parsed.GetValue(files)!, parsed.GetValue(filter), parsed.GetValue(language));
            if (page is not null && sound.Count > 1)
            {
                throw new CliException(
                    ExitStatus.WrongCall,
                    Said.At("--html", ComplaintWords.OnePageOneVocabulary),
                    AdviceWords.FilesOfOne
                );
            }

            var groups = sound
                .Select(program =>
                {
                    var collector =
                        parsed.GetValue(coverage) || parsed.GetValue(suggest) || page is not null
                            ? new CoverageCollector(CoverageMap.Of(program))
                            : null;
                    var runner = new ScenarioRunner(program, parsed.GetValue(engine) == TracingEngine.Both);
                    var results = Run(program, runner, parsed.GetValue(filter), collector, terminal.Cancellation);
                    var covered = collector is null ? null : ReachableCoverage.Report(collector);
                    if (page is not null)
                    {
                        WholeFile.Write("--html", page, new CoveragePage(program, results, covered!).Write());
                    }

                    if (parsed.GetValue(suggest))
                    {
                        var suggestions = new Suggester(collector!.Map).Find(covered!, terminal.Cancellation);
                        new SuggestionText(terminal, Voices.Of(program)).Write(suggestions);
                    }

                    return (Program: program, Covered: parsed.GetValue(coverage) ? covered : null, Results: results);
                })
                .ToList();
            if (!parsed.GetValue(suggest) && parsed.GetValue(json))
            {
                JsonText.WriteEach(
                    terminal.Out,
                    [.. groups.Select(group => TestSummary.Of(group.Results, group.Covered, parsed.GetValue(verbose)))],
                    OutputJson.Default.TestOutput
                );
            }
            else if (!parsed.GetValue(suggest))
            {
                groups.ForEach(group =>
                    new TestReport(terminal, group.Program).Write(
                        group.Results,
                        group.Covered,
                        parsed.GetValue(verbose)
                    )
                );
            }

            return groups.TrueForAll(group => group.Results.All(result => result.Passed))
                ? ExitStatus.Fine
                : ExitStatus.SubjectAtFault;
        }
    }

    // A vocabulary with its conventions each; one alone has no scenarios.
    private static List<CheckedProgram> Groups(Terminal terminal, string[] paths, string? filter, string? language)
    {
        var groups = CompilationGroups.Of(ConventionFiles.Load(terminal, paths, language));
        var sound = groups
            .Where(group => groups.Length == 1 || !CompilationGroups.IsVocabularyAlone(group))
            .Select(group => ConventionFiles.Sound(terminal, group))
            .ToList();
        if (
            filter is not null
            && !sound.Exists(group => group.Bound.Scenarios.Any(scenario => IsMeant(scenario, filter)))
        )
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At("--filter", ComplaintWords.NoTitle.With(filter)),
                AdviceWords.VerboseTitles
            );
        }

        return sound;
    }

    private static bool IsMeant(Scenario scenario, string? filter) =>
        filter is null || scenario.Title.Contains(filter, StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<ScenarioResult> Run(
        CheckedProgram program,
        ScenarioRunner runner,
        string? filter,
        CoverageCollector? coverage,
        CancellationToken cancellation
    )
    {
        var scenarios = program.Bound.Scenarios.Where(scenario => IsMeant(scenario, filter)).ToList();
        var results = ImmutableArray.CreateBuilder<ScenarioResult>(scenarios.Count);
        foreach (var scenario in scenarios)
        {
            cancellation.ThrowIfCancellationRequested();
            var result = runner.Observe(scenario, coverage);
            coverage?.Add(result);
            results.Add(result);
        }

        return results.MoveToImmutable();
    }
}
