using System.Collections.Immutable;
using System.Text;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Compiler.Ir;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Sessions;
using Conv.Runtime;
using Conv.Sessions.Correcting;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;
using Conv.Sessions.Writing;

namespace Conv.Fuzzing.Tests;

/// <summary>Random files of random conventions, changed at random: the corrections lead from the one decision to the other, row by row.</summary>
public sealed class CorrectionTests
{
    private const int Fixed = 6;
    private const int Fresh = 2;
    private const int FilesPerSet = 6;

    [Fact]
    public void Corrections_applied_to_the_rows_of_a_run_give_those_of_the_next_for_fixed_seeds()
    {
        var (corrected, following) = Correct(1, Fixed);

        corrected.ShouldBeGreaterThan(Fixed);
        following.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Corrections_applied_to_the_rows_of_a_run_give_those_of_the_next_for_fresh_seeds() =>
        Correct((ulong)Random.Shared.NextInt64(), Fresh);

    // How many files were corrected, and how many attendances because of another session: fresh seeds may have none.
    private static (int Corrected, long Following) Correct(ulong first, int count)
    {
        var corrected = 0;
        var following = 0L;
        for (var seed = first; seed < first + (ulong)count; seed++)
        {
            if (ProgramChecker.Check(Compilation.Create(RandomConventions.Make(seed))).Program is not { } program)
            {
                continue;
            }

            var evaluator = EvaluatorLoader.Load(
                program.Emit(ImmutableSortedDictionary<string, string>.Empty),
                collectible: true
            );
            for (var file = 0; file < FilesPerSet; file++)
            {
                var dice = new Dice((seed * FilesPerSet) + (ulong)file);
                var boundaries = Boundaries.Of(program.Ir);
                var rows = RandomSessions.Make(new Dice(dice.Next()), program.Ir, boundaries, dice.Of(3, 12, 40));
                var revised = Revised(dice, program.Ir, boundaries, rows);
                var (before, now) = (Decide(evaluator, program.Ir, rows), Decide(evaluator, program.Ir, revised));
                var corrections = Compare(before, now);
                Holds(before, now, corrections, $"seed {seed}, file {file}");
                corrected += corrections.Rows.Any() ? 1 : 0;
                following += corrections.Totals.Attendances.Follows;
            }
        }

        return (corrected, following);
    }

    private static void Holds(Run before, Run now, Corrections corrections, string where)
    {
        Applied(before, corrections).ShouldBe(Rows(now), where);
        var totals = corrections.Totals;
        (totals.Beneficiaries.Paid, totals.Beneficiaries.Due).ShouldBe(
            (before.Totals.Shares, now.Totals.Shares),
            where
        );
        (totals.Providers.Paid, totals.Providers.Due).ShouldBe((before.Totals.Fees, now.Totals.Fees), where);
        (totals.Insurer.Paid, totals.Insurer.Due).ShouldBe((before.Totals.Insurer, now.Totals.Insurer), where);
        (totals.Payers ?? [])
            .Select(payer => (payer.Person, payer.Paid, payer.Due))
            .ShouldBe(
                (before.Totals.Payers ?? []).Zip(
                    now.Totals.Payers ?? [],
                    (then, after) => (then.Payer, then.Paid, after.Paid)
                ),
                where
            );
        foreach (var kind in Enum.GetValues<SettlementKind>())
        {
            var expected = kind switch
            {
                SettlementKind.Beneficiary => (totals.Beneficiaries.Difference, totals.Beneficiaries.PeopleUnknown > 0),
                SettlementKind.Provider => (totals.Providers.Difference, totals.Providers.PeopleUnknown > 0),
                SettlementKind.Insurer => (
                    totals.Insurer.Difference.IsComplete ? totals.Insurer.Difference.Euros : 0,
                    !totals.Insurer.Difference.IsComplete
                ),
                SettlementKind.Payer => (
                    (totals.Payers ?? []).Sum(payer => payer.Difference ?? 0),
                    (totals.Payers ?? []).Any(payer => payer.Difference is null)
                ),
                _ => throw new System.Diagnostics.UnreachableException($"{kind}"),
            };
            var settlements = corrections.Settlements.Where(one => one.Kind == kind).ToList();
            (settlements.Sum(one => one.Difference ?? 0), settlements.Exists(one => one.Difference is null)).ShouldBe(
                expected,
                where
            );
        }

        // The same rules decided both: whatever changes has its cause in the file.
        (totals.Attendances.Rules + totals.Payments.Rules).ShouldBe(0, where);
        corrections.Rows.ShouldAllBe(row => row.Before != row.Now, where);
        var same = Compare(now, now);
        same.Rows.ShouldBeEmpty(where);
        same.Settlements.ShouldBeEmpty(where);
    }

    // Sessions go and come, cells change, lines change places.
    private static ImmutableArray<SessionRow> Revised(
        Dice dice,
        IrProgram program,
        Boundaries boundaries,
        ImmutableArray<SessionRow> rows
    )
    {
        var session = program.Vocabulary.Facts.First(fact => fact.Role == Compiler.Symbols.FactRole.Identity).Name;
        var others = RandomSessions
            .Make(new Dice(dice.Next()), program, boundaries, 6)
            .Select(row => new SessionRow(
                row.Cells.SetItem(session, "late-" + row.Cells.GetValueOrDefault(session, "x"))
            ))
            .ToImmutableArray();
        var revised = rows.Where(_ => !dice.Percent(5))
            .Select(row => dice.Percent(10) && row.Cells.Count > 1 ? Changed(dice, dice.Of(others), row, session) : row)
            .Concat(others.Take(dice.Below(others.Length + 1)))
            .ToList();
        if (revised.Count > 1 && dice.Percent(30))
        {
            var (a, b) = (dice.Below(revised.Count), dice.Below(revised.Count));
            (revised[a], revised[b]) = (revised[b], revised[a]);
        }

        return [.. revised];
    }

    private static SessionRow Changed(Dice dice, SessionRow other, SessionRow row, string session)
    {
        var column = dice.Of([.. row.Cells.Keys.Where(key => !string.Equals(key, session, StringComparison.Ordinal))]);
        return new SessionRow(
            other.Cells.TryGetValue(column, out var value) ? row.Cells.SetItem(column, value) : row.Cells.Remove(column)
        );
    }

    private static Run Decide(ConventionEvaluator evaluator, IrProgram program, ImmutableArray<SessionRow> rows)
    {
        using var file = new MemoryStream(SessionCsv.Write(program.Vocabulary, rows), writable: false);
        return Run.Decide(evaluator, SessionFile.Read(file, program.Vocabulary, evaluator.Info.FunctionNames));
    }

    private static Corrections Compare(Run before, Run now)
    {
        using var sessions = Written(stream => RowFiles.WriteSessions(stream, before));
        using var attendances = Written(stream => RowFiles.WriteAttendances(stream, before));
        using var payments = Written(stream => RowFiles.WritePayments(stream, before));
        var report = PreviousReport.Read(RunReport.Of(before).ToJson());
        return Corrector.Compare(now, new PreviousRun(report, sessions, attendances, payments) { Again = before });
    }

    private static SortedDictionary<string, string> Applied(Run before, Corrections corrections)
    {
        var rows = Rows(before);
        using var written = Written(stream => CorrectionFiles.WriteCorrections(stream, corrections));
        foreach (var cells in Cells(written))
        {
            var key = $"{cells[0]} {cells[1]} {cells[2]}";
            var payers = (cells.Length - 15) / 2;
            rows.GetValueOrDefault(key, ",,," + new string(',', payers)).ShouldBe(Side(3, 15));
            rows.Remove(key);
            if (cells[7].Length > 0)
            {
                rows.Add(key, Side(7, 16));
            }

            // What payers pay stands behind everything else, old and new in turn.
            string Side(int from, int parts) =>
                string.Join(
                    ',',
                    cells[from..(from + 4)]
                        .Concat(Enumerable.Range(0, payers).Select(payer => cells[parts + (2 * payer)]))
                );
        }

        return rows;
    }

    private static SortedDictionary<string, string> Rows(Run run)
    {
        var rows = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using var attendances = Written(stream => RowFiles.WriteAttendances(stream, run));
        foreach (var cells in Cells(attendances))
        {
            rows.Add($"attendance {cells[0]} {cells[1]}", string.Join(',', cells[3..]));
        }

        using var payments = Written(stream => RowFiles.WritePayments(stream, run));
        foreach (var cells in Cells(payments))
        {
            rows.Add(
                $"payment {cells[0]} {cells[1]}",
                string.Join(',', [cells[3], cells[4], "", cells[5], .. run.Info.Payers.Select(_ => "")])
            );
        }

        return rows;
    }

    private static IEnumerable<string[]> Cells(MemoryStream file) =>
        Encoding.UTF8.GetString(file.ToArray()).Split('\n')[1..^1].Select(line => line.Split(','));

    private static MemoryStream Written(Action<Stream> write)
    {
        var stream = new MemoryStream();
        write(stream);
        stream.Position = 0;
        return stream;
    }
}
