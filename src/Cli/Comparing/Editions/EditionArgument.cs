using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Conv.Cli.Inputs;
using Conv.Cli.Options;
using Conv.Comparison.Editions;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Cli.Comparing.Editions;

/// <summary>
/// An edition on the command line: a folder (each session is judged by the convention in force), <c>folder:convention</c> (every session is
/// judged by it), or a file (the same for its convention, with the files of its folder that it needs); several of these, with a plus sign
/// between them, are one edition: a convention with its extensions.
/// </summary>
internal static class EditionArgument
{
    /// <summary>The argument.</summary>
    public static Argument<string> Create(Terminal terminal, string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        ConventionFiles.RefuseOptions(terminal, argument);
        return argument;
    }

    /// <summary>Loads an edition that stands alone.</summary>
    /// <param name="terminal">Receives the findings where there are errors.</param>
    /// <param name="text">What the user wrote.</param>
    /// <param name="readings"><c>name=value</c>, each.</param>
    /// <param name="option">The option that gave the readings, for complaints.</param>
    /// <exception cref="CliException">There is no such edition, it has errors, or a reading is not one of its own.</exception>
    public static Edition Load(
        Terminal terminal,
        string text,
        IEnumerable<string>? readings = null,
        string option = ReadingOption.Name
    ) => Files(terminal, text).With(readings, option);

    /// <summary>Loads the files of an edition; its readings are still open.</summary>
    /// <param name="terminal">Receives the findings where there are errors.</param>
    /// <param name="text">The edition as the user wrote it.</param>
    /// <param name="language">The language of messages; null: each file's own.</param>
    /// <exception cref="CliException">There is no such edition, or it has errors, which stand on the error output then.</exception>
    public static EditionFiles Files(Terminal terminal, string text, string? language = null)
    {
        var (path, convention) = Split(text);
        if (Parts(path) is [_, _, ..] parts)
        {
            var files = parts
                .SelectMany(OfPart)
                .DistinctBy(source => Path.GetFullPath(source.Path), StringComparer.Ordinal);
            return new(text, OfFolder(terminal, path, files, convention, language), convention);
        }

        if (Directory.Exists(path))
        {
            var files = ConventionFiles.Files([path]).Select(ConventionFiles.Read);
            return new(text, OfFolder(terminal, path, files, convention, language), convention);
        }

        if (convention is not null)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                ComplaintWords.OwnConvention.With(text, path),
                AdviceWords.FileOrFolderConvention.With(path)
            );
        }

        var (program, own) = OfFile(terminal, path, language);
        return new(text, program, own);
    }

    // What exists as a path is a path, whatever colons are in it.
    private static (string Path, string? Convention) Split(string text)
    {
        var colon = text.LastIndexOf(':');
        if (colon <= 0 || Directory.Exists(text) || File.Exists(text))
        {
            return (text, null);
        }

        var path = text[..colon];
        return Exists(path) || Parts(path).Length > 1 ? (path, text[(colon + 1)..]) : (text, null);
    }

    private static bool Exists(string path) => Directory.Exists(path) || File.Exists(path);

    // What exists as a path is a path, whatever plus signs are in it; several are meant where each of them exists.
    private static ImmutableArray<string> Parts(string path)
    {
        var parts = path.Split('+');
        return Exists(path) || !parts.All(Exists) ? [path] : [.. parts];
    }

    private static IEnumerable<SourceText> OfPart(string path)
    {
        if (Directory.Exists(path))
        {
            return ConventionFiles.Files([path]).Select(ConventionFiles.Read);
        }

        var source = ConventionFiles.Read(path);
        return Compilation.Create([source]).Files[0].Header is ConventionHeaderSyntax header
            ? NeededFiles.Of(path, source, header)
            : [source];
    }

    private static CheckedProgram OfFolder(
        Terminal terminal,
        string path,
        IEnumerable<SourceText> files,
        string? convention,
        string? language
    )
    {
        var loaded = ConventionFiles.Load(terminal, files, language);
        if (convention is null)
        {
            return ConventionFiles.SoundOfOneVocabulary(terminal, loaded);
        }

        // A folder may hold several vocabularies: the convention says which of them is meant.
        var groups = CompilationGroups.Of(loaded);
        var names = groups.SelectMany(Conventions).Distinct(StringComparer.Ordinal).ToList();
        return
            groups.FirstOrDefault(group => Conventions(group).Contains(convention, StringComparer.Ordinal))
                is { } chosen
            ? ConventionFiles.Sound(terminal, chosen)
            : throw new CliException(
                ExitStatus.WrongCall,
                convention.Length == 0
                    ? Said.At(path, ComplaintWords.NothingAfterColon)
                    : Said.At(path, ComplaintWords.NoConventionInFolder.With(convention)),
                Suggestion.Find(convention, names) is { } near ? AdviceWords.DidYouMean.With($"{path}:{near}")
                    : names.Count == 0 ? AdviceWords.DeclaresNone
                    : Said.Known(names)
            );
    }

    private static IEnumerable<string> Conventions(Compilation compilation) =>
        compilation
            .Files.Select(file => file.Header)
            .OfType<ConventionHeaderSyntax>()
            .Where(one => one.Extends() is null)
            .Select(one => one.Name.Text);

    private static (CheckedProgram Program, string Convention) OfFile(Terminal terminal, string path, string? language)
    {
        if (path.Length == 0)
        {
            throw new CliException(ExitStatus.WrongCall, ComplaintWords.EmptyName);
        }

        var source = ConventionFiles.Read(path);
        var alone = Compilation.Create([source]);
        switch (alone.Files[0].Header)
        {
            case ConventionHeaderSyntax header:
                var needed = NeededFiles.Of(path, source, header);
                return (
                    ConventionFiles.Sound(terminal, ConventionFiles.Load(terminal, needed, language)),
                    // An extension judges as a part of what it extends.
                    header.Extends()?.Name.Text
                        ?? header.Name.Text
                );
            case VocabularyHeaderSyntax:
                throw new CliException(
                    ExitStatus.WrongCall,
                    Said.At(path, ComplaintWords.OnlyVocabulary),
                    AdviceWords.UsingConvention
                );
            case null:
                ConventionFiles.Sound(terminal, alone);
                throw new CliException(ExitStatus.SubjectAtFault, Said.At(path, ComplaintWords.NoConvention));
            case var other:
                throw new UnreachableException($"the header {other}");
        }
    }
}

/// <summary>An edition whose readings are still open.</summary>
/// <param name="Name">What the user wrote.</param>
/// <param name="Checked">The files.</param>
/// <param name="Convention">The convention that judges every session; null: the one in force.</param>
internal sealed record EditionFiles(string Name, CheckedProgram Checked, string? Convention)
{
    /// <summary>The edition under readings.</summary>
    /// <exception cref="CliException">There is no such reading or alternative, or a reading is given two.</exception>
    public Edition With(IEnumerable<string>? readings, string option = ReadingOption.Name) =>
        With(ReadingOption.Resolve(readings, Checked.Ir.Readings, option));

    /// <summary>The edition under readings.</summary>
    public Edition With(ImmutableSortedDictionary<string, string> readings) => new(Name, Checked, Convention, readings);
}
