using Conv.Sessions.Reading;

namespace Conv.Cli.Findings;

/// <summary>What a session file should be looked at for, as lines: in every command that reads one.</summary>
internal static class FileWarningText
{
    // As wide as the stories that they stand in.
    private const int Widest = 100;

    /// <summary>Writes the warnings below the results; nothing where there is none.</summary>
    public static void Write(Terminal terminal, Voice voice, IReadOnlyCollection<FileWarning> warnings)
    {
        if (warnings.Count == 0)
        {
            return;
        }

        var page = new Page(terminal, Widest);
        page.Line();
        foreach (var warning in warnings)
        {
            page.Text(0, Of(voice, warning), Tone.Warning);
        }
    }

    /// <summary>A warning with the lines that show it.</summary>
    public static string Of(Voice voice, FileWarning warning)
    {
        var lines =
            warning.Lines.IsEmpty ? ""
            : warning.Lines.Length == 1 ? voice.Say(FindingWords.OnLine, warning.Lines[0])
            : voice.Say(FindingWords.OnLines, string.Join(", ", warning.Lines)) + (IsCut(warning) ? ", …" : "");
        return voice.Say(FindingWords.Warning, Terminal.Safe(SessionPhrases.In(voice.Language, warning.Message)))
            + lines;
    }

    // Two lines show one person of whom two things are said.
    private static bool IsCut(FileWarning warning) =>
        warning.Count
        > (warning.Kind == FileWarningKind.BornAfterSession ? warning.Lines.Length : warning.Lines.Length / 2);
}
