using Conv.Comparison.Counting.Results;
using Conv.Comparison.Structure;

namespace Conv.Cli.Comparing.Texts;

/// <summary>
/// The counted layer for a person: why, who gains, where, what is watched, what carrying counters does; in the long form which trajectories.
/// </summary>
internal sealed class DataText(Page page, int show, bool verbose)
{
    // It stands in the table of functions, with what the other layers say.
    private const string ByFunction = "function";

    /// <summary>Writes it; the totals stand elsewhere.</summary>
    public void Write(DataComparison data, StructuralComparison structure)
    {
        if (data.NothingChanges)
        {
            page.Heading("On the data no row differs");
        }
        else
        {
            WriteCauses(data, structure);
            new MarginalText(page, show).Write(data, structure);
            foreach (var table in data.People)
            {
                new PeopleText(page, show).Write(table);
            }

            new BalanceText(page, show).WriteSteps(data.Balance);
            foreach (var table in data.Tables.Where(table => verbose || table.Key != ByFunction))
            {
                new GroupText(page, show).Write(table);
            }
        }

        new MonitorText(page, show).Write(data.Monitors);
        new BudgetText(page, show).Write(data.Budgets);
        if (verbose)
        {
            new TrajectoryText(page, show).Write(
                "Most affected trajectories, by the first line of the file that names them",
                data.MostAffected
            );
        }

        if (data.Switch is { } between)
        {
            WriteSwitch(between);
        }
    }

    private void WriteCauses(DataComparison data, StructuralComparison structure)
    {
        var changed = data.Changed;
        page.Heading(
            $"Why {Numbers.Of(changed.Attendances, "attendance differs", "attendances differ")} and "
                + $"{Numbers.Of(changed.Payments, "payment differs", "payments differ")}"
        );
        page.Text(
            0,
            $"{Numbers.Of(changed.NowAccepted)} now accepted, {Numbers.Of(changed.NowRefused)} now refused. "
                + "First: rows after a common history; later: rows that differ after that in the same trajectory."
        );
        var table = page.Table();
        table.Add(Tone.Strong, "", "first", "insurer's part", "later", "insurer's part");
        foreach (var (cause, index) in data.Causes.Take(show).Select((cause, index) => (cause, index)))
        {
            table.Add(
                $"{Numbers.Of(index + 1)}.",
                Rows(cause.Direct),
                Amounts.Insurer(cause.Direct),
                Rows(cause.Consequences),
                Amounts.Insurer(cause.Consequences)
            );
        }

        table.Write();
        page.Rest(2, data.Causes.Length, show, "cause");
        page.Line();
        var changes = structure.Changes.DistinctBy(one => one.Id).ToDictionary(one => one.Id);
        foreach (var (cause, index) in data.Causes.Take(show).Select((cause, index) => (cause, index)))
        {
            var ids = cause.Rules.IsEmpty ? "" : $"  [{string.Join(" + ", cause.Rules.Select(ContentId.Short))}]";
            page.Text(2, $"{Numbers.Of(index + 1)}. {ChangeWords.Of(cause, changes)}{ids}");
        }
    }

    private void WriteSwitch(SwitchComparison between)
    {
        page.Heading("Across the switch");
        page.Text(
            0,
            $"{Numbers.Of(between.Trajectories, "trajectory has", "trajectories have")} sessions under both conventions. "
                + $"If no counter were carried, {Numbers.Of(between.ChangedTrajectories)} of them would be decided differently: "
                + $"{Numbers.Of(between.Changed.Attendances, "attendance")}, shares {Amounts.Change(between.Changed.Shares)}, "
                + $"insurer's part {Amounts.Insurer(between.Changed)}."
        );
        if (verbose)
        {
            new TrajectoryText(page, show).Write("Most affected, with carrying → without", between.MostAffected);
        }
    }

    private static string Rows(Delta delta) => Numbers.Of(delta.Rows);
}
