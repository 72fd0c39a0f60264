using System.CommandLine;
using System.Globalization;
using System.Text;
using Conv.Cli.Inputs;
using Conv.Cli.Options;
using Conv.Cli.Running;
using Conv.Cli.Sampling;
using Conv.Population;

namespace Conv.Cli.Commands;

/// <summary><c>conv sample</c>: a session file of invented people whose totals are the published ones.</summary>
internal static class SampleCommand
{
    private const string CalibrationName = "population.json";

    public static Command Create(Terminal terminal)
    {
        var conventions = new Argument<string[]>("CONV")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = $"Files or folders: {CalibrationName} beside the first of them is the calibration",
        };
        ConventionFiles.RefuseOptions(conventions);
        var calibration = new Option<string?>("--calibration")
        {
            HelpName = "FILE",
            Description = $"What the population is like (default: {CalibrationName} beside CONV, or in conventions)",
        };
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "FILE",
            Description = "The session file to write; - for the standard output",
        };
        var beneficiaries = new Option<int?>("--beneficiaries")
        {
            HelpName = "N",
            Description = "How many beneficiaries; all else in proportion (default: all that were published)",
        };
        var seed = new Option<ulong>("--seed")
        {
            HelpName = "S",
            Description = "Another seed gives other people with the same totals",
            DefaultValueFactory = _ => 1,
        };
        var until = new Option<string?>("--until")
        {
            HelpName = "DATE",
            Description = "The last day with sessions, such as 2024-12-31 (default: that of the calibration)",
        };
        var assumptions = new Option<bool>("--assumptions")
        {
            Description = "List every figure with its source or the assumption behind it",
        };
        var json = new Option<bool>("--json") { Description = "Print the summary as JSON" };
        var command = new CommandWithExamples(
            "sample",
            "Make a session file of invented people, calibrated to published totals.",
            "conv sample conventions --output sessions.csv --beneficiaries 1000",
            "conv sample conventions --output full.csv --until 2024-12-31",
            "conv sample conventions --assumptions"
        )
        {
            conventions,
            calibration,
            output,
            beneficiaries,
            seed,
            until,
            assumptions,
            json,
        };
        command.SetAction(parsed =>
        {
            var request = new SampleRequest(
                parsed.GetValue(output),
                parsed.GetValue(assumptions),
                parsed.GetValue(json),
                new PopulationOptions
                {
                    Beneficiaries = parsed.GetValue(beneficiaries),
                    Seed = parsed.GetValue(seed),
                    Until = Date(parsed.GetValue(until)),
                }
            );
            if (request is { Output: null, Assumptions: false })
            {
                throw new CliException(
                    ExitStatus.WrongCall,
                    "name a file with --output, or ask for --assumptions",
                    "--output - writes to the standard output"
                );
            }

            var path = parsed.GetValue(calibration) ?? Beside(parsed.GetValue(conventions) ?? []);
            if (!request.ToStandardOutput && request.Output is { } file && RealPath.Of(file) == RealPath.Of(path))
            {
                throw new CliException(
                    ExitStatus.WrongCall,
                    $"--output {file}: the sessions would replace the calibration",
                    "choose another file"
                );
            }

            Sampler.Run(
                request,
                CalibrationFile.Read(path, "name the calibration with --calibration", terminal),
                terminal
            );
            return ExitStatus.Fine;
        });
        return command;
    }

    private static DateOnly? Date(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : throw new CliException(ExitStatus.WrongCall, $"--until {text}: no date", "write it as 2024-12-31");
    }

    private static string Beside(string[] conventions)
    {
        var first = conventions.FirstOrDefault();
        var folder =
            first is null ? "conventions"
            : Directory.Exists(first) ? first
            : Path.GetDirectoryName(first) ?? "";
        return Path.Combine(folder, CalibrationName);
    }
}
