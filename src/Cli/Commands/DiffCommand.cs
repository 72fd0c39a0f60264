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
        var old = EditionArgument.Create(EditionPair.OldName, $"The old version: {EditionArgument.Forms}");
        var @new = EditionArgument.Create(EditionPair.NewName, "The new version, in the same forms");
        var readings = ReadingOption.Create(
            description: "Read an ambiguity of both versions in another way than the default; repeatable"
        );
        var oldReadings = ReadingOption.Create("--old-reading", "The same for the old version alone");
        var newReadings = ReadingOption.Create("--new-reading", "The same for the new version alone");
        var data = File("--data", "A session file: counts what differs on it, in attendances and euros");
        var dialect = DialectOption.Create();
        var registers = RegisterOption.Create();
        var population = File(
            "--population",
            "A calibration with published totals: what the figures of the session file come to if its people stand for them"
        );
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Description = "A folder for diff.json and, with --data, changes.csv: every row that differs",
        };
        var only = new Option<string[]>("--only")
        {
            HelpName = "structure|proved|data",
            Description = "Compare one layer; repeatable",
            AllowMultipleArgumentsPerToken = false,
        };
        only.AcceptOnlyFromAmong("structure", "proved", "data");
        var approved = File(
            ApprovalFile.Option,
            "A list of reviewed changes: exit status 1 if something differs that is not in it"
        );
        var update = new Option<bool>("--update")
        {
            Description = "Write the list anew: it approves what differs now, and keeps who approved what and why",
        };
        var format = new Option<string>("--format")
        {
            Description = "What to print",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "junit");
        var json = new Option<bool>("--json") { Description = "The same as --format json" };
        var sarif = File("--sarif", "Write SARIF 2.1.0 as well, for a code host");
        var junit = File("--junit", "Write JUnit XML as well, for a build server");
        var html = File("--html", "Write one page that needs no network, to read and to pass on");
        var language = LanguageOption.Create();
        language.Description = "The language of the text and of the page; without it, that of the files";
        var verbose = new Option<bool>("--verbose")
        {
            Description = "Text: every rule with its source, every region with its example, trajectories",
        };
        var show = Whole("--show", "How many rows of a table, regions and trajectories the text shows", 10);
        var workers = Whole(
            "--workers",
            "Threads that decide (default: one per processor); the results are the same",
            0
        );
        var command = new CommandWithExamples(
            "diff",
            "Compare two versions of conventions: what changes, for whom, for how much, and why.\n"
                + "Exit status 0: nothing differs, or all that differs is approved. 1: something differs.",
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
            registers,
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
                result.AddError("--json: --format says something else");
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
                    Registers = RegisterOption.Resolve(registers, parsed, DialectOption.Resolve(dialect, parsed)),
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
                "--population: there are no figures to carry without --data",
                "name a session file with --data"
            );
        }

        var calibration = CalibrationFile.Read(
            path,
            "name a calibration, such as conventions/population.json",
            terminal
        );
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

    private static Option<int> Whole(string name, string description, int otherwise)
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
                result.AddError($"{name}: a whole number from 1");
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
