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
        var files = ConventionFiles.Argument();
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Description = "The folder for the assembly, its documentation and its debug information",
            DefaultValueFactory = _ => ".",
        };
        var readings = ReadingOption.Create();
        var csharp = new Option<bool>("--csharp") { Description = "Write the generated C# as well" };
        var print = new Option<string?>("--print")
        {
            Description = "Print what one phase of the compiler makes, and write nothing",
        };
        print.AcceptOnlyFromAmong(PhaseText.Phases);
        var verify = new Option<bool>("--verify-ir")
        {
            Description = "Check first that what the compiler makes keeps its own rules (docs/ir.md)",
        };
        var json = new Option<bool>("--json") { Description = "Say as JSON what was written" };
        var command = new CommandWithExamples(
            "build",
            "Compile conventions to a .NET assembly.",
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
