using System.CommandLine;

namespace Conv.Cli.Options;

/// <summary>The option to do it again after each change.</summary>
internal static class WatchOption
{
    /// <summary>The option <c>--watch</c>.</summary>
    public static Option<bool> Create(Terminal terminal) =>
        new("--watch") { Description = terminal.Say(OptionHelp.Watch) };

    /// <summary>Refuses what one answer is asked of by a program.</summary>
    /// <param name="isForProgram">Whether another option asks for what programs read.</param>
    /// <param name="option">That option.</param>
    /// <exception cref="CliException">It does.</exception>
    public static void Refuse(bool isForProgram, string option)
    {
        if (isForProgram)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                CallComplaints.WatchTellsPerson.With(option),
                AdviceWords.LeaveOneOut
            );
        }
    }
}
