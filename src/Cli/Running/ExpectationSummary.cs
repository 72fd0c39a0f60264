using Conv.Sessions.Expecting;

namespace Conv.Cli.Running;

/// <summary>How the rows of another system compare with ours, for a person at a terminal. It names lines, never a beneficiary.</summary>
internal sealed class ExpectationSummary(Terminal terminal, Voice voice, ExpectedFile file)
{
    private const int Shown = 5;

    public void Write()
    {
        var totals = file.Totals;
        terminal.Out.WriteLine();
        Line(
            Tone.Strong,
            voice.Say(
                CorrectionWords.Compared,
                Terminal.Safe(file.Path),
                voice.Of(totals.Compared, Nouns.Row),
                string.Join(", ", totals.Columns)
            )
        );
        if (!totals.Differs())
        {
            Line(Tone.Good, "  " + voice.Say(CorrectionWords.AllOurs));
            return;
        }

        Line(Tone.Plain, "  " + voice.Say(CorrectionWords.AreOurs, voice.Of(totals.Equal)));
        foreach (var (column, count) in totals.Differing)
        {
            Line(Tone.Warning, "  " + voice.Say(CorrectionWords.WithAnother, voice.Of(count), column));
        }

        if (totals.OnlyTheirs > 0)
        {
            Line(Tone.Warning, "  " + voice.Say(CorrectionWords.OnlyTheirs, voice.Of(totals.OnlyTheirs, Nouns.Row)));
        }

        if (totals.OnlyOurs > 0)
        {
            Line(Tone.Warning, "  " + voice.Say(CorrectionWords.OnlyOurs, voice.Of(totals.OnlyOurs, Nouns.Row)));
        }

        WriteFirst();
    }

    private void WriteFirst()
    {
        var first = file.Result.Deviations.Where(one => one.Line > 0 && one.RunRow >= 0).Take(Shown).ToList();
        if (first.Count == 0)
        {
            return;
        }

        var table = new TextTable(terminal, 1, 2);
        foreach (var one in first)
        {
            table.Add(
                voice.Say(RunWords.Line, one.Line),
                one.Column,
                Terminal.Safe(voice.Say(CorrectionWords.Ours, Said(one.Expected), Said(one.Ours)))
            );
        }

        table.Write();
    }

    private string Said(string value) => value.Length == 0 ? voice.Say(CorrectionWords.Nothing) : value;

    private void Line(Tone tone, string text) => terminal.Out.WriteLine(terminal.Paint(terminal.Out, tone, text));
}
