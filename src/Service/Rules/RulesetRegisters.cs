using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Sessions.Reading;
using Conv.Sessions.Registers;

namespace Conv.Service.Rules;

/// <summary>Reads the registers of a vocabulary for a service, which has no session file beside which they could be.</summary>
internal static class RulesetRegisters
{
    /// <summary>Reads them.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="files">Files by the names of registers.</param>
    /// <exception cref="RulesetException">One is not named, is none, or cannot be read.</exception>
    public static ImmutableArray<RegisterTable> Read(
        Vocabulary vocabulary,
        ImmutableSortedDictionary<string, string> files
    )
    {
        var known = vocabulary.Registers.Select(register => register.Name).ToHashSet(StringComparer.Ordinal);
        string[] faults =
        [
            .. files
                .Keys.Where(name => !known.Contains(name))
                .Select(name => $"--register {name}: there is no such register"),
            .. known
                .Where(name => !files.ContainsKey(name))
                .Order(StringComparer.Ordinal)
                .Select(name => $"the vocabulary has facts in a register: name its file, --register {name}=FILE"),
        ];
        return faults.Length > 0
            ? throw new RulesetException(faults)
            : [.. vocabulary.Registers.Select(register => Read(register, vocabulary, files[register.Name]))];
    }

    private static RegisterTable Read(RegisterSymbol register, Vocabulary vocabulary, string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return RegisterFile.Read(stream, register, vocabulary);
        }
        catch (SessionFileException exception)
        {
            throw new RulesetException([$"{path}: {exception.Message}"]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RulesetException([$"{path}: cannot be read: {exception.Message}"]);
        }
    }
}
