using Conv.Cli.Checking;
using Conv.Cli.Comparing.Editions;
using Conv.Compiler;
using Conv.Runtime.Explaining;
using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>How commands speak about conventions.</summary>
internal static class Voices
{
    /// <summary>In the language of the files or of the call, with what the files call things.</summary>
    public static Voice Of(CheckedProgram conventions) => new(conventions.MessageLanguage, conventions.Glossary);

    /// <summary>The same for files that may have errors.</summary>
    public static Voice Of(Checked files) =>
        files.Program is { } sound
            ? Of(sound)
            : new(
                files.Compilation.Sources is [.., var last] ? last.MessageLanguage : LanguageCodes.English,
                Glossary.None
            );

    /// <summary>For two editions: in the language of the call, or of the files of the new one.</summary>
    public static Voice Of(EditionPair pair, string? language) =>
        new(
            language ?? pair.New.Checked.MessageLanguage,
            new Glossary(
                pair.New.Checked.Glossary.Entries.Concat(pair.Old.Checked.Glossary.Entries)
                    .DistinctBy(entry => entry.Key, StringComparer.Ordinal)
            )
        );
}
