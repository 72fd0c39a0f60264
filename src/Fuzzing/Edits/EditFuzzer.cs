using System.Collections.Immutable;
using System.Text;
using Conv.Analysis;
using Conv.Analysis.Witnesses;
using Conv.Comparison.Counting;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Compiler;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Edits.Auditing;
using Conv.Fuzzing.Edits.Making;
using Conv.Fuzzing.Sessions;
using Conv.Sessions.Reading;

namespace Conv.Fuzzing.Edits;

/// <summary>
/// Edits conventions at random and holds what <c>conv diff</c> says of the edit against sessions that both versions decided: every difference is
/// where it is told, every region is as told, an approval passes what it was given for and nothing else.
/// </summary>
public static class EditFuzzer
{
    private const int RandomRows = 60;
    private const int MostWitnesses = 12;
    private const int MostSessions = 80;

    /// <summary>Tries one edit.</summary>
    /// <param name="seed">The edit, and the conventions where they are random.</param>
    /// <param name="given">The conventions that are edited; null: random ones.</param>
    /// <param name="counts">What was compared before; with what is compared now after the call.</param>
    /// <returns>The first fault; null: what is said of the edit is so.</returns>
    public static EditFault? Try(ulong seed, CheckedProgram? given, ref EditCounts counts)
    {
        var dice = new Dice(seed);
        var program = given ?? ProgramChecker.Check(Compilation.Create(RandomConventions.Make(dice.Next()))).Program;
        var maker = program is null ? null : new EditMaker(program);
        if (program is null || maker?.Make(dice) is not { } edit)
        {
            counts = counts with { Refused = counts.Refused + 1 };
            return null;
        }

        var convention = Policy(dice, program, edit.Conventions);
        var readings = Readings(dice, program, edit.Conventions);
        Edition Of(CheckedProgram conventions, string name) => new(name, conventions, convention, readings);
        var (old, @new) = (Of(program, "old"), Of(edit.Conventions, "new"));
        EditFault Fault(string what, string csv = "", string? more = null) =>
            new(seed, edit.What + more, program.Sources, edit.Conventions.Sources, convention, readings, csv, what);
        try
        {
            var audit = new RegionAudit(old, @new);
            var rows = dice.Next();
            if (First(new Dice(rows), audit, old, @new) is var (what, csv))
            {
                return Small(Fault(what, csv), rows);
            }

            counts = Counted(counts, audit);
            if (dice.Percent(30) && (dice.Percent(60) ? maker.Make(dice, edit.Place) : maker.Make(dice)) is { } second)
            {
                counts = counts with { Approvals = counts.Approvals + 1 };
                if (Approvals(old, @new, audit.Proved, Of(second.Conventions, "new")) is { } fault)
                {
                    return Fault(fault, more: $"; and {second.What}");
                }
            }

            return null;
        }
#pragma warning disable CA1031 // A comparison that throws is what this program looks for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fault($"the comparison fails: {exception.GetType().Name}: {exception.Message}");
        }
    }

    // The first thing that is said and is not so, with the sessions that show it.
    private static (string What, string Csv)? First(Dice dice, RegionAudit audit, Edition old, Edition @new)
    {
        foreach (var (row, shows) in Rows(dice, audit, old.Checked, @new.Checked))
        {
            if (audit.Faults(row, shows) is [var first, ..])
            {
                return (first, audit.Csv(row));
            }
        }

        // What is said to change nothing changes no row of a file, whoever its sessions name.
        if (audit.Proved.NothingChanges)
        {
            var csv = SessionCsv.Write(
                old.Program.Vocabulary,
                RandomSessions.Make(dice, old.Checked.Ir, Boundaries.Of(@new.Checked.Ir), MostSessions)
            );
            if (Differing(old, @new, csv) is > 0 and var differing)
            {
                return (
                    $"it is proved that nothing changes, and {differing} rows differ",
                    Encoding.UTF8.GetString(csv)
                );
            }
        }

        return null;
    }

    // How many rows of a file differ; none where its amounts have no sum.
    private static long Differing(Edition old, Edition @new, byte[] csv)
    {
        try
        {
            var changed = DataComparer.Compare(old, @new, Reader(csv)).Changed;
            return changed.Attendances + changed.Payments;
        }
        catch (SessionFileException)
        {
            return 0;
        }
    }

    private static Func<Edition, SessionTable> Reader(byte[] csv) =>
        edition =>
        {
            using var stream = new MemoryStream(csv, writable: false);
            return edition.Read((vocabulary, functions) => SessionFile.Read(stream, vocabulary, functions));
        };

    // The same fault with less text; of the same sort, so far as its first words tell.
    private static EditFault Small(EditFault fault, ulong rows)
    {
        var (old, @new) = EditShrinker.Shrunk(
            fault.Old,
            fault.New,
            (before, after) => Again(before, after) is var (what, _) && SortOf(what) == SortOf(fault.What)
        );
        return Again(old, @new) is var (now, csv) ? fault with { Old = old, New = @new, What = now, Csv = csv } : fault;

        (string What, string Csv)? Again(ImmutableArray<SourceText> before, ImmutableArray<SourceText> after)
        {
            if (
                ProgramChecker.Check(Compilation.Create(before)).Program is not { } less
                || ProgramChecker.Check(Compilation.Create(after)).Program is not { } edited
                || fault.Readings.Keys.Any(name =>
                    less.Ir.Readings.All(reading => reading.Name != name)
                    || edited.Ir.Readings.All(reading => reading.Name != name)
                )
            )
            {
                return null;
            }

            var (one, other) = (
                new Edition("old", less, fault.Convention, fault.Readings),
                new Edition("new", edited, fault.Convention, fault.Readings)
            );
            return First(new Dice(rows), new RegionAudit(one, other), one, other);
        }
    }

    private static string SortOf(string what) => what.Split(':')[^1].Split(' ')[0];

    // Every witness in its region, what is near some of them, then anything.
    private static IEnumerable<(IReadOnlyList<(ConcreteAct Act, string Name)> Row, Region? Shows)> Rows(
        Dice dice,
        RegionAudit audit,
        CheckedProgram old,
        CheckedProgram @new
    )
    {
        List<Region> regions = [.. audit.Proved.Changes.SelectMany(change => change.Regions)];
        foreach (var region in regions)
        {
            yield return (region.Witness.Acts, region);
        }

        foreach (var region in dice.Some(regions, MostWitnesses))
        {
            foreach (var row in Neighbours.Of(region.Witness.Acts, audit))
            {
                yield return (row, null);
            }
        }

        foreach (var program in new[] { old, @new })
        {
            var acts = new RandomActs(new Dice(dice.Next()), audit, Boundaries.Of(program.Ir));
            for (var i = 0; i < RandomRows; i++)
            {
                yield return (acts.Row(1 + (i % 9)), null);
            }
        }
    }

    // What is approved for one edit passes another only where that says nothing else.
    private static string? Approvals(Edition old, Edition first, ProvedComparison proved, Edition second)
    {
        var (one, other) = (ContentId.OfWhole(first), ContentId.OfWhole(second));
        var approved = Ids(StructureComparer.Compare(old, first), proved);
        var asked = Ids(StructureComparer.Compare(old, second), Prover.Compare(old, second));
        var passes = asked.All(approved.Contains);

        // What a file may name as a function is no text of who judges, and another one is no valid session all the same.
        return
            string.Equals(one, other, StringComparison.Ordinal)
            && first.Program.FunctionNames.SequenceEqual(second.Program.FunctionNames, StringComparer.Ordinal)
            ? approved.SetEquals(asked)
                ? null
                : "two texts that say the same have other ids"
            : passes && asked.Count > 0 && asked.Count == approved.Count
                ? "what is approved for one edit passes another"
                : asked.Count == 0 && !string.Equals(other, ContentId.OfWhole(old), StringComparison.Ordinal)
                    ? "an edit that says something else is in no list"
                    : null;
    }

    private static HashSet<string> Ids(StructuralComparison structure, ProvedComparison proved) =>
        [
            .. structure.Changes.Select(change => change.Id),
            .. proved.Changes.Select(change => change.Id),
            .. proved.Open.Select(open => open.Id),
        ];

    private static EditCounts Counted(EditCounts counts, RegionAudit audit)
    {
        List<Region> regions = [.. audit.Proved.Changes.SelectMany(change => change.Regions)];
        return counts with
        {
            Edits = counts.Edits + 1,
            Unchanged = counts.Unchanged + (audit.Proved.NothingChanges ? 1 : 0),
            Regions = counts.Regions + regions.Count(region => !region.IsAtMost),
            AtMost = counts.AtMost + regions.Count(region => region.IsAtMost),
            Open = counts.Open + audit.Proved.Open.Length,
            Outputs = counts.Outputs + audit.Proved.Unchanged.Length,
            Rows = counts.Rows.Plus(audit.Counts),
        };
    }

    private static string? Policy(Dice dice, CheckedProgram old, CheckedProgram @new)
    {
        var names = old
            .Ir.Conventions.Select(convention => convention.Name)
            .Intersect(@new.Ir.Conventions.Select(convention => convention.Name), StringComparer.Ordinal)
            .ToList();
        return names.Count > 0 && dice.Percent(35) ? dice.Of(names) : null;
    }

    private static ImmutableSortedDictionary<string, string> Readings(
        Dice dice,
        CheckedProgram old,
        CheckedProgram @new
    ) =>
        (
            from one in old.Ir.Readings
            from other in @new.Ir.Readings
            where string.Equals(one.Name, other.Name, StringComparison.Ordinal)
            let names = one
                .Alternatives.Select(alternative => alternative.Name)
                .Intersect(other.Alternatives.Select(alternative => alternative.Name), StringComparer.Ordinal)
                .ToList()
            where names.Count > 0 && dice.Percent(40)
            select (one.Name, Value: dice.Of(names))
        ).ToImmutableSortedDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal);
}
