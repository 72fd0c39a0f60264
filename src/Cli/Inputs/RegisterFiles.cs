using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Sessions.Reading;
using Conv.Sessions.Registers;

namespace Conv.Cli.Inputs;

/// <summary>The files of registers: those that a call names, and else those beside the session file.</summary>
/// <param name="named">Files by the names of registers.</param>
/// <param name="option">The option that names them, for complaints.</param>
/// <param name="dialect">How they write their values.</param>
internal sealed class RegisterFiles(ImmutableSortedDictionary<string, string> named, string option, Dialect dialect)
{
    /// <summary>No file is named: those beside the session file.</summary>
    public static RegisterFiles None { get; } =
        new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), "--register", Dialect.Standard);

    /// <summary>The files of another call for those that this one does not name.</summary>
    public RegisterFiles Or(RegisterFiles other) => new(other.Named.SetItems(Named), option, dialect);

    private ImmutableSortedDictionary<string, string> Named { get; } = named;

    /// <summary>Every file that the call names.</summary>
    public IEnumerable<string> Paths => Named.Values;

    /// <summary>Refuses a file of a register that no vocabulary has.</summary>
    /// <exception cref="CliException">There is no such register.</exception>
    public void Check(params IEnumerable<Vocabulary> vocabularies)
    {
        var known = vocabularies.SelectMany(one => one.Registers).Select(register => register.Name).Distinct().ToList();
        foreach (var name in Named.Keys.Where(name => !known.Contains(name, StringComparer.Ordinal)))
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"{option} {name}", RegisterWords.NoRegister),
                Said.Meant(name, known)
            );
        }
    }

    /// <summary>Reads the registers of a vocabulary.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="sessions">The session file beside which those are that are not named; null: it comes from the standard input.</param>
    /// <exception cref="CliException">One is not there, cannot be read or contradicts itself.</exception>
    public IReadOnlyList<RegisterTable> Read(Vocabulary vocabulary, string? sessions) =>
        [.. vocabulary.Registers.Select(register => Read(register, vocabulary, sessions))];

    private RegisterTable Read(RegisterSymbol register, Vocabulary vocabulary, string? sessions)
    {
        var path = PathOf(register, sessions);
        return SessionInput.Read(
            path,
            option,
            RegisterWords.RegisterIs,
            (stream, hash) => RegisterFile.Read(stream, register, vocabulary, dialect, hash)
        );
    }

    private string PathOf(RegisterSymbol register, string? sessions)
    {
        if (Named.TryGetValue(register.Name, out var given))
        {
            return given;
        }

        var beside = sessions is null ? null : RegisterFile.Beside(sessions, register);
        return File.Exists(beside)
            ? beside
            : throw new CliException(
                ExitStatus.WrongCall,
                beside is null
                    ? RegisterWords.NothingBeside.With(register.Name)
                    : Said.At(beside, RegisterWords.NoFileBeside),
                RegisterWords.PutOrName.With(option, register.Name)
            );
    }
}
