using System.CommandLine;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;

namespace Conv.Cli.Options;

/// <summary><c>--policy auto|CONVENTION</c>: which convention judges.</summary>
internal static class PolicyOption
{
    private const string Automatic = "auto";

    /// <summary>The option.</summary>
    public static Option<string> Create(Terminal terminal) =>
        new("--policy")
        {
            HelpName = "auto|CONVENTION",
            Description = terminal.Say(OptionHelp.Policy),
            DefaultValueFactory = _ => Automatic,
        };

    /// <summary>The index of the convention in <see cref="IrProgram.Conventions"/>; -1: the one in force.</summary>
    /// <exception cref="CliException">There is no such convention.</exception>
    public static int Resolve(string policy, IrProgram program)
    {
        if (policy == Automatic)
        {
            return -1;
        }

        var names = program.Conventions.Select(convention => convention.Name).ToList();
        var index = names.IndexOf(policy);
        return index >= 0
            ? index
            : throw new CliException(
                ExitStatus.WrongCall,
                Said.At("--policy", ComplaintWords.NoConventionCalled.With(policy)),
                Said.Near(Suggestion.Find(policy, names), names.Prepend("auto"))
            );
    }
}
