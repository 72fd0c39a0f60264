using System.Collections.Immutable;
using System.CommandLine;
using Conv.Cli.Inputs;
using Conv.Sessions.Reading;

namespace Conv.Cli.Options;

/// <summary><c>--register NAME=FILE</c>, repeated: where the registers of the vocabulary are.</summary>
internal static class RegisterOption
{
    /// <summary>The name of the option.</summary>
    public const string Name = "--register";

    /// <summary>The option.</summary>
    /// <param name="terminal">Says in which language it is helped with.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="description">What it does, for the help.</param>
    public static Option<string[]> Create(Terminal terminal, string name = Name, string? description = null) =>
        new(name)
        {
            HelpName = "NAME=FILE",
            Description = description ?? terminal.Say(RegisterWords.Option),
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };

    /// <summary>The files that a call names.</summary>
    /// <param name="option">The option.</param>
    /// <param name="parsed">The call.</param>
    /// <param name="dialect">How they write their values.</param>
    /// <exception cref="CliException">A value is no <c>NAME=FILE</c>, or a register is given two files.</exception>
    public static RegisterFiles Resolve(Option<string[]> option, ParseResult parsed, Dialect dialect)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var value in parsed.GetValue(option) ?? [])
        {
            if (value.Split('=', 2) is not [{ Length: > 0 } name, { Length: > 0 } file])
            {
                throw new CliException(ExitStatus.WrongCall, Said.At($"{option.Name} {value}", RegisterWords.NameFile));
            }

            if (!files.TryAdd(name, file))
            {
                throw new CliException(
                    ExitStatus.WrongCall,
                    Said.At(option.Name, RegisterWords.TwoFiles.With(name, files[name], file))
                );
            }
        }

        return new(files.ToImmutable(), option.Name, dialect);
    }
}
