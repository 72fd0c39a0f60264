using System.CommandLine;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;

namespace Conv.Cli.Commands;

/// <summary><c>conv check</c>: everything the compiler finds.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = ConventionFiles.Argument();
        var format = new Option<string>("--format")
        {
            Description = "How to list the findings",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var strict = new Option<bool>("--warnings-as-errors") { Description = "Warnings give exit status 1 as well" };
        var command = new CommandWithExamples(
            "check",
            "Find mistakes in conventions.",
            "conv check conventions",
            "conv check vocabulary.conv 2024.conv --format sarif > findings.sarif"
        )
        {
            files,
            format,
            strict,
        };
        command.SetAction(parsed =>
        {
            var compilation = ConventionFiles.Load(parsed.GetValue(files)!);
            Write(compilation, parsed.GetValue(format)!, terminal);
            var worst = parsed.GetValue(strict) ? Severity.Warning : Severity.Error;
            return compilation.Diagnostics.Any(finding => finding.Severity >= worst)
                ? ExitStatus.SubjectAtFault
                : ExitStatus.Fine;
        });
        return command;
    }

    private static void Write(Compilation compilation, string format, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                JsonText.Write(terminal.Out, json => DiagnosticsJson.Write(json, compilation));
                break;
            case "sarif":
                JsonText.Write(terminal.Out, json => DiagnosticsSarif.Write(json, compilation));
                break;
            default:
                new DiagnosticsText(terminal, terminal.Out).Write(compilation.Diagnostics);
                terminal.Out.WriteLine(Summary(compilation));
                break;
        }
    }

    private static string Summary(Compilation compilation) =>
        compilation.Bound is { } program
            ? $"{DiagnosticsText.Count(compilation.Diagnostics)}: {Numbers.Of(compilation.Sources.Length, "file")}, "
                + $"{Numbers.Of(program.Conventions.Length, "convention")}, "
                + $"{Numbers.Of(program.Conventions.Sum(convention => convention.Functions.Length), "function")}, "
                + Numbers.Of(program.Scenarios.Length, "scenario")
            : $"{DiagnosticsText.Count(compilation.Diagnostics)} in {Numbers.Of(compilation.Sources.Length, "file")}";
}
