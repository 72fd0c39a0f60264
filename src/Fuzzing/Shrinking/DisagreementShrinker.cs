using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Fuzzing.Engines;
using Conv.Fuzzing.Sessions;

namespace Conv.Fuzzing.Shrinking;

/// <summary>Makes a disagreement small: fewer lines of sessions, fewer cells, fewer lines of conventions.</summary>
internal static class DisagreementShrinker
{
    /// <summary>A smaller disagreement; the same one where nothing can be left out.</summary>
    public static Disagreement Shrink(Disagreement found)
    {
        found = found with { Rows = Shrinker.Shrink(found.Rows, rows => Differ(found with { Rows = rows })) };
        if (found.IsRandom)
        {
            for (var file = found.Sources.Length - 1; file >= 0; file--)
            {
                found = ShrinkFile(found, file);
            }
        }

        for (var row = 0; row < found.Rows.Length; row++)
        {
            found = ShrinkRow(found, row);
        }

        return found with
        {
            What = Differences(found),
        };
    }

    private static Disagreement ShrinkFile(Disagreement found, int file)
    {
        Disagreement With(ImmutableArray<string> lines) =>
            found with
            {
                Sources = found.Sources.SetItem(
                    file,
                    new SourceText(found.Sources[file].Path, string.Join('\n', lines) + "\n")
                ),
            };
        ImmutableArray<string> lines = [.. found.Sources[file].Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        return With(Shrinker.Shrink(lines, fewer => Differ(With(fewer))));
    }

    private static Disagreement ShrinkRow(Disagreement found, int row)
    {
        Disagreement With(ImmutableArray<KeyValuePair<string, string>> cells) =>
            found with
            {
                Rows = found.Rows.SetItem(
                    row,
                    new SessionRow(cells.ToImmutableSortedDictionary(StringComparer.Ordinal))
                ),
            };
        return With(Shrinker.Shrink([.. found.Rows[row].Cells], fewer => Differ(With(fewer))));
    }

    private static bool Differ(Disagreement candidate) => !Differences(candidate).IsEmpty;

    // Conventions that no longer compile, or files that are no session file, show nothing.
    private static ImmutableArray<string> Differences(Disagreement candidate)
    {
        if (candidate.Sources.Any(source => source.Text.Length <= 1) || candidate.Rows.IsEmpty)
        {
            return [];
        }

        return ProgramChecker.Check(Compilation.Create(candidate.Sources)).Program is { } program
            ? Trial.Of(program, candidate.Readings, candidate.Policy, candidate.Rows)
            : [];
    }
}
