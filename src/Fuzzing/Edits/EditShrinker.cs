using System.Collections.Immutable;
using Conv.Compiler.Text;
using Conv.Fuzzing.Shrinking;

namespace Conv.Fuzzing.Edits;

/// <summary>Makes two versions small of which something is said that is not so: what stands in both is left out of both, as long as it is still not so.</summary>
internal static class EditShrinker
{
    // Each try is a comparison of its own.
    private const int MostTries = 120;

    /// <summary>The versions with less in them.</summary>
    /// <param name="old">The old sources.</param>
    /// <param name="new">The new ones, a source for each of the old ones.</param>
    /// <param name="fails">Whether something that is said of two versions is not so.</param>
    public static (ImmutableArray<SourceText> Old, ImmutableArray<SourceText> New) Shrunk(
        ImmutableArray<SourceText> old,
        ImmutableArray<SourceText> @new,
        Func<ImmutableArray<SourceText>, ImmutableArray<SourceText>, bool> fails
    )
    {
        var tries = 0;
        foreach (var isWhole in new[] { true, false })
        {
            for (var file = 0; file < old.Length; file++)
            {
                var (at, before, after) = (file, Pieces(old[file], isWhole), Pieces(@new[file], isWhole));
                var left = Shrinker.Shrink(
                    [.. before.Intersect(after, StringComparer.Ordinal)],
                    kept =>
                        tries++ < MostTries
                        && fails(
                            old.SetItem(at, With(old[at], before, after, kept)),
                            @new.SetItem(at, With(@new[at], after, before, kept))
                        )
                );
                var (less, now) = (With(old[at], before, after, left), With(@new[at], after, before, left));
                (old, @new) = (old.SetItem(at, less), @new.SetItem(at, now));
            }
        }

        return (old, @new);
    }

    // A piece of both versions stays where it is kept, a piece of one always.
    private static SourceText With(
        SourceText source,
        ImmutableArray<string> pieces,
        ImmutableArray<string> others,
        ImmutableArray<string> kept
    ) =>
        new(
            source.Path,
            string.Concat(
                pieces.Where(piece =>
                    kept.Contains(piece, StringComparer.Ordinal) || !others.Contains(piece, StringComparer.Ordinal)
                )
            )
        );

    // Declarations, or single lines; the header of a file is one with its first.
    private static ImmutableArray<string> Pieces(SourceText source, bool isWhole)
    {
        var pieces = ImmutableArray.CreateBuilder<string>();
        foreach (var line in source.Text.TrimEnd('\n').Split('\n').Select(line => $"{line}\n"))
        {
            if (isWhole && pieces.Count > 0 && (line.Trim().Length == 0 || char.IsWhiteSpace(line[0])))
            {
                pieces[^1] += line;
            }
            else
            {
                pieces.Add(line);
            }
        }

        return pieces.ToImmutable();
    }
}
