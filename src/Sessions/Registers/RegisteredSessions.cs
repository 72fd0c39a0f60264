using Conv.Compiler.Symbols;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Registers;

/// <summary>Reads session files whose vocabulary has facts in registers.</summary>
public static class RegisteredSessions
{
    /// <summary>Reads a session file from a stream, to its end, and gives its sessions and people what the registers say of them.</summary>
    /// <param name="stream">The file; it stays open.</param>
    /// <param name="vocabulary">Its columns.</param>
    /// <param name="functionNames">The functions that a session may name.</param>
    /// <param name="registers">The registers; of one of the vocabulary that is not among them every fact is missing.</param>
    /// <param name="options">How to read.</param>
    /// <exception cref="SessionFileException">It is no session file.</exception>
    public static SessionTable Read(
        Stream stream,
        Vocabulary vocabulary,
        IReadOnlyList<string> functionNames,
        IReadOnlyList<RegisterTable> registers,
        ReadOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(registers);
        var table = SessionFile.Read(
            stream,
            vocabulary,
            functionNames,
            (options ?? new ReadOptions()) with
            {
                LeavesRegisters = true,
            }
        );
        var warnings = new List<(RegisterSymbol, FileWarning)>();
        foreach (var register in registers)
        {
            var without = RegisterJoin.Fill(table, register);
            warnings.AddRange(RegisterWarnings.Of(register, without).Select(warning => (register.Register, warning)));
        }

        table.Registers = registers;
        table.RegisterWarnings = warnings;
        return table;
    }
}
