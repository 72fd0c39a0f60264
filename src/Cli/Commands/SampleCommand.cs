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
            Description = terminal.Say(PlaceHelp.SampleFiles, CalibrationName),
        };
        ConventionFiles.RefuseOptions(terminal, conventions);
        var calibration = new Option<string?>("--calibration")
        {
            HelpName = "FILE",
            Description = terminal.Say(PlaceHelp.SampleCalibration, CalibrationName),
        };
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "FILE",
            Description = terminal.Say(OptionHelp.SampleFile),
        };
        var beneficiaries = new Option<int?>("--beneficiaries")
        {
            HelpName = "N",
            Description = terminal.Say(OptionHelp.SampleBeneficiaries),
        };
        var seed = new Option<ulong>("--seed")
        {
            HelpName = "S",
            Description = terminal.Say(OptionHelp.SampleSeed),
            DefaultValueFactory = _ => 1,
        };
        var until = new Option<string?>("--until")
        {
            HelpName = "DATE",
            Description = terminal.Say(OptionHelp.SampleUntil),
        };
        var assumptions = new Option<bool>("--assumptions")
        {
            Description = terminal.Say(OptionHelp.SampleAssumptions),
        };
        var json = new Option<bool>("--json") { Description = terminal.Say(OptionHelp.SampleJson) };
        var command = new CommandWithExamples(
            terminal,
            "sample",
            CommandHelp.Sample,
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
                throw new CliException(ExitStatus.WrongCall, ComplaintWords.NameSampleFile, AdviceWords.DashWrites);
            }

            var path = parsed.GetValue(calibration) ?? Beside(parsed.GetValue(conventions) ?? []);
            if (!request.ToStandardOutput && request.Output is { } file && RealPath.Of(file) == RealPath.Of(path))
            {
                throw new CliException(
                    ExitStatus.WrongCall,
                    Said.At($"--output {file}", ComplaintWords.ReplaceCalibration),
                    AdviceWords.AnotherFile
                );
            }

            Sampler.Run(request, CalibrationFile.Read(path, AdviceWords.CalibrationOption, terminal), terminal);
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
            : throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"--until {text}", ComplaintWords.NoDate),
                AdviceWords.WriteDate
            );
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
