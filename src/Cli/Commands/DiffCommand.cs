using System.Collections.Immutable;
using System.CommandLine;
using Conv.Cli.Comparing;
using Conv.Cli.Comparing.Approvals;
using Conv.Cli.Comparing.Editions;
using Conv.Cli.Comparing.Requests;
using Conv.Cli.Inputs;
using Conv.Cli.Options;
using Conv.Comparison;
using Conv.Comparison.Counting.Results;

namespace Conv.Cli.Commands;

/// <summary><c>conv diff</c>: two versions side by side: which rules changed, what that is proved to change, and what it changes on data.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var old = EditionArgument.Create(
            terminal,
            EditionPair.OldName,
            terminal.Say(PlaceHelp.OldVersion, terminal.Say(PlaceHelp.Forms))
        );
        var @new = EditionArgument.Create(terminal, EditionPair.NewName, terminal.Say(ComparisonHelp.NewVersion));
        var readings = ReadingOption.Create(terminal, description: terminal.Say(ComparisonHelp.DiffReading));
        var oldReadings = ReadingOption.Create(terminal, "--old-reading", terminal.Say(ComparisonHelp.OldReading));
        var newReadings = ReadingOption.Create(terminal, "--new-reading", terminal.Say(ComparisonHelp.NewReading));
        var data = File("--data", terminal.Say(ComparisonHelp.DiffData));
        var dialect = DialectOption.Create(terminal);
        var population = File("--population", terminal.Say(ComparisonHelp.DiffPopulation));
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Description = terminal.Say(ComparisonHelp.DiffFolder),
        };
        var only = new Option<string[]>("--only")
        {
            HelpName = "structure|proved|data",
            Description = terminal.Say(ComparisonHelp.DiffOnly),
            AllowMultipleArgumentsPerToken = false,
        };
        only.AcceptOnlyFromAmong("structure", "proved", "data");
        var approved = File(ApprovalFile.Option, terminal.Say(ComparisonHelp.Approved));
        var update = new Option<bool>("--update") { Description = terminal.Say(ComparisonHelp.Update) };
        var format = new Option<string>("--format")
        {
            Description = terminal.Say(ComparisonHelp.DiffPrint),
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "junit");
        var json = new Option<bool>("--json") { Description = terminal.Say(ComparisonHelp.FormatJson) };
        var sarif = File("--sarif", terminal.Say(ComparisonHelp.Sarif));
        var junit = File("--junit", terminal.Say(ComparisonHelp.Junit));
        var html = File("--html", terminal.Say(ComparisonHelp.DiffHtml));
        var language = LanguageOption.Create(terminal);
        language.Description = terminal.Say(ComparisonHelp.DiffLanguage);
        var verbose = new Option<bool>("--verbose") { Description = terminal.Say(ComparisonHelp.DiffVerbose) };
        var show = Whole(terminal, "--show", terminal.Say(ComparisonHelp.DiffShow), 10);
        var workers = Whole(terminal, "--workers", terminal.Say(OptionHelp.DecidingWorkers), 0);
        var command = new CommandWithExamples(
            terminal,
            "diff",
            CommandHelp.Diff,
            "conv diff conventions:2021-2023 conventions:2024-2026 --data sessions.csv",
            "conv diff published drafts --html diff.html --language fr",
            "conv diff published drafts --data sessions.csv --population conventions/population.json",
            "conv diff conventions drafts/2024.conv --approved changes.json --junit diff.xml",
            "conv diff conventions drafts/2024.conv --approved changes.json --update"
        )
        {
            old,
            @new,
            readings,
            oldReadings,
            newReadings,
            data,
            dialect,
            population,
            output,
            only,
            approved,
            update,
            format,
            json,
            sarif,
            junit,
            html,
            language,
            verbose,
            show,
            workers,
        };
        command.Validators.Add(result =>
        {
            if (
                result.GetValue(json)
                && result.GetResult(format) is { Implicit: false }
                && result.GetValue(format) != "json"
            )
            {
                result.AddError(terminal.Say(CallWords.FormatSaysElse));
            }
        });
        command.SetAction(parsed =>
            DiffRun.Compare(
                new DiffRequest
                {
                    Old = parsed.GetValue(old)!,
                    New = parsed.GetValue(@new)!,
                    Readings = new(
                        parsed.GetValue(readings) ?? [],
                        parsed.GetValue(oldReadings) ?? [],
                        parsed.GetValue(newReadings) ?? []
                    ),
                    Data = parsed.GetValue(data),
                    Dialect = DialectOption.Resolve(dialect, parsed),
                    Published = Published(parsed.GetValue(population), parsed.GetValue(data), terminal),
                    Output = parsed.GetValue(output),
                    Parts = Parts(parsed.GetValue(only)),
                    Approved = parsed.GetValue(approved),
                    Update = parsed.GetValue(update),
                    Format = parsed.GetValue(json)
                        ? DiffFormat.Json
                        : Enum.Parse<DiffFormat>(parsed.GetValue(format)!, ignoreCase: true),
                    Sarif = parsed.GetValue(sarif),
                    Junit = parsed.GetValue(junit),
                    Html = parsed.GetValue(html),
                    Language = parsed.GetValue(language),
                    Verbose = parsed.GetValue(verbose),
                    Show = parsed.GetValue(show),
                    Workers = parsed.GetValue(workers),
                },
                terminal
            )
        );
        return command;
    }

    private static ImmutableArray<PublishedPopulation> Published(string? path, string? data, Terminal terminal)
    {
        if (path is null)
        {
            return [];
        }

        if (data is null)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At("--population", ComplaintWords.NoFigures),
                AdviceWords.NameData
            );
        }

        var calibration = CalibrationFile.Read(path, AdviceWords.NameCalibration, terminal);
        return
        [
            .. calibration.Totals.Select(totals => new PublishedPopulation(
                calibration.Title,
                totals.Until,
                totals.Beneficiaries
            )),
        ];
    }

    private static Option<string> File(string name, string description) =>
        new(name) { HelpName = "FILE", Description = description };

    private static Option<int> Whole(Terminal terminal, string name, string description, int otherwise)
    {
        var option = new Option<int>(name)
        {
            HelpName = "N",
            Description = description,
            DefaultValueFactory = _ => otherwise,
        };
        option.Validators.Add(result =>
        {
            // What is no number at all is the parser's to say.
            if (result.Tokens is [{ Value: ['-', ..] or "0" }, ..])
            {
                result.AddError(terminal.Say(CallWords.WholeFromOne, name));
            }
        });
        return option;
    }

    private static ComparisonParts Parts(string[]? only) =>
        only is not { Length: > 0 }
            ? ComparisonParts.All
            : only.Select(name => Enum.Parse<ComparisonParts>(name, ignoreCase: true))
                .Aggregate(ComparisonParts.None, (all, one) => all | one);
}
