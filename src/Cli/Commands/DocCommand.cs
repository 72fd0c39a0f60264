using System.CommandLine;
using Conv.Cli.Books;
using Conv.Cli.Inputs;
using Conv.Cli.Options;
using Conv.Quotations;
using Conv.RuleBook;

namespace Conv.Cli.Commands;

/// <summary><c>conv doc</c>: the rule book, a site of pages for those who read rules and do not write them.</summary>
internal static class DocCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = ConventionFiles.Argument(terminal);
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Description = terminal.Say(OptionHelp.BookFolder),
            Required = true,
        };
        var language = new Option<string>("--language")
        {
            Description = terminal.Say(OptionHelp.BookLanguage),
            DefaultValueFactory = _ => terminal.Language,
        };
        language.AcceptOnlyFromAmong([.. BookSite.Languages]);
        var command = new CommandWithExamples(
            terminal,
            "doc",
            CommandHelp.Doc,
            "conv doc conventions --output rule-book",
            "conv doc conventions --output rule-book --language fr"
        )
        {
            files,
            output,
            language,
        };
        command.SetAction(parsed =>
        {
            var program = ConventionFiles.LoadSound(terminal, parsed.GetValue(files)!);
            var pages = BookSite.Write(
                program,
                parsed.GetValue(language)!,
                Passages.Of(program, SourceTexts.OnDisk()),
                terminal.Cancellation
            );
            var folder = parsed.GetValue(output)!;
            BookFolder.Write(folder, pages);
            var voice = new Voice(parsed.GetValue(language)!, program.Glossary);
            var written = voice.Of(pages.Count, CheckWords.File);
            terminal.Out.WriteLine(voice.Say(BuildWords.Open, written, Path.Combine(folder, "index.html")));
            return ExitStatus.Fine;
        });
        return command;
    }
}
