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
        var files = ConventionFiles.Argument();
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Description = "The folder of the book: an empty one, one that is not there yet, or that of an earlier book",
            Required = true,
        };
        var language = new Option<string>("--language")
        {
            Description = "The language in which the book opens; every page leads to the others",
            DefaultValueFactory = _ => "en",
        };
        language.AcceptOnlyFromAmong([.. BookSite.Languages]);
        var command = new CommandWithExamples(
            "doc",
            "Write the rule book: a page for every rule, with its dates, sources, scenarios and links, in four languages.",
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
