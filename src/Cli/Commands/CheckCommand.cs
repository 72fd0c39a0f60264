using System.CommandLine;
using Conv.Cli.Checking;
using Conv.Cli.Findings;
using Conv.Cli.Inputs;
using Conv.Cli.Options;
using Conv.Cli.Outputs;
using Conv.Cli.Watching;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Translating;
using Conv.Quotations;

namespace Conv.Cli.Commands;

/// <summary><c>conv check</c>: everything the compiler finds, and what is proved about rules that have no errors.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = ConventionFiles.Argument(terminal);
        var format = new Option<string>("--format")
        {
            Description = terminal.Say(OptionHelp.FindingsFormat),
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var strict = new Option<bool>("--warnings-as-errors")
        {
            Description = terminal.Say(OptionHelp.WarningsAsErrors),
        };
        var verbose = new Option<bool>("--verbose") { Description = terminal.Say(OptionHelp.CheckVerbose) };
        var language = LanguageOption.Create(terminal);
        var watch = WatchOption.Create(terminal);
        var texts = SourceTexts.OnDisk();
        var command = new CommandWithExamples(
            terminal,
            "check",
            CommandHelp.Check,
            "conv check conventions",
            "conv check conventions --verbose",
            "conv check conventions --language nl",
            "conv check conventions --watch",
            "conv check vocabulary.conv 2024.conv --format sarif > findings.sarif"
        )
        {
            files,
            format,
            strict,
            verbose,
            language,
            watch,
        };
        command.SetAction(parsed =>
        {
            if (!parsed.GetValue(watch))
            {
                return Check(parsed);
            }

            WatchOption.Refuse(parsed.GetValue(format) != "text", $"--format {parsed.GetValue(format)}");
            return Watch.Run(terminal, "conv check", parsed.GetValue(files)!, () => Check(parsed));
        });
        return command;

        int Check(ParseResult parsed)
        {
            var groups = CompilationGroups
                .Of(ConventionFiles.Load(terminal, parsed.GetValue(files)!, parsed.GetValue(language)))
                .Select(compilation => Checked.Of(compilation, texts, terminal.Cancellation))
                .ToList();
            switch (parsed.GetValue(format))
            {
                case "json":
                    JsonText.WriteEach(
                        terminal.Out,
                        [.. groups.Select(group => group.Report)],
                        OutputJson.Default.FindingsOutput
                    );
                    break;
                case "sarif":
                    JsonText.Write(terminal.Out, Sarif(groups), OutputJson.Default.SarifLog);
                    break;
                default:
                    new CheckText(terminal, parsed.GetValue(verbose)).Write(groups);
                    break;
            }

            var worst = parsed.GetValue(strict) ? Severity.Warning : Severity.Error;
            return groups.SelectMany(group => group.Findings).Any(finding => finding.Severity >= worst)
                ? ExitStatus.SubjectAtFault
                : ExitStatus.Fine;
        }
    }

    private static SarifLog Sarif(List<Checked> groups) =>
        FindingsSarif.Of(
            groups.Select(group => group.Report),
            groups
                .SelectMany(group => group.Findings)
                .DistinctBy(finding => finding.Code, StringComparer.Ordinal)
                .ToDictionary(finding => finding.Code, finding => finding.Descriptor.Name, StringComparer.Ordinal)
        );
}
