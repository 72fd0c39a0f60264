using System.CommandLine;
using Conv.Cli.Building;
using Conv.Cli.Inputs;
using Conv.Cli.Options;
using Conv.Cli.Outputs;
using Conv.Compiler.Ir.Invariants;

namespace Conv.Cli.Commands;

/// <summary><c>conv build</c>: conventions as an assembly for other programs.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = ConventionFiles.Argument(terminal);
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Description = terminal.Say(OptionHelp.AssemblyFolder),
            DefaultValueFactory = _ => ".",
        };
        var readings = ReadingOption.Create(terminal);
        var csharp = new Option<bool>("--csharp") { Description = terminal.Say(OptionHelp.CSharp) };
        var print = new Option<string?>("--print") { Description = terminal.Say(OptionHelp.PrintPhase) };
        print.AcceptOnlyFromAmong(PhaseText.Phases);
        var verify = new Option<bool>("--verify-ir") { Description = terminal.Say(OptionHelp.VerifyIr) };
        var json = new Option<bool>("--json") { Description = terminal.Say(OptionHelp.BuildJson) };
        var command = new CommandWithExamples(
            terminal,
            "build",
            CommandHelp.Build,
            "conv build conventions --output lib",
            "conv build conventions --output lib --reading period=rolling --csharp",
            "conv build conventions --print ir"
        )
        {
            files,
            output,
            readings,
            csharp,
            print,
            verify,
            json,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(print) == PhaseText.Syntax)
            {
                terminal.Out.Write(PhaseText.OfSyntax(ConventionFiles.Load(terminal, parsed.GetValue(files)!)));
                return ExitStatus.Fine;
            }

            var program = ConventionFiles.LoadSound(terminal, parsed.GetValue(files)!);
            if (parsed.GetValue(verify))
            {
                IrInvariants.Verify(program.Ir);
                IrInvariants.Verify(
                    program.Specialise(ReadingOption.Resolve(parsed.GetValue(readings), program.Ir.Readings))
                );
            }

            if (parsed.GetValue(print) is { } phase)
            {
                terminal.Out.Write(PhaseText.Of(program, phase, parsed.GetValue(readings)));
                return ExitStatus.Fine;
            }

            var chosen = ReadingOption.Resolve(parsed.GetValue(readings), program.Ir.Readings);
            var built = AssemblyFiles.Of(program.EmitWithSurface(chosen), parsed.GetValue(csharp));
            built.Write(parsed.GetValue(output)!);
            var report = BuildReport.Of(program, chosen, built, parsed.GetValue(output)!);
            if (parsed.GetValue(json))
            {
                JsonText.Write(terminal.Out, report, OutputJson.Default.BuildOutput);
            }
            else
            {
                BuildReport.Write(terminal, report, chosen);
            }

            return ExitStatus.Fine;
        });
        return command;
    }
}
