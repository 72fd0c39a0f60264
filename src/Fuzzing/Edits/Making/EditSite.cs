using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Fuzzing.Edits.Making;

/// <summary>A line of a convention that an edit may change.</summary>
/// <param name="File">The place of its file among the sources.</param>
/// <param name="Line">Its place among the lines of the file.</param>
/// <param name="Lines">The lines of the file.</param>
internal sealed record EditSite(int File, int Line, ImmutableArray<string> Lines)
{
    /// <summary>The line.</summary>
    public string Text => Lines[Line];

    /// <summary>The functions of the other files.</summary>
    public ImmutableArray<string> Functions { get; init; } = [];

    /// <summary>Whether it begins a declaration.</summary>
    public bool IsHead => Text.Length > 0 && !char.IsWhiteSpace(Text[0]) && Text[0] != '#';

    /// <summary>The first word of its declaration.</summary>
    public string Block => Lines[Head].Split(' ', 2)[0];

    /// <summary>The first line of its declaration.</summary>
    public int Head
    {
        get
        {
            var head = Line;
            while (head > 0 && !IsHeadAt(head))
            {
                head--;
            }

            return head;
        }
    }

    /// <summary>The line behind its declaration.</summary>
    public int End
    {
        get
        {
            var end = Line + 1;
            while (end < Lines.Length && !IsHeadAt(end))
            {
                end++;
            }

            return end;
        }
    }

    /// <summary>Every line of some sources that says a rule; scenarios say none.</summary>
    public static List<EditSite> Of(ImmutableArray<SourceText> sources) =>
        [
            .. sources
                .SelectMany(
                    (source, file) =>
                    {
                        ImmutableArray<string> lines = [.. source.Text.Split('\n')];
                        ImmutableArray<string> functions =
                        [
                            .. sources
                                .Where((_, other) => other != file)
                                .SelectMany(other => other.Text.Split('\n'))
                                .Where(line => line.StartsWith("function ", StringComparison.Ordinal))
                                .Select(line => line.Split(' ')[1]),
                        ];
                        return lines.Select((_, line) => new EditSite(file, line, lines) { Functions = functions });
                    }
                )
                .Where(site =>
                    !string.IsNullOrWhiteSpace(site.Text)
                    && site.Text.TrimStart()[0] != '#'
                    && site.Block is not ("scenario" or "source")
                ),
        ];

    private bool IsHeadAt(int line) =>
        Lines[line].Length > 0 && !char.IsWhiteSpace(Lines[line][0]) && Lines[line][0] != '#';
}
