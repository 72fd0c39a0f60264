using System.Collections.Immutable;
using Conv.Comparison.Counting.Options;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Editions;
using Conv.Compiler.Ir;
using Conv.Sessions.Deciding;

namespace Conv.Comparison.Counting.Marginal;

/// <summary>A part of the changes with the file decided under it.</summary>
/// <param name="Rules">Ids of the changed rules in it.</param>
/// <param name="Alone">The old edition with this part changed; null: it has no meaning without the others.</param>
/// <param name="Without">The new edition without this part; null: it has no meaning so.</param>
internal sealed record MarginalPart(ImmutableArray<string> Rules, Side? Alone, Side? Without);

/// <summary>Decides a file with each change alone, and with all but each.</summary>
internal static class MarginalRuns
{
    /// <summary>The parts that do anything; empty where there are none, null where they cannot be taken apart or are too many.</summary>
    public static ImmutableArray<MarginalPart>? Decide(
        (Edition Edition, Side Side) old,
        (Edition Edition, Side Side) @new,
        CountingOptions options
    )
    {
        if (ChangeSet.Of(old.Edition, @new.Edition, options.Changes) is not { Parts.Length: > 0 } set)
        {
            return null;
        }

        var (before, after) = (IrPrinter.Print(old.Edition.Program), IrPrinter.Print(@new.Edition.Program));
        if (set is { Parts: [var only], IsWhole: true })
        {
            // The one change alone is the new edition, and the new edition without it the old one.
            return before == after ? [] : [new MarginalPart(only, @new.Side, old.Side)];
        }

        var parts = new List<(ImmutableArray<string> Rules, Edition? Alone, Edition? Without)>();
        for (var part = 0; part < set.Parts.Length; part++)
        {
            options.Tell(CountingStage.Causes);
            var (alone, without) = (set.With(one => one == part), set.With(one => one != part));
            var idle = alone is not null && IrPrinter.Print(alone.Program) == before;
            if (!idle || without is null || IrPrinter.Print(without.Program) != after)
            {
                parts.Add((set.Parts[part], alone, without));
            }

            if (parts.Count > options.MostApart)
            {
                return null;
            }
        }

        var sides = new Dictionary<string, Side?>(StringComparer.Ordinal) { [after] = @new.Side, [before] = old.Side };
        return [.. parts.Select(part => new MarginalPart(part.Rules, Decided(part.Alone), Decided(part.Without)))];

        Side? Decided(Edition? edition)
        {
            if (edition is null)
            {
                return null;
            }

            var program = IrPrinter.Print(edition.Program);
            if (!sides.TryGetValue(program, out var side))
            {
                side = Run(edition, old, @new, options);
                sides.Add(program, side);
            }

            return side;
        }
    }

    // The file is read once for each edition: what reads it otherwise than both is not decided.
    private static Side? Run(
        Edition edition,
        (Edition Edition, Side Side) old,
        (Edition Edition, Side Side) @new,
        CountingOptions options
    )
    {
        var like =
            TableShape.IsSame(old.Edition.Program, edition.Program) ? old.Side
            : TableShape.IsSame(@new.Edition.Program, edition.Program) ? @new.Side
            : null;
        return like is null ? null : options.Decide(edition, like.Run.Table, like.Rows, CountingStage.Causes);
    }
}
