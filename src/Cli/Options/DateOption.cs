using System.CommandLine;
using System.Globalization;

namespace Conv.Cli.Options;

/// <summary>An option that names a day.</summary>
internal static class DateOption
{
    /// <summary>The option.</summary>
    public static Option<string?> Create(Terminal terminal, string name, string description) =>
        new(name) { HelpName = "DATE", Description = description };

    /// <summary>The day as a day number; null where the option is not given.</summary>
    /// <exception cref="CliException">It is no day.</exception>
    public static int? Resolve(string name, string? written) =>
        written is null ? null
        : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.DayNumber
        : throw new CliException(
            ExitStatus.WrongCall,
            Said.At($"{name} {written}", CallComplaints.NoDay),
            AdviceWords.WriteDay
        );
}
