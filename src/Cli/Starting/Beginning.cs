using Conv.Cli.Outputs;
using Conv.Compiler.Parsing.Languages;
using Conv.Compiler.Text;
using Conv.Compiler.Translating;
using Conv.Runtime.Languages;

namespace Conv.Cli.Starting;

/// <summary>The files with which a folder of conventions begins, in the language of its author.</summary>
internal static class Beginning
{
    /// <summary>The languages of the labels, the comments and the names and the words of the rules.</summary>
    public static readonly string[] Languages = ["en", "fr", "nl", "de"];

    /// <summary>What becomes of the session file.</summary>
    public const string Sessions = "sessions.csv";

    private static readonly (string Name, LocalizableText What)[] Files =
    [
        ("vocabulary.conv", InitWords.Vocabulary),
        ("2027.conv", InitWords.Rules),
        (Sessions, InitWords.Sessions),
    ];

    /// <summary>Writes the files; nothing where one of them is there already.</summary>
    /// <param name="folder">Where; made where it is not there.</param>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <returns>The names of the files, and what is in them.</returns>
    /// <exception cref="CliException">A file is there, or cannot be written.</exception>
    public static IReadOnlyList<(string Name, LocalizableText What)> Write(string folder, string language)
    {
        if (HasConventions(folder, out var there))
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At(there, CallComplaints.ThereAlready),
                AdviceWords.NewFolder
            );
        }

        Writable.Or(
            Said.At(folder, CallComplaints.FolderNotMade),
            Writable.AnotherPlace,
            () => Directory.CreateDirectory(folder)
        );
        foreach (var (name, _) in Files)
        {
            WholeFile.Write("init", Path.Combine(folder, name), Text(language, name));
        }

        return Files;
    }

    // Other conventions of the folder would be read with these.
    private static bool HasConventions(string folder, out string there)
    {
        var known = Directory.Exists(folder) ? Inputs.ConventionFiles.In(folder) : [];
        there = known
            .Concat(Files.Select(file => Path.Combine(folder, file.Name)))
            .FirstOrDefault(path => File.Exists(path) || Directory.Exists(path), "");
        return there.Length > 0;
    }

    private static string Text(string language, string name)
    {
        using var stream = typeof(Beginning).Assembly.GetManifestResourceStream($"init/{language}/{name}")!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");

        // Files are kept with the words of the grammar, so that a new one of them need not be written four times.
        return name.EndsWith(".conv", StringComparison.Ordinal)
            ? Translator.Translate(new SourceText(name, text), NameForms.None, language)
            : text;
    }
}
