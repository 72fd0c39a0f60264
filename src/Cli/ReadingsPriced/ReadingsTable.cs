using Conv.Comparison.Counting.Results;
using Conv.Comparison.Readings;
using Conv.Runtime.Values;

namespace Conv.Cli.ReadingsPriced;

/// <summary>The table that a meeting looks at: every reading, what is at stake, and which of them interact.</summary>
internal sealed class ReadingsTable(Terminal terminal, Voice voice, string data, PricedReadings priced)
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
        var people = voice.Of(totals.Beneficiaries, Nouns.Beneficiary);
        Line(Tone.Strong, data);
        Line(Tone.Plain, "  " + voice.Say(ReadingWords.Counted, voice.Of(totals.Sessions, Nouns.Session), people));
        Line(
            Tone.Plain,
            "  "
                + voice.Say(
                    ReadingWords.AsNow,
                    voice.Euros(totals.Fees),
                    voice.Euros(totals.Shares),
                    voice.Euros(totals.Insurer.Euros)
                )
        );
        if (totals.RejectedLines > 0)
        {
            var sessions = voice.Of(totals.RejectedSessions, Nouns.Session);
            var lines = voice.Of(totals.RejectedLines, Nouns.Line);
            Line(Tone.Bad, "  " + voice.Say(ReadingWords.NotCounted, lines, sessions));
        }
    }

    private void WriteReadings()
    {
        if (priced.Readings.IsEmpty)
        {
            return;
        }

        Line(Tone.Plain, "");
        Line(Tone.Strong, voice.Say(ReadingWords.Alone));
        var rows = new TextTable(terminal) { Indent = "" };
        rows.Add(
            Tone.Strong,
            "",
            voice.Say(ReadingWords.Decisions),
            voice.Say(ReadingWords.Accepted),
            voice.Say(ReadingWords.Refused),
            voice.Say(ReadingWords.Fees),
            voice.Say(ReadingWords.Shares),
            voice.Say(ReadingWords.Insurer),
            voice.Say(ReadingWords.Beneficiaries)
        );
        foreach (var reading in priced.Readings)
        {
            rows.AddLine(Tone.Plain, "");
            rows.AddLine(Tone.Strong, reading.Survey.Reading.Question.In(voice.Language));
            rows.AddLine(
                Tone.Plain,
                "  "
                    + voice.Say(
                        ReadingWords.Head,
                        voice.Name(reading.Survey.Reading.Name),
                        voice.Name(reading.Survey.Base),
                        Range(reading)
                    )
            );
            foreach (var alternative in reading.Alternatives)
            {
                Alternative(rows, alternative);
            }
        }

        rows.Write();
    }

    private string Range(PricedReading reading) =>
        reading.LowestInsurer == reading.HighestInsurer
            ? voice.Say(ReadingWords.SameRange)
            : voice.Say(
                ReadingWords.Range,
                voice.Euros(Cents.InEuros(reading.LowestInsurer)),
                voice.Euros(Cents.InEuros(reading.HighestInsurer))
            );

    private void Alternative(TextTable rows, PricedAlternative alternative)
    {
        var (effect, changed) = (alternative.Effect, alternative.Effect.Changed);
        rows.Add(
            effect == ReadingEffect.None ? Tone.Faint : Tone.Plain,
            "    " + voice.Name(alternative.Survey.Name),
            Numbers.Of(effect.Rows),
            Numbers.Of(changed.NowAccepted),
            Numbers.Of(changed.NowRefused),
            voice.ChangeOfCents(changed.Fees),
            voice.ChangeOfCents(changed.Shares),
            voice.ChangeOfCents(changed.Insurer),
            Numbers.Of(effect.Beneficiaries)
        );
        if (changed.InsurerNotKnown > 0)
        {
            rows.AddLine(
                Tone.Warning,
                "      " + voice.Say(ReadingWords.NotKnown, voice.Of(changed.InsurerNotKnown, ReadingWords.MoreDiffer))
            );
        }

        if (effect.NowRejected + effect.NoLongerRejected > 0)
        {
            rows.AddLine(
                Tone.Warning,
                "      "
                    + voice.Say(
                        ReadingWords.Lacks,
                        voice.Of(effect.NowRejected, ReadingWords.SessionLacks),
                        voice.Of(effect.NoLongerRejected)
                    )
            );
        }

        if (effect.Monitors.Rows > 0)
        {
            rows.AddLine(
                Tone.Plain,
                "      "
                    + voice.Say(
                        ReadingWords.Monitors,
                        voice.Of(effect.Monitors.Rows, ReadingWords.RowDiffers),
                        voice.Of(effect.Monitors.NowExceeded),
                        voice.Of(effect.Monitors.NoLongerExceeded)
                    )
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
        Line(Tone.Strong, voice.Say(ReadingWords.Pairs));
        var rows = new TextTable(terminal) { Indent = "" };
        rows.Add(
            Tone.Strong,
            "",
            voice.Say(ReadingWords.Decisions),
            voice.Say(ReadingWords.Fees),
            voice.Say(ReadingWords.Shares),
            voice.Say(ReadingWords.Insurer)
        );
        foreach (var pair in priced.Pairs)
        {
            rows.Add(
                Tone.Plain,
                "  " + voice.Say(ReadingWords.And, Chosen(pair.First), Chosen(pair.Second)),
                Numbers.Change(Rows(pair.Interaction)),
                voice.ChangeOfCents(pair.Interaction.Fees),
                voice.ChangeOfCents(pair.Interaction.Shares),
                voice.ChangeOfCents(pair.Interaction.Insurer)
            );
        }

        rows.Write();
    }

    private string Chosen(ReadingChoice choice) => $"{voice.Name(choice.Reading)}={voice.Name(choice.Alternative)}";

    private static long Rows(Delta delta) => delta.Attendances + delta.Payments;

    private void WriteAssignments()
    {
        var counts = priced.Assignments;
        Line(Tone.Plain, "");
        Line(
            Tone.Faint,
            voice.Say(
                ReadingWords.Assignments,
                voice.Of(counts.All, ReadingWords.Assignment),
                voice.Of(counts.Computed),
                voice.Of(counts.SameRules),
                voice.Of(counts.Apart)
            )
        );
    }

    private void Line(Tone tone, string text) =>
        terminal.Out.WriteLine(terminal.Paint(terminal.Out, tone, Terminal.Safe(text)));
}
