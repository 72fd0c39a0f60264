namespace Conv.Cli.Tests.Documentation;

/// <summary>A fence of the tutorial: what stands behind the three backquotes, and its text.</summary>
/// <param name="Line">The line of the opening backquotes, from 1.</param>
/// <param name="Language">The first word behind them.</param>
/// <param name="Deed">What to do with the text: the word before <c>=</c>; empty without one.</param>
/// <param name="File">The file that it is about, below the folder of the reader.</param>
/// <param name="Text">The lines between the backquotes, each with its end.</param>
internal sealed record TutorialFence(int Line, string Language, string Deed, string File, string Text)
{
    private const string Mark = "```";

    /// <summary>Cuts a page into its fences and the texts between them.</summary>
    /// <returns>For each piece its text, and the fence that it is, if it is one.</returns>
    public static IEnumerable<(string Text, TutorialFence? Fence)> Cut(string page)
    {
        var lines = page.Split('\n');
        var prose = new List<string>();
        for (var line = 0; line < lines.Length; line++)
        {
            prose.Add(lines[line]);
            if (!lines[line].StartsWith(Mark, StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(lines, Mark, line + 1);
            end.ShouldBeGreaterThan(line, $"the fence of line {line + 1} has no end");
            var text = string.Concat(lines[(line + 1)..end].Select(inside => inside + "\n"));
            yield return (string.Concat(prose.Select(before => before + "\n")), null);
            yield return (text, Read(line + 1, lines[line][Mark.Length..], text));
            prose = [Mark];
            line = end;
        }

        yield return (string.Join('\n', prose), null);
    }

    private static TutorialFence Read(int line, string info, string text)
    {
        var words = info.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var deed = words.Length > 1 ? words[1].Split('=') : [];
        return new(line, words.FirstOrDefault(""), deed.FirstOrDefault(""), deed.ElementAtOrDefault(1) ?? "", text);
    }
}
