using System.Collections.Immutable;
using System.CommandLine;
using Conv.Compiler.Symbols;
using Conv.Runtime.Languages;

namespace Conv.Cli.Options;

/// <summary><c>--reading name=value</c>, repeated: how ambiguities of the text are read.</summary>
internal static class ReadingOption
{
    /// <summary>The name of the option, where a command has no more than one.</summary>
    public const string Name = "--reading";

    /// <summary>The option.</summary>
    /// <param name="terminal">Says in which language it is helped with.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="description">What it does, for the help.</param>
    public static Option<string[]> Create(Terminal terminal, string name = Name, string? description = null) =>
        new(name)
        {
            HelpName = "NAME=VALUE",
            Description = description ?? terminal.Say(OptionHelp.Reading),
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };

    /// <summary>The chosen alternative of each reading that is named, sorted by name.</summary>
    /// <param name="values"><c>name=value</c>, each.</param>
    /// <param name="readings">The readings that there are.</param>
    /// <param name="option">The option that gave the values, for complaints.</param>
    /// <exception cref="CliException">There is no such reading or alternative, or a reading is given two.</exception>
    public static ImmutableSortedDictionary<string, string> Resolve(
        IEnumerable<string>? values,
        IReadOnlyCollection<ReadingSymbol> readings,
        string option = Name
    )
    {
        var chosen = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var value in values ?? [])
        {
            var (name, alternative) = value.Split('=', 2) is [var left, var right]
                ? (left, right)
                : throw Wrong(Said.At($"{option} {value}", CallComplaints.NameValue), Names(readings));
            var reading =
                readings.FirstOrDefault(reading => reading.Name == name)
                ?? throw Wrong(
                    CallComplaints.NoReading.With(name),
                    Said.Meant(name, [.. readings.Select(reading => reading.Name)])
                );
            var alternatives = reading.Alternatives.Select(one => one.Name).ToImmutableArray();
            if (!alternatives.Contains(alternative))
            {
                throw Wrong(
                    CallComplaints.NoAlternative.With(name, alternative),
                    Said.Meant(alternative, alternatives)
                );
            }

            if (chosen.TryGetValue(name, out var other) && other != alternative)
            {
                throw Wrong(CallComplaints.TwoValues.With(name, other, alternative), null);
            }

            chosen[name] = alternative;
        }

        return chosen.ToImmutable();
    }

    private static LocalizableText Names(IEnumerable<ReadingSymbol> readings) =>
        Said.Known(readings.Select(reading => reading.Name));

    private static CliException Wrong(LocalizableText message, LocalizableText? help) =>
        new(ExitStatus.WrongCall, message, help);
}
