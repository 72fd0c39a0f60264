using System.CommandLine;

namespace Conv.Cli.Options;

/// <summary>What decides where every decision is traced.</summary>
internal enum TracingEngine
{
    /// <summary>The reference interpreter, which traces: nothing is compiled.</summary>
    Interpreter,

    /// <summary>The compiled conventions as well; where the two differ, conv itself is at fault.</summary>
    Both,
}

/// <summary>The option <c>--engine</c> of commands that show how a decision came about.</summary>
internal static class EngineOption
{
    /// <summary>Makes it.</summary>
    public static Option<TracingEngine> Create(Terminal terminal) =>
        new("--engine")
        {
            HelpName = "interpreter|both",
            Description = terminal.Say(OptionHelp.TracingEngine),
            DefaultValueFactory = _ => TracingEngine.Interpreter,
        };
}
