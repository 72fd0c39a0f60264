using System.CommandLine;
using Conv.Cli.Inputs;
using Conv.Cli.Options;
using Conv.Cli.Starting;
using Conv.Runtime.Explaining;

namespace Conv.Cli.Commands;

/// <summary><c>conv init</c>: a folder to begin with.</summary>
internal static class InitCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = terminal.Say(OptionHelp.InitFolder) };
        ConventionFiles.RefuseOptions(terminal, folder);
        folder.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Length == 0))
            {
                result.AddError(terminal.Say(ComplaintWords.EmptyFolderName));
            }
        });
        var language = new Option<string>("--language")
        {
            Description = terminal.Say(OptionHelp.InitLanguage),
            DefaultValueFactory = _ => terminal.Language,
        };
        language.AcceptOnlyFromAmong(Beginning.Languages);
        var command = new CommandWithExamples(
            terminal,
            "init",
            CommandHelp.Init,
            "conv init care",
            "conv init soins --language fr"
        )
        {
            folder,
            language,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(folder)!;
            var voice = new Voice(parsed.GetValue(language)!, Glossary.None);
            var files = Beginning.Write(name, voice.Language);
            var shown = Terminal.Safe(name);
            var widest = files.Max(file => file.Name.Length);
            terminal.Out.WriteLine(voice.Say(InitWords.WrittenTo, shown));
            foreach (var file in files)
            {
                terminal.Out.WriteLine($"  {file.Name.PadRight(widest)}  {voice.Say(file.What)}");
            }

            terminal.Out.WriteLine(voice.Say(InitWords.NowTry));
            terminal.Out.WriteLine($"  conv check {shown}");
            terminal.Out.WriteLine($"  conv test {shown}");
            var sessions = Terminal.Safe(Path.Combine(name, Beginning.Sessions));
            terminal.Out.WriteLine($"  conv run {shown} --input {sessions} --output {voice.Say(InitWords.Decided)}");
            return ExitStatus.Fine;
        });
        return command;
    }
}
