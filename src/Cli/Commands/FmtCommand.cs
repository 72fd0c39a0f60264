using System.CommandLine;
using Conv.Cli.Formatting;
using Conv.Cli.Inputs;
using Conv.Cli.Options;

namespace Conv.Cli.Commands;

/// <summary><c>conv fmt</c>: lays files out.</summary>
internal static class FmtCommand
{
    private const string StandardInput = "-";

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>(ConventionFiles.Name)
        {
            Arity = ArgumentArity.OneOrMore,
            Description = terminal.Say(OptionHelp.ConventionFilesOrInput),
        };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value is ['-', _, ..]))
            {
                result.AddError(terminal.Say(CallWords.NoOption, token.Value));
            }

            if (result.Tokens.Count > 1 && result.Tokens.Any(token => token.Value == StandardInput))
            {
                result.AddError(terminal.Say(CallWords.InputAlone));
            }
        });
        var check = new Option<bool>("--check") { Description = terminal.Say(OptionHelp.FmtCheck) };
        var command = new CommandWithExamples(
            terminal,
            "fmt",
            CommandHelp.Fmt,
            "conv fmt conventions",
            "conv fmt 2024.conv vocabulary.conv --check",
            "conv fmt - < draft.conv > 2025.conv"
        )
        {
            paths,
            check,
        };
        command.SetAction(parsed =>
        {
            var run = new FormatRun(terminal, parsed.GetValue(check));
            return parsed.GetValue(paths) is [StandardInput]
                ? run.StandardInput()
                : run.Files(ConventionFiles.Files(parsed.GetValue(paths)!));
        });
        return command;
    }
}
