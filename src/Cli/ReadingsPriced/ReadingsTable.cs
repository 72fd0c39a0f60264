using Conv.Comparison.Counting.Results;
using Conv.Comparison.Readings;
using Conv.Runtime.Values;

namespace Conv.Cli.ReadingsPriced;

/// <summary>The table that a meeting looks at: every reading, what is at stake, and which of them interact.</summary>
internal sealed class ReadingsTable(Terminal terminal, string data, PricedReadings priced)
{
    public void Write()
    {
        WriteHead();
        WriteReadings();
        WritePairs();
        WriteAssignments();
    }

    private void WriteHead()
    {
        var totals = priced.Base;
        var people = Numbers.Of(totals.Beneficiaries, "beneficiary", "beneficiaries");
        Line(Tone.Strong, data);
        Line(Tone.Plain, $"  {Numbers.Of(totals.Sessions, "session")} of {people}");
        Line(
            Tone.Plain,
            $"  as it is read now: fees {Numbers.Euros(totals.Fees)}, shares {Numbers.Euros(totals.Shares)}, "
                + $"insurer's part {Numbers.Euros(totals.Insurer.Euros)}"
        );
        if (totals.RejectedLines > 0)
        {
            var sessions = Numbers.Of(totals.RejectedSessions, "session");
            Line(
                Tone.Bad,
                $"  not counted: {Numbers.Of(totals.RejectedLines, "line")} of {sessions} that cannot be judged"
            );
        }
    }

    private void WriteReadings()
    {
        if (priced.Readings.IsEmpty)
        {
            return;
        }

        Line(Tone.Plain, "");
        Line(Tone.Strong, "What each alternative changes, alone; the reading with most at stake first");
        var rows = new TextTable(terminal) { Indent = "" };
        rows.Add(
            Tone.Strong,
            "",
            "decisions",
            "accepted",
            "refused",
            "fees EUR",
            "shares EUR",
            "insurer EUR",
            "beneficiaries"
        );
        foreach (var reading in priced.Readings)
        {
            rows.AddLine(Tone.Plain, "");
            rows.AddLine(Tone.Strong, reading.Survey.Reading.Question.ToString());
            rows.AddLine(
                Tone.Plain,
                $"  {reading.Survey.Reading.Name}, now {reading.Survey.Base}: insurer's part {Range(reading)}"
            );
            foreach (var alternative in reading.Alternatives)
            {
                Alternative(rows, alternative);
            }
        }

        rows.Write();
    }

    private static string Range(PricedReading reading) =>
        reading.LowestInsurer == reading.HighestInsurer
            ? "the same under every alternative"
            : $"between {Numbers.Euros(Cents.InEuros(reading.LowestInsurer))} and {Numbers.Euros(Cents.InEuros(reading.HighestInsurer))}";

    private static void Alternative(TextTable rows, PricedAlternative alternative)
    {
        var (effect, changed) = (alternative.Effect, alternative.Effect.Changed);
        rows.Add(
            effect == ReadingEffect.None ? Tone.Faint : Tone.Plain,
            "    " + alternative.Survey.Name,
            Numbers.Of(effect.Rows),
            Numbers.Of(changed.NowAccepted),
            Numbers.Of(changed.NowRefused),
            Numbers.ChangeOfCents(changed.Fees),
            Numbers.ChangeOfCents(changed.Shares),
            Numbers.ChangeOfCents(changed.Insurer),
            Numbers.Of(effect.Beneficiaries)
        );
        if (changed.InsurerNotKnown > 0)
        {
            rows.AddLine(
                Tone.Warning,
                $"      what the insurer pays is not known for {Numbers.Of(changed.InsurerNotKnown, "session")} more that "
                    + $"{(changed.InsurerNotKnown == 1 ? "differs" : "differ")}: not in the insurer's part"
            );
        }

        if (effect.NowRejected + effect.NoLongerRejected > 0)
        {
            rows.AddLine(
                Tone.Warning,
                $"      {Numbers.Of(effect.NowRejected, "session lacks", "sessions lack")} a fact that it needs; "
                    + $"{Numbers.Of(effect.NoLongerRejected)} no longer lack one"
            );
        }

        if (effect.Monitors.Rows > 0)
        {
            rows.AddLine(
                Tone.Plain,
                $"      monitors: {Numbers.Of(effect.Monitors.Rows, "row differs", "rows differ")}, "
                    + $"{Numbers.Of(effect.Monitors.NowExceeded)} now above the limit, "
                    + $"{Numbers.Of(effect.Monitors.NoLongerExceeded)} no longer"
            );
        }
    }

    private void WritePairs()
    {
        if (priced.Pairs.IsEmpty)
        {
            return;
        }

        Line(Tone.Plain, "");
        Line(Tone.Strong, "Pairs that interact: what both together change beyond the sum of each alone");
        var rows = new TextTable(terminal) { Indent = "" };
        rows.Add(Tone.Strong, "", "decisions", "fees EUR", "shares EUR", "insurer EUR");
        foreach (var pair in priced.Pairs)
        {
            rows.Add(
                Tone.Plain,
                $"  {pair.First} and {pair.Second}",
                Numbers.Change(Rows(pair.Interaction)),
                Numbers.ChangeOfCents(pair.Interaction.Fees),
                Numbers.ChangeOfCents(pair.Interaction.Shares),
                Numbers.ChangeOfCents(pair.Interaction.Insurer)
            );
        }

        rows.Write();
    }

    private static long Rows(Delta delta) => delta.Attendances + delta.Payments;

    private void WriteAssignments()
    {
        var counts = priced.Assignments;
        Line(Tone.Plain, "");
        Line(
            Tone.Faint,
            $"{Numbers.Of(counts.All, "assignment")} of readings: {Numbers.Of(counts.Computed)} computed; "
                + $"{Numbers.Of(counts.SameRules)} have the rules of another; "
                + $"{Numbers.Of(counts.Apart)} pairs cannot change the same rows, so their effects add up"
        );
    }

    private void Line(Tone tone, string text) =>
        terminal.Out.WriteLine(terminal.Paint(terminal.Out, tone, Terminal.Safe(text)));
}
