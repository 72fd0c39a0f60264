using Conv.Comparison.Counting.Results;
using Conv.Comparison.Structure;

namespace Conv.Cli.Comparing.Texts;

/// <summary>
/// The counted layer for a person: why, who gains, where, what is watched, what carrying counters does; in the long form which trajectories.
/// </summary>
internal sealed class DataText(Page page, Voice voice, int show, bool verbose)
{
    // It stands in the table of functions, with what the other layers say.
    private const string ByFunction = "function";

    /// <summary>Writes it; the totals stand elsewhere.</summary>
    public void Write(DataComparison data, StructuralComparison structure)
    {
        if (data.NothingChanges)
        {
            page.Heading(voice.Say(CountedWords.NoRow));
        }
        else
        {
            WriteCauses(data, structure);
            new MarginalText(page, voice, show).Write(data, structure);
            foreach (var table in data.People)
            {
                new PeopleText(page, voice, show).Write(table);
            }

            new BalanceText(page, voice, show).WriteSteps(data.Balance);
            foreach (var table in data.Tables.Where(table => verbose || table.Key != ByFunction))
            {
                new GroupText(page, voice, show).Write(table);
            }
        }

        new MonitorText(page, voice, show).Write(data.Monitors);
        new BudgetText(page, voice, show).Write(data.Budgets);
        if (verbose)
        {
            new TrajectoryText(page, voice, show).Write(voice.Say(CountedWords.MostAffected), data.MostAffected);
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
            voice.Say(
                CountedWords.Why,
                voice.Of(changed.Attendances, CountedWords.AttendanceDiffers),
                voice.Of(changed.Payments, CountedWords.PaymentDiffers)
            )
        );
        page.Text(0, voice.Say(CountedWords.NowAccepted, voice.Of(changed.NowAccepted), voice.Of(changed.NowRefused)));
        var table = page.Table();
        var insurer = voice.Say(RunWords.Insurer);
        table.Add(Tone.Strong, "", voice.Say(CountedWords.First), insurer, voice.Say(CountedWords.Later), insurer);
        foreach (var (cause, index) in data.Causes.Take(show).Select((cause, index) => (cause, index)))
        {
            table.Add(
                $"{Numbers.Of(index + 1)}.",
                Rows(cause.Direct),
                voice.Insurer(cause.Direct),
                Rows(cause.Consequences),
                voice.Insurer(cause.Consequences)
            );
        }

        table.Write();
        page.Rest(2, data.Causes.Length, show, voice, RestWords.Causes);
        page.Line();
        var changes = structure.Changes.DistinctBy(one => one.Id).ToDictionary(one => one.Id);
        foreach (var (cause, index) in data.Causes.Take(show).Select((cause, index) => (cause, index)))
        {
            var ids = cause.Rules.IsEmpty ? "" : $"  [{string.Join(" + ", cause.Rules.Select(ContentId.Short))}]";
            page.Text(2, $"{Numbers.Of(index + 1)}. {ChangeWords.Of(cause, changes, voice)}{ids}");
        }
    }

    private void WriteSwitch(SwitchComparison between)
    {
        page.Heading(voice.Say(CountedWords.Switch));
        page.Text(
            0,
            voice.Say(
                CountedWords.SwitchSaid,
                voice.Of(between.Trajectories, CountedWords.TrajectoryHas),
                voice.Of(between.ChangedTrajectories),
                voice.Of(between.Changed.Attendances, Nouns.Attendance),
                voice.Change(between.Changed.Shares),
                voice.Insurer(between.Changed)
            )
        );
        if (verbose)
        {
            new TrajectoryText(page, voice, show).Write(voice.Say(CountedWords.WithWithout), between.MostAffected);
        }
    }

    private static string Rows(Delta delta) => Numbers.Of(delta.Rows);
}
