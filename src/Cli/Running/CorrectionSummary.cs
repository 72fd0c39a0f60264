using Conv.Sessions.Correcting;

namespace Conv.Cli.Running;

/// <summary>What corrections come to, for a person at a terminal. It names nobody.</summary>
internal sealed class CorrectionSummary(Terminal terminal, CorrectionTotals totals)
{
    private const int HashShown = 12;

    /// <summary>Says which run is corrected, and what decided it otherwise.</summary>
    public void WriteHead(string previous)
    {
        Line(Tone.Plain, $"Corrects the run in {Terminal.Safe(previous)}");
        if (totals.Differences.IsEmpty)
        {
            return;
        }

        Line(
            Tone.Warning,
            "Warning: that run was decided by other rules; what only they explain has the cause `rules`"
        );
        foreach (var one in totals.Differences)
        {
            Line(Tone.Warning, $"  {one.What}: {Shown(one.Before)} then, {Shown(one.Now)} now");
        }
    }

    /// <summary>Says what changes and what is to be settled.</summary>
    public void Write()
    {
        terminal.Out.WriteLine();
        Line(Tone.Strong, $"Sessions that differ: {Sessions()}");
        if (totals.Attendances.Total() + totals.Payments.Total() == 0)
        {
            Line(Tone.Plain, "No correction: every decision and every amount stands");
            return;
        }

        WriteCauses();
        WriteAmounts();
        WriteSettlement(("Due back to", "due from"), ("beneficiary", "beneficiaries"), totals.Beneficiaries);
        WriteSettlement(("Due back from", "due to"), ("provider", "providers"), totals.Providers);
    }

    private string Sessions()
    {
        var counts = totals.Sessions;
        (long Count, string What)[] kinds =
        [
            (counts.Late, "late"),
            (counts.Withdrawn, "withdrawn"),
            (counts.Rejected, "rejected now"),
            (counts.Changed, "changed"),
        ];
        var parts = kinds.Where(one => one.Count > 0).Select(one => $"{Numbers.Of(one.Count)} {one.What}").ToList();
        return parts.Count == 0 ? "none" : string.Join(", ", parts);
    }

    private void WriteCauses()
    {
        var table = new TextTable(terminal);
        table.Add(Tone.Strong, "Decisions that change", "attendances", "payments");
        Row("of late sessions", one => one.Late);
        Row("of withdrawn sessions", one => one.Withdrawn);
        Row("of sessions rejected now", one => one.Rejected);
        Row("of changed sessions", one => one.Changed);
        Row("that follow from these", one => one.Follows);
        Row("by the order of lines", one => one.Order);
        Row("by other rules", one => one.Rules);
        Row("together", one => one.Total());
        table.Write();

        void Row(string name, Func<CauseCounts, long> count)
        {
            if (count(totals.Attendances) + count(totals.Payments) > 0)
            {
                table.Add(name, Numbers.Of(count(totals.Attendances)), Numbers.Of(count(totals.Payments)));
            }
        }
    }

    private void WriteAmounts()
    {
        var table = new TextTable(terminal);
        terminal.Out.WriteLine();
        table.Add(Tone.Strong, "To settle", "then", "now", "difference");
        Row("fees", totals.Providers);
        Row("shares of patients", totals.Beneficiaries);
        var insurer = totals.Insurer;
        Cells(
            "insurer's part",
            insurer.Paid.Euros,
            insurer.Due.Euros,
            insurer.Difference.Euros,
            insurer.DifferenceUnknown
        );
        if (insurer.PaidUnknown + insurer.DueUnknown > 0)
        {
            table.Add("  sessions not in it", Numbers.Of(insurer.PaidUnknown), Numbers.Of(insurer.DueUnknown), "");
        }

        table.Write();

        void Row(string name, SettlementTotals sums) =>
            Cells(name, sums.Paid, sums.Due, sums.Difference, sums.PeopleUnknown);

        void Cells(string name, decimal then, decimal now, decimal difference, long unknown) =>
            table.Add(
                name,
                Numbers.Euros(then),
                Numbers.Euros(now),
                unknown > 0 ? "not known" : Numbers.Euros(difference)
            );
    }

    private void WriteSettlement(
        (string Less, string More) words,
        (string One, string Several) people,
        SettlementTotals sums
    )
    {
        var less =
            $"{words.Less} {Numbers.Of(sums.PeopleWithLess, people.One, people.Several)} {Numbers.Euros(sums.Less)}";
        var more =
            $"{words.More} {Numbers.Of(sums.PeopleWithMore, people.One, people.Several)} {Numbers.Euros(sums.More)}";
        var parts = new List<string>();
        if (sums.PeopleWithLess > 0)
        {
            parts.Add(less);
        }

        if (sums.PeopleWithMore > 0)
        {
            parts.Add(parts.Count == 0 ? char.ToUpperInvariant(more[0]) + more[1..] : more);
        }

        if (sums.PeopleUnknown > 0)
        {
            var unknown = Numbers.Of(sums.PeopleUnknown, people.One, people.Several);
            parts.Add($"{(parts.Count == 0 ? "Not" : "not")} known for {unknown}: an amount has no value");
        }

        if (parts.Count > 0)
        {
            Line(Tone.Plain, string.Join("; ", parts));
        }
    }

    private static string Shown(string value) =>
        value.Length == 0 ? "none" : Terminal.Safe(value.Length > HashShown * 5 ? value[..HashShown] : value);

    private void Line(Tone tone, string text) => terminal.Out.WriteLine(terminal.Paint(terminal.Out, tone, text));
}
