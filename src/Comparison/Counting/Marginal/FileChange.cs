using System.Collections.Immutable;
using Conv.Comparison.Structure;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Comparison.Counting.Marginal;

/// <summary>
/// A file of both editions, line by line, and to which change of a rule each line belongs that differs. Scenarios and assertions decide nothing
/// and are blank in it, so that a text with a part of the changes does not fail for an example of the rest.
/// </summary>
internal sealed class FileChange
{
    private readonly string[] _old;
    private readonly string[] _new;
    private readonly ImmutableArray<Hunk> _hunks;
    private readonly int[] _ownerOfOld;
    private readonly int[] _ownerOfNew;

    private FileChange(SourceText? oldSource, FileSyntax? oldFile, SourceText? newSource, FileSyntax? newFile)
    {
        Path = (newSource ?? oldSource)!.Path;
        (_old, _new) = (Lines(oldSource, oldFile), Lines(newSource, newFile));
        _hunks = LineDiff.Hunks(_old, _new);
        (_ownerOfOld, _ownerOfNew) = (new int[_old.Length], new int[_new.Length]);
        Array.Fill(_ownerOfOld, -1);
        Array.Fill(_ownerOfNew, -1);
    }

    /// <summary>The name of the file.</summary>
    public string Path { get; }

    /// <summary>A file of both editions, or of one of them; the changes of its rules are joined where they share a line.</summary>
    /// <param name="old">The file of the old edition; null: there is none.</param>
    /// <param name="now">The file of the new edition; null: there is none.</param>
    /// <param name="changes">What changed.</param>
    /// <param name="join">Told which changes share a line.</param>
    public static FileChange Of(
        (SourceText Source, FileSyntax File)? old,
        (SourceText Source, FileSyntax File)? now,
        ImmutableArray<RuleChange> changes,
        Action<int, int> join
    )
    {
        var file = new FileChange(old?.Source, old?.File, now?.Source, now?.File);
        for (var i = 0; i < changes.Length; i++)
        {
            if (old is { } before && changes[i].Old is { } rule && rule.Place.Source.Path == before.Source.Path)
            {
                file.Own(rule.Place, i, isNew: false, join);
            }

            if (now is { } after && changes[i].New is { } other && other.Place.Source.Path == after.Source.Path)
            {
                file.Own(other.Place, i, isNew: true, join);
            }
        }

        foreach (var hunk in file._hunks)
        {
            file.Attach(file._ownerOfOld, file._old, hunk.OldFrom, hunk.OldTo);
            file.Attach(file._ownerOfNew, file._new, hunk.NewFrom, hunk.NewTo);
        }

        return file;
    }

    /// <summary>The changes that have lines of their own here.</summary>
    public IEnumerable<int> Owners => _ownerOfOld.Concat(_ownerOfNew).Where(owner => owner >= 0).Distinct();

    /// <summary>The text with some of the changes made; null where it is a file of no line.</summary>
    /// <param name="isMade">Whether a change is made.</param>
    public string? With(Func<int, bool> isMade)
    {
        var text = new List<string>();
        var at = 0;
        foreach (var hunk in _hunks)
        {
            text.AddRange(_old[at..hunk.OldFrom]);
            Write(text, hunk, isMade);
            at = hunk.OldTo;
        }

        text.AddRange(_old[at..]);
        return text.TrueForAll(string.IsNullOrWhiteSpace) ? null : string.Join('\n', text);
    }

    // Both sides of a hunk in one order: a line of the new text stands after those of the old text whose change comes before its own.
    private void Write(List<string> text, Hunk hunk, Func<int, bool> isMade)
    {
        var next = hunk.OldFrom;
        for (var line = hunk.NewFrom; line < hunk.NewTo; line++)
        {
            var owner = _ownerOfNew[line];
            var last = Array.LastIndexOf(_ownerOfOld, owner, Math.Max(0, hunk.OldTo - 1), hunk.OldTo - hunk.OldFrom);
            if (owner >= 0 && last >= next)
            {
                Old(last + 1);
            }

            if (owner >= 0 && isMade(owner))
            {
                text.Add(_new[line]);
            }
        }

        Old(hunk.OldTo);

        void Old(int to)
        {
            for (; next < to; next++)
            {
                if (_ownerOfOld[next] < 0 || !isMade(_ownerOfOld[next]))
                {
                    text.Add(_old[next]);
                }
            }
        }
    }

    private void Own(SourceSpan place, int change, bool isNew, Action<int, int> join)
    {
        var owners = isNew ? _ownerOfNew : _ownerOfOld;
        var last = place.End is { Column: 1 } end && end.Line > place.Start.Line ? end.Line - 1 : place.End.Line;
        for (var line = place.Start.Line - 1; line < Math.Min(last, owners.Length); line++)
        {
            if (
                !_hunks.Any(hunk =>
                    isNew ? hunk.NewFrom <= line && line < hunk.NewTo : hunk.OldFrom <= line && line < hunk.OldTo
                )
            )
            {
                continue;
            }

            if (owners[line] >= 0)
            {
                join(owners[line], change);
            }

            owners[line] = change;
        }
    }

    // The head of a declaration belongs to the rule that follows it, its end to the one before.
    private void Attach(int[] owners, string[] lines, int from, int to)
    {
        var owner = -1;
        for (var line = to - 1; line >= from; line--)
        {
            owner = owners[line] >= 0 ? owners[line] : owner;
            owners[line] = owners[line] >= 0 || IsNothing(lines[line]) ? owners[line] : owner;
        }

        for (var line = from; line < to; line++)
        {
            owner = owners[line] >= 0 ? owners[line] : owner;
            owners[line] = owners[line] >= 0 || IsNothing(lines[line]) ? owners[line] : owner;
        }
    }

    private static bool IsNothing(string line) => line.AsSpan().TrimStart() is "" or ['#', ..];

    private static string[] Lines(SourceText? source, FileSyntax? file)
    {
        if (source is null)
        {
            return [];
        }

        var text = source.Text.ToCharArray();
        foreach (var declaration in file!.Declarations.Where(one => one is ScenarioSyntax or AssertionSyntax))
        {
            foreach (ref var letter in text.AsSpan(declaration.Span.Start, declaration.Span.Length))
            {
                letter = letter == '\n' ? '\n' : ' ';
            }
        }

        return [.. new string(text).Split('\n').Select(line => line.TrimEnd())];
    }
}
