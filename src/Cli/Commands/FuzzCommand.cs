using System.CommandLine;
using System.Globalization;
using Conv.Cli.Fuzzing;
using Conv.Cli.Inputs;
using Conv.Cli.Options;

namespace Conv.Cli.Commands;

/// <summary><c>conv fuzz</c>: compiled conventions against the reference interpreter on random input; for developers of conv.</summary>
internal static class FuzzCommand
{
    private const double LongestRun = 7 * 24 * 60;

    public static Command Create(Terminal terminal)
    {
        var conventions = new Argument<string[]>(ConventionFiles.Name)
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = terminal.Say(OptionHelp.FuzzFiles),
        };
        var minutes = new Option<double?>("--minutes")
        {
            HelpName = "N",
            Description = terminal.Say(OptionHelp.FuzzMinutes),
        };
        var count = new Option<long?>("--count") { HelpName = "N", Description = terminal.Say(OptionHelp.FuzzCount) };
        var seed = new Option<ulong?>("--seed") { HelpName = "S", Description = terminal.Say(OptionHelp.FuzzSeed) };
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "DIR",
            Description = terminal.Say(OptionHelp.FuzzFolder),
        };
        var edits = new Option<bool>("--edits") { Description = terminal.Say(OptionHelp.FuzzEdits) };
        var json = new Option<bool>("--json") { Description = terminal.Say(OptionHelp.ResultJson) };
        foreach (var option in new Option[] { minutes, count })
        {
            option.Validators.Add(result =>
            {
                // What is no number at all is the parser's to say.
                if (
                    result.Tokens is [{ Value: var written }, ..]
                    && double.TryParse(written, CultureInfo.InvariantCulture, out var number)
                    && !(number > 0 && double.IsFinite(number))
                )
                {
                    result.AddError(terminal.Say(CallWords.MoreThanNought, option.Name, written));
                }
            });
        }

        var command = new CommandWithExamples(
            terminal,
            "fuzz",
            CommandHelp.Fuzz,
            "conv fuzz --minutes 10",
            "conv fuzz conventions --minutes 10",
            "conv fuzz --seed 42 --count 1 --output disagreements",
            "conv fuzz --edits --minutes 10"
        )
        {
            conventions,
            minutes,
            count,
            seed,
            edits,
            output,
            json,
        };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(count);
            var given = parsed.GetValue(conventions) is { Length: > 0 } paths
                ? ConventionFiles.LoadSound(terminal, paths)
                : null;
            var first = parsed.GetValue(seed) ?? (ulong)Random.Shared.NextInt64();
            var time = TimeSpan.FromMinutes(
                Math.Clamp(parsed.GetValue(minutes) ?? (wanted is null ? 1 : LongestRun), 0, LongestRun)
            );
            var (most, folder) = (wanted ?? long.MaxValue, parsed.GetValue(output));
            return parsed.GetValue(edits)
                ? new EditRun(terminal, given, first, most, time, folder).Go(parsed.GetValue(json))
                : new FuzzRun(terminal, given, first, most, time, folder).Go(parsed.GetValue(json));
        });
        return command;
    }
}
