using Conv.Comparison.Counting.Results;

namespace Conv.Cli.Comparing.Texts;

/// <summary>A session file under both editions, all in all.</summary>
internal sealed class TotalsText(Page page)
{
    /// <summary>Writes the totals.</summary>
    public void Write(DataComparison data)
    {
        page.Heading(
            $"The data: {Numbers.Of(data.Sessions, "session")} of {Numbers.Of(data.Beneficiaries, "beneficiary", "beneficiaries")}"
        );
        var table = page.Table();
        table.Add(Tone.Strong, "", "old", "new", "difference");
        Money("fees", one => one.Fees);
        Money("shares of patients", one => one.Shares);
        table.Add(
            "insurer's part",
            Amounts.Of(data.Old.Insurer),
            Amounts.Of(data.New.Insurer),
            Amounts.Change(data.Changed.Insurer)
        );
        Count("  sessions not in it", one => one.InsurerNotKnown);
        Count("attendances accepted", one => one.Accepted);
        Count("  of them exceptional", one => one.Exceptional);
        Count("attendances refused", one => one.Refused);
        Count("attendances unpriced", one => one.Unpriced);
        Count("attendances rejected", one => one.Rejected);
        table.Write();
        if (data.RejectedLines > 0)
        {
            page.Text(
                2,
                $"Not counted: {Numbers.Of(data.RejectedLines, "line")} that neither version can judge; conv run lists them in rejects.csv.",
                Tone.Bad
            );
        }

        if (data.Changed.InsurerNotKnown > 0)
        {
            page.Text(
                2,
                $"The insurer's part is of sessions whose every fee and share is known; its difference of those where they are in both. What it is for {Numbers.Of(data.Changed.InsurerNotKnown, "session that differs", "sessions that differ")} is not known.",
                Tone.Warning
            );
        }

        void Money(string name, Func<Tally, long> value) =>
            table.Add(
                name,
                Amounts.Of(value(data.Old)),
                Amounts.Of(value(data.New)),
                Amounts.Change(value(data.New) - value(data.Old))
            );

        // A row of zeros tells a manager nothing.
        void Count(string name, Func<Tally, long> value)
        {
            var (old, now) = (value(data.Old), value(data.New));
            if (old != 0 || now != 0)
            {
                table.Add(name, Numbers.Of(old), Numbers.Of(now), Amounts.Count(now - old));
            }
        }
    }
}
