using System.Globalization;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Editions;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Sessions.Reading;
using Conv.Sessions.Registers;

namespace Conv.LanguageServer.Consequences;

/// <summary>The session file of a folder, read once and held until it changes on the disk or is read otherwise.</summary>
internal sealed class HeldSessions
{
    // Both versions of an edit that changes the columns.
    private const int MostHeld = 2;

    private readonly List<(string File, IrProgram Program, string Aliases, SessionTable Table)> _held = [];

    /// <summary>How often a file was read.</summary>
    public int Readings { get; private set; }

    /// <summary>The file of a setting; where none is set, the one that lies with the conventions. Null: there is none.</summary>
    /// <param name="folder">The folder of the conventions.</param>
    /// <param name="setting">The setting; null or empty: <c>sessions.csv</c> of the folder, or of its folder <c>samples</c>.</param>
    public static string? Find(string folder, string? setting) =>
        !Directory.Exists(folder) ? null
        : string.IsNullOrEmpty(setting)
            ? new[] { "sessions.csv", Path.Combine("samples", "sessions.csv") }
                .Select(name => Path.Combine(folder, name))
                .FirstOrDefault(File.Exists)
        : Path.GetFullPath(setting, folder);

    /// <summary>The same as long as the file is the same.</summary>
    public static string KeyOf(string path)
    {
        var info = new FileInfo(path);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{path}\n{(info.Exists ? info.Length : 0)}\n{info.LastWriteTimeUtc.Ticks}"
        );
    }

    /// <summary>The sessions as an edition reads them.</summary>
    /// <exception cref="SessionFileException">It is no session file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public SessionTable Read(
        string path,
        Edition edition,
        Action<Conv.Sessions.Progress>? progress,
        CancellationToken cancellation
    )
    {
        var file = string.Join(
            '\n',
            edition
                .Program.Vocabulary.Registers.Select(register => KeyOf(RegisterFile.Beside(path, register)))
                .Prepend(KeyOf(path))
        );
        var aliases = string.Join('\n', edition.Aliases);
        var at = _held.FindIndex(held =>
            string.Equals(held.File, file, StringComparison.Ordinal)
            && string.Equals(held.Aliases, aliases, StringComparison.Ordinal)
            && TableShape.IsSame(held.Program, edition.Program)
        );
        if (at >= 0)
        {
            return _held[at].Table;
        }

        _held.RemoveAll(held => !string.Equals(held.File, file, StringComparison.Ordinal));
        _held.RemoveRange(0, Math.Max(0, _held.Count - MostHeld + 1));
        var table = edition.Read(
            (vocabulary, functions) =>
            {
                using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);
                return RegisteredSessions.Read(
                    stream,
                    vocabulary,
                    functions,
                    Registers(path, vocabulary),
                    new ReadOptions { Progress = progress, Cancellation = cancellation }
                );
            }
        );
        Readings++;
        _held.Add((file, edition.Program, aliases, table));
        return table;
    }

    // An editor has no option for another place; of a register that is not there every fact is missing.
    private static List<RegisterTable> Registers(string path, Vocabulary vocabulary)
    {
        var registers = new List<RegisterTable>();
        foreach (var register in vocabulary.Registers.Where(one => File.Exists(RegisterFile.Beside(path, one))))
        {
            using var stream = new FileStream(
                RegisterFile.Beside(path, register),
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite,
                1
            );
            registers.Add(RegisterFile.Read(stream, register, vocabulary));
        }

        return registers;
    }
}
