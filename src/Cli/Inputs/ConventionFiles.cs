using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using Conv.Analysis;
using Conv.Cli.Findings;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;
using Conv.Runtime.Explaining;
using Conv.Runtime.Languages;

namespace Conv.Cli.Inputs;

/// <summary>The conventions that a command is given: files, or folders with <c>.conv</c> files in them.</summary>
internal static class ConventionFiles
{
    /// <summary>What calls and messages call the argument.</summary>
    public const string Name = "CONV";

    /// <summary>The argument <c>CONV…</c>.</summary>
    /// <param name="terminal">Says in which language it is helped with.</param>
    public static Argument<string[]> Argument(Terminal terminal)
    {
        var argument = new Argument<string[]>(Name)
        {
            Arity = ArgumentArity.OneOrMore,
            Description = terminal.Say(OptionHelp.ConventionFiles),
        };

        RefuseOptions(terminal, argument);
        return argument;
    }

    /// <summary>The files that are meant, each once, under the paths that the user gave.</summary>
    /// <exception cref="CliException">A folder cannot be read, or has no such file in it.</exception>
    public static IEnumerable<string> Files(IReadOnlyList<string> paths) =>
        paths.SelectMany(Expand).DistinctBy(Path.GetFullPath, StringComparer.Ordinal);

    /// <summary>A misspelt option would be taken for a file otherwise.</summary>
    public static void RefuseOptions(Terminal terminal, Argument argument) =>
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                result.AddError(terminal.Say(CallWords.NoOption, token.Value));
            }
        });

    /// <summary>Reads the files, each once, under the paths that the user gave.</summary>
    /// <param name="terminal">Says where compiled conventions are kept.</param>
    /// <param name="paths">Files and folders.</param>
    /// <param name="language">The code of the language of messages; null: each file's own.</param>
    /// <exception cref="CliException">One is not there, cannot be read or is not UTF-8.</exception>
    public static Compilation Load(Terminal terminal, IReadOnlyList<string> paths, string? language = null) =>
        Load(terminal, Files(paths).Select(Read), language);

    /// <summary>The same of files that are read.</summary>
    public static Compilation Load(Terminal terminal, IEnumerable<SourceText> files, string? language = null)
    {
        ImmutableArray<SourceText> sources =
        [
            .. (language ?? terminal.AskedLanguage) is { } asked
                ? files.Select(file => file.WithMessagesIn(asked))
                : files,
        ];
        if (sources is [.., var last])
        {
            terminal.LanguageOfFiles = last.MessageLanguage;
        }

        return Compilation.Create(sources, terminal.Evaluators);
    }

    /// <summary>The same, for commands that need conventions without errors.</summary>
    /// <exception cref="CliException">One cannot be read, they are over several vocabularies, or there are errors, which stand on the error output then.</exception>
    public static CheckedProgram LoadSound(Terminal terminal, IReadOnlyList<string> paths, string? language = null) =>
        SoundOfOneVocabulary(terminal, Load(terminal, paths, language));

    /// <summary>The sound program of a compilation, over one vocabulary.</summary>
    /// <exception cref="CliException">It is over several, or there are errors, which stand on the error output then.</exception>
    public static CheckedProgram SoundOfOneVocabulary(Terminal terminal, Compilation loaded)
    {
        var groups = CompilationGroups.Of(loaded);
        if (groups is not [var compilation])
        {
            throw new CliException(
                ExitStatus.WrongCall,
                CallComplaints.SeveralVocabularies.With(string.Join("; ", groups.Select(Listed))),
                AdviceWords.FilesOfOneOrFolders
            );
        }

        return Sound(terminal, compilation);
    }

    /// <summary>The sound program of a compilation.</summary>
    /// <exception cref="CliException">There are errors, which stand on the error output then.</exception>
    public static CheckedProgram Sound(Terminal terminal, Compilation compilation)
    {
        var check = ProgramChecker.Check(compilation);
        if (check.Program is { } program)
        {
            return program;
        }

        new DiagnosticsText(terminal, terminal.Error).Write(check.Findings);
        throw new UnsoundException(
            CallComplaints.ConventionsHaveErrors.With(
                LocalizableText.Of(language =>
                    DiagnosticsText.Count(new Voice(language, Glossary.None), check.Findings)
                )
            ),
            [.. check.Findings.Select(FindingsReport.Of)]
        );
    }

    private static string Listed(Compilation group) =>
        $"{(CompilationGroups.NameOf(group) is { } name ? $"`{name}`" : "none")} ({string.Join(", ", group.Sources.Select(source => source.Path))})";

    private static IEnumerable<string> Expand(string path)
    {
        if (path.Length == 0)
        {
            throw new CliException(ExitStatus.WrongCall, ComplaintWords.EmptyName);
        }

        if (!Directory.Exists(path))
        {
            return [path];
        }

        var found = In(path);
        return found.IsEmpty
            ? throw new CliException(ExitStatus.WrongCall, Said.At(path, CallComplaints.NoConvFile))
            : found;
    }

    /// <summary>The <c>.conv</c> files of a folder, not of its subfolders, in ordinal order.</summary>
    /// <param name="folder">The folder; files of <c>.</c> are named without it.</param>
    /// <exception cref="CliException">It cannot be read.</exception>
    public static ImmutableArray<string> In(string folder)
    {
        try
        {
            // The name itself decides: on some systems the pattern matches longer extensions as well.
            return
            [
                .. Directory
                    .GetFiles(folder, "*.conv")
                    .Where(file => file.EndsWith(".conv", StringComparison.Ordinal))
                    .Select(file => folder == "." ? Path.GetFileName(file) : file)
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At(folder, CallComplaints.FolderNotRead),
                SystemWords.Why(exception)
            );
        }
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="CliException">It is not there, cannot be read, is too large or is not UTF-8.</exception>
    public static SourceText Read(string path)
    {
        try
        {
            return Text(path, BoundedFile.Read(path));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CliException(ExitStatus.WrongCall, Said.At(path, ComplaintWords.NoFileOrFolder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At(path, ComplaintWords.NotRead),
                SystemWords.Why(exception)
            );
        }
    }

    /// <summary>Reads bytes as a file.</summary>
    /// <param name="path">What messages call it.</param>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="CliException">They are not UTF-8.</exception>
    public static SourceText Text(string path, byte[] bytes)
    {
        try
        {
            return SourceText.FromUtf8(path.Replace('\\', '/'), bytes);
        }
        catch (DecoderFallbackException)
        {
            throw NotUtf8(path, bytes);
        }
    }

    private static CliException NotUtf8(string path, ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        var line = bytes[..offset].Count((byte)'\n') + 1;
        return new CliException(
            ExitStatus.SubjectAtFault,
            Said.At(path, CallComplaints.NotUtf8At.With(offset, line)),
            AdviceWords.SaveUtf8
        );
    }
}
