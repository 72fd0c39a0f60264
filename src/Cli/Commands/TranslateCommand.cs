using System.Collections.Immutable;
using System.CommandLine;
using Conv.Cli.Findings;
using Conv.Cli.Inputs;
using Conv.Cli.Options;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Parsing;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Text;
using Conv.Compiler.Translating;
using Conv.Runtime.Languages;

namespace Conv.Cli.Commands;

/// <summary><c>conv translate</c>: writes a file in another language.</summary>
internal static class TranslateCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = terminal.Say(OptionHelp.TranslateFile) };
        ConventionFiles.RefuseOptions(terminal, file);
        var to = new Option<string>("--to")
        {
            Required = true,
            Description = terminal.Say(OptionHelp.TranslateTo),
            HelpName = "LANGUAGE",
        };
        to.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !Translator.Languages.Contains(result.Tokens[0].Value))
            {
                result.AddError(
                    terminal.Say(CallWords.NoLanguage, result.Tokens[0].Value, string.Join(", ", Translator.Languages))
                );
            }
        });
        var command = new CommandWithExamples(
            terminal,
            "translate",
            CommandHelp.Translate,
            "conv translate conventions/2024.conv --to fr",
            "conv translate conventions/fr/2024.conv --to en"
        )
        {
            file,
            to,
        };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(file)!, parsed.GetValue(to)!));
        return command;
    }

    private static int Run(Terminal terminal, string path, string to)
    {
        var source = ConventionFiles.Read(path);
        if (terminal.AskedLanguage is { } asked)
        {
            source = source.WithMessagesIn(asked);
        }

        terminal.LanguageOfFiles = source.MessageLanguage;
        var names = NameForms.OfFiles([source, .. Beside(path)]);
        var errors = SyntaxParser
            .Parse(source, names)
            .Findings.Where(finding => finding.Severity == Severity.Error)
            .ToList();
        if (errors.Count > 0)
        {
            new DiagnosticsText(terminal, terminal.Error).Write(errors);
            return ExitStatus.SubjectAtFault;
        }

        try
        {
            terminal.Out.Write(Translator.Translate(source, names, to));
            return ExitStatus.Fine;
        }
        catch (TranslationException exception)
        {
            throw new CliException(ExitStatus.SubjectAtFault, LocalizableText.Same(exception.Message));
        }
    }

    private static ImmutableArray<SourceText> Beside(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return
        [
            .. ConventionFiles
                .In(folder)
                .Where(other => !string.Equals(other, Path.GetFullPath(path), StringComparison.Ordinal))
                .Select(ConventionFiles.Read),
        ];
    }
}
