using Conv.Sessions.Expecting;

namespace Conv.Cli.Running;

/// <summary>How the rows of another system compare with ours, for a person at a terminal. It names lines, never a beneficiary.</summary>
internal sealed class ExpectationSummary(Terminal terminal, ExpectedFile file)
{
    private const int Shown = 5;

    public void Write()
    {
        var totals = file.Totals;
        terminal.Out.WriteLine();
        Line(
            Tone.Strong,
            $"{Terminal.Safe(file.Path)}: {Numbers.Of(totals.Compared, "row")} compared by {string.Join(", ", totals.Columns)}"
        );
        if (!totals.Differs())
        {
            Line(Tone.Good, "  all are ours");
            return;
        }

        Line(Tone.Plain, $"  {Numbers.Of(totals.Equal)} are ours");
        foreach (var (column, count) in totals.Differing)
        {
            Line(Tone.Warning, $"  {Numbers.Of(count)} with another {column}");
        }

        if (totals.OnlyTheirs > 0)
        {
            Line(Tone.Warning, $"  {Numbers.Of(totals.OnlyTheirs, "row")} that we do not have");
        }

        if (totals.OnlyOurs > 0)
        {
            Line(Tone.Warning, $"  {Numbers.Of(totals.OnlyOurs, "row")} that the file does not have");
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
            table.Add($"line {one.Line}", one.Column, Terminal.Safe($"{Said(one.Expected)}, ours {Said(one.Ours)}"));
        }

        table.Write();
    }

    private static string Said(string value) => value.Length == 0 ? "nothing" : value;

    private void Line(Tone tone, string text) => terminal.Out.WriteLine(terminal.Paint(terminal.Out, tone, text));
}
