using System.Collections.Immutable;
using System.CommandLine;
using Conv.Cli.Inputs;
using Conv.Cli.Options;
using Conv.Cli.Outputs;
using Conv.Cli.Timelines;
using Conv.Comparison.Editions;
using Conv.Comparison.Timelines;
using Conv.Compiler.Diagnostics;

namespace Conv.Cli.Commands;

/// <summary><c>conv timeline</c>: every rule and value over time.</summary>
internal static class TimelineCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = ConventionFiles.Argument(terminal);
        var on = DateOption.Create(terminal, "--on", terminal.Say(OptionHelp.TimelineOn));
        var function = new Option<string?>("--function")
        {
            HelpName = "NAME",
            Description = terminal.Say(OptionHelp.TimelineFunction),
        };
        var readings = ReadingOption.Create(terminal);
        var language = LanguageOption.Create(terminal);
        var json = new Option<bool>("--json") { Description = terminal.Say(OptionHelp.TimelineJson) };
        var command = new CommandWithExamples(
            terminal,
            "timeline",
            CommandHelp.Timeline,
            "conv timeline conventions",
            "conv timeline conventions --on 2024-02-15",
            "conv timeline conventions --on 2024-02-15 --function consultation",
            "conv timeline conventions --json"
        )
        {
            files,
            on,
            function,
            readings,
            language,
            json,
        };
        command.SetAction(parsed =>
        {
            var day = DateOption.Resolve("--on", parsed.GetValue(on));
            var program = ConventionFiles.LoadSound(terminal, parsed.GetValue(files)!, parsed.GetValue(language));
            var chosen = ReadingOption.Resolve(parsed.GetValue(readings), program.Ir.Readings);
            var timeline = TimelineReader.Read(new Edition("", program, null, chosen));
            var one = Function(parsed.GetValue(function), timeline);
            var entries = (day is { } given ? timeline.On(given) : timeline.Entries)
                .Where(entry => one is null || entry.Functions.Contains(one, StringComparer.Ordinal))
                .ToImmutableArray();
            if (parsed.GetValue(json))
            {
                JsonText.Write(
                    terminal.Out,
                    TimelineSummary.Of(timeline, entries, day, chosen),
                    OutputJson.Default.TimelineOutput
                );
            }
            else if (day is { } shown)
            {
                new DayText(terminal, Voices.Of(program), timeline, shown).Write(entries, one);
            }
            else
            {
                new TimelineText(terminal, Voices.Of(program), timeline).Write(entries);
            }

            return ExitStatus.Fine;
        });
        return command;
    }

    private static string? Function(string? written, Timeline timeline)
    {
        var known = timeline.Conventions.SelectMany(one => one.Functions).Distinct(StringComparer.Ordinal).ToList();
        return written is null || known.Contains(written, StringComparer.Ordinal)
            ? written
            : throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"--function {written}", ComplaintWords.NotDeclared),
                Said.Near(Suggestion.Find(written, known), known)
            );
    }
}
