using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Fuzzing;
using Conv.Fuzzing.Sessions;

namespace Conv.Comparison.Tests.Counting;

/// <summary>A random convention, the same with one line dropped, and random sessions for both.</summary>
/// <param name="Old">The convention.</param>
/// <param name="New">With a line less.</param>
/// <param name="Csv">A session file.</param>
internal sealed record RandomPair(Edition Old, Edition New, byte[] Csv)
{
    /// <summary>The pair of a seed; null where no line can be spared.</summary>
    public static RandomPair? Make(ulong seed)
    {
        var sources = RandomConventions.Make(seed);
        var old = Compilation.Create(sources);
        if (old.HasErrors)
        {
            return null;
        }

        var dice = new Dice(seed);
        for (var attempt = 0; attempt < 8; attempt++)
        {
            var lines = sources[1].Text.Split('\n').ToList();
            lines.RemoveAt(dice.Below(lines.Count));
            var @new = Compilation.Create(
                sources.SetItem(1, new SourceText(sources[1].Path, string.Join('\n', lines)))
            );
            if (!@new.HasErrors && @new.SourceHash != old.SourceHash)
            {
                var rows = RandomSessions.Make(dice, old.Ir, Boundaries.Of(old.Ir), 60);
                return new RandomPair(
                    Edition("old", old),
                    Edition("new", @new),
                    SessionCsv.Write(old.Ir.Vocabulary, rows.Select(Payable))
                );
            }
        }

        return null;
    }

    // Sums of amounts near 64 bits are refused, and are no matter here.
    private static SessionRow Payable(SessionRow row) =>
        new(
            row.Cells.ToImmutableSortedDictionary(
                cell => cell.Key,
                cell => IsLarge(cell.Value) ? "77" : cell.Value,
                StringComparer.Ordinal
            )
        );

    private static bool IsLarge(string text) =>
        text.Length > 7 && text.All(one => char.IsAsciiDigit(one) || one == '.');

    private static Edition Edition(string name, Compilation compilation) =>
        new(name, compilation, null, ImmutableSortedDictionary<string, string>.Empty);
}
