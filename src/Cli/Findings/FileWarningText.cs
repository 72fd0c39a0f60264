using Conv.Sessions.Reading;

namespace Conv.Cli.Findings;

/// <summary>What somebody should look at in a session file, for a person.</summary>
internal static class FileWarningText
{
    /// <summary>Writes a line for each warning, after an empty one; nothing where there is none.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<FileWarning> warnings)
    {
        if (warnings.Count == 0)
        {
            return;
        }

        terminal.Out.WriteLine();
        foreach (var warning in warnings)
        {
            var lines =
                warning.Lines.IsEmpty ? ""
                : warning.Lines.Length == 1 ? $": line {warning.Lines[0]}"
                : $": lines {string.Join(", ", warning.Lines)}{(IsCut(warning) ? ", …" : "")}";
            terminal.Out.WriteLine(
                terminal.Paint(terminal.Out, Tone.Warning, $"Warning: {Terminal.Safe(warning.Message)}{lines}")
            );
        }
    }

    // Two lines show one person of whom two things are said.
    private static bool IsCut(FileWarning warning) =>
        warning.Count
        > (warning.Kind == FileWarningKind.BornAfterSession ? warning.Lines.Length : warning.Lines.Length / 2);
}
