using Conv.Columnar.Reading;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Runtime.Languages;
using Conv.Sessions.Reading;

namespace Conv.Cli.Inputs;

/// <summary>The session file that a command is given; what is wrong with it becomes a sentence.</summary>
internal static class SessionInput
{
    private const string Input = "--input";

    /// <summary>Reads a session file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="program">Says what the columns are, and which functions there are.</param>
    /// <param name="options">How to read.</param>
    /// <param name="option">The option that named the file, for complaints.</param>
    /// <param name="shown">What complaints call the file; null: the path.</param>
    /// <exception cref="CliException">It is not there, cannot be read or is no session file.</exception>
    public static SessionTable Open(
        string path,
        IrProgram program,
        ReadOptions options,
        string option = Input,
        string? shown = null
    ) => Open(path, program.Vocabulary, program.FunctionNames, options, option, shown);

    /// <summary>Reads a session file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="vocabulary">Says what the columns are.</param>
    /// <param name="functions">The names that a function may have.</param>
    /// <param name="options">How to read.</param>
    /// <param name="option">The option that named the file, for complaints.</param>
    /// <param name="shown">What complaints call the file; null: the path.</param>
    /// <exception cref="CliException">It is not there, cannot be read or is no session file.</exception>
    public static SessionTable Open(
        string path,
        Vocabulary vocabulary,
        IReadOnlyList<string> functions,
        ReadOptions options,
        string option = Input,
        string? shown = null
    ) =>
        Named(
            path,
            shown ?? path,
            option,
            () =>
            {
                using var hash = new InputHash(Files(path, option));
                using var stream = OpenCsv(path, option, out var isMade);
                return SessionFile.Read(
                    stream,
                    vocabulary,
                    functions,
                    isMade ? options with { InputHash = hash.Value } : options
                );
            }
        );

    /// <summary>Does something with a session file as CSV.</summary>
    /// <exception cref="CliException">It is not there, cannot be read or is no session file.</exception>
    public static T Read<T>(string path, Func<Stream, T> read) =>
        Named(
            path,
            path,
            Input,
            () =>
            {
                using var stream = OpenCsv(path, Input, out _);
                return read(stream);
            }
        );

    // The file itself, where it is a CSV, or the CSV that is made from it or from the files of a folder.
    private static Stream OpenCsv(string path, string option, out bool isMade)
    {
        isMade = true;
        if (Directory.Exists(path))
        {
            return SessionTables.AsOne(Files(path, option), file => OpenFile(file, option));
        }

        var stream = OpenFile(path, option);
        var csv = SessionTables.AsCsv(stream);
        isMade = csv != stream;
        return csv;
    }

    private static IReadOnlyList<string> Files(string path, string option)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        var files = SessionTables.In(path);
        return files.Count > 0
            ? files
            : throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"{option} {path}", CallComplaints.NoSessionFileInFolder),
                AdviceWords.ReadAsOne.With(string.Join(", ", SessionTables.Extensions))
            );
    }

    /// <summary>Opens a file from which everything is read: a pipe may never begin, and a device never end.</summary>
    /// <param name="path">The file.</param>
    /// <param name="option">The option that named it, for complaints.</param>
    /// <exception cref="CliException">It is no file on a disk.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FileStream OpenFile(string path, string option)
    {
        // The system opens a pipe when somebody writes to it, and not before.
        if (
            !Waiting.TryWithin(
                () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0),
                out var stream
            )
        )
        {
            throw NoFile(path, option);
        }

        if (IsOnDisk(stream))
        {
            return stream;
        }

        stream.Dispose();
        throw NoFile(path, option);
    }

    // A device says that it holds nothing, and has something all the same.
    private static bool IsOnDisk(FileStream stream)
    {
        if (!stream.CanSeek)
        {
            return false;
        }

        if (stream.Length > 0)
        {
            return true;
        }

        return stream.ReadByte() < 0;
    }

    private static CliException NoFile(string path, string option) =>
        new(ExitStatus.WrongCall, Said.At($"{option} {path}", CallComplaints.PipeOrDevice), AdviceWords.WriteIntoFile);

    private static T Named<T>(string path, string shown, string option, Func<T> read)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
        {
            throw new CliException(ExitStatus.WrongCall, Said.At($"{option} {path}", ComplaintWords.NoFile));
        }

        try
        {
            return read();
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException
                || exception.InnerException is IOException or UnauthorizedAccessException
            )
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"{option} {shown}", ComplaintWords.FileNotReadFor.With(SystemWords.Why(exception)))
            );
        }
        catch (SessionFileException exception)
        {
            throw new CliException(
                ExitStatus.SubjectAtFault,
                Said.At(shown, SessionPhrases.Of(exception.Message)),
                AdviceWords.SessionFileIs
            );
        }
    }
}
