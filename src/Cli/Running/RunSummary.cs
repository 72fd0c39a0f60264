using System.Diagnostics;
using Conv.Cli.Findings;
using Conv.Compiler.Symbols;
using Conv.Sessions;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;
using Conv.Sessions.Writing;

namespace Conv.Cli.Running;

/// <summary>What a run comes to, for a person at a terminal. It names networks and providers, never a beneficiary.</summary>
internal sealed class RunSummary(Terminal terminal, FinishedRun finished)
{
    private const int RejectsShown = 5;
    private const int EnoughToMeasure = 10_000;

    private readonly Run _run = finished.Run;

    /// <summary>Writes it.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="written">The files; null where nothing was written.</param>
    public void Write(RunRequest request, WrittenRun? written)
    {
        var corrections = finished.Corrections is { } all ? new CorrectionSummary(terminal, all.Totals) : null;
        WriteHead(request);
        corrections?.WriteHead(request.Previous!);
        WriteTotals();
        WriteReasons();
        corrections?.Write();
        foreach (var expected in finished.Expected)
        {
            new ExpectationSummary(terminal, expected).Write();
        }

        new MonitorSummary(terminal, _run).Write();
        new BudgetSummary(terminal, _run).Write();
        FileWarningText.Write(terminal, finished.Report.Warnings);
        WriteRejects(written is not null);
        WriteFiles(request, written);
    }

    private void WriteHead(RunRequest request)
    {
        var totals = _run.Totals;
        var people = Numbers.Of(totals.Beneficiaries, "beneficiary", "beneficiaries");
        Line(Strong(Terminal.Safe(request.Input)));
        Line($"  {Numbers.Of(totals.Sessions, "session")} of {people}, from {Numbers.Of(totals.Lines, "line")}");
        if (request.Dialect.IsLocal)
        {
            Line($"  read in the dialect {Strong(request.Dialect.Name)}: {request.Dialect.Description}");
        }

        if (_run.Policy >= 0)
        {
            Line($"All judged by {Strong(_run.Info.Conventions[_run.Policy].Name)}, whatever their date");
        }

        foreach (var (name, value, usual) in finished.Chosen)
        {
            Line($"Reading {Strong($"{name} = {value}")} instead of {usual}");
        }
    }

    private void WriteTotals()
    {
        Line("");
        var totals = _run.Totals;
        var table = new TextTable(terminal);
        var several = totals.Conventions.Count > 1;
        Header();
        Row("sessions", one => one.Sessions, totals.Sessions);
        Row("attendances accepted", one => one.Attendances.Accepted, totals.Attendances.Accepted);
        Row("  of them exceptional", one => one.Exceptional, totals.Exceptional);
        Row("attendances refused", one => one.Attendances.Refused, totals.Attendances.Refused);
        Row("attendances unpriced", one => one.Attendances.Unpriced, totals.Attendances.Unpriced);
        Row("payments accepted", one => one.Payments.Accepted, totals.Payments.Accepted);
        Row("payments refused", one => one.Payments.Refused, totals.Payments.Refused);
        Row("payments unpriced", one => one.Payments.Unpriced, totals.Payments.Unpriced);
        Money("fees", one => one.Fees, totals.Fees);
        Money("shares of patients", one => one.Shares, totals.Shares);
        Money("insurer's part", one => one.Insurer.Euros, totals.Insurer.Euros);
        if (!totals.Insurer.IsComplete)
        {
            Row("  sessions not in it", one => one.InsurerUnknown, totals.InsurerUnknown);
        }

        table.Write();
        if (!totals.Insurer.IsComplete)
        {
            Line("Not in the insurer's part: sessions with a fee or share for which the text gives no value");
        }

        if (totals.Provisional > 0)
        {
            var decisions = Numbers.Of(totals.Provisional, "decision");
            Line(
                $"Provisional: {decisions} on attendances may change by sessions that are submitted later (provisional.csv)"
            );
        }

        void Header() => Cells(Tone.Strong, "Decided under", one => one.Convention, "together");

        void Row(string name, Func<ConventionTotals, long> value, long all) =>
            Cells(Tone.Plain, name, one => Numbers.Of(value(one)), Numbers.Of(all));

        void Money(string name, Func<ConventionTotals, decimal> value, decimal all) =>
            Cells(Tone.Strong, name, one => Numbers.Euros(value(one)), Numbers.Euros(all));

        void Cells(Tone tone, string name, Func<ConventionTotals, string> value, string all) =>
            table.Add(tone, [name, .. totals.Conventions.Select(value), .. several ? new[] { all } : []]);
    }

    private void WriteReasons()
    {
        if (_run.Totals.Reasons.Count == 0)
        {
            return;
        }

        Line("");
        var labels = _run.Table.Vocabulary.Reasons.ToDictionary(reason => reason.Name, reason => reason.Label);
        var table = new TextTable(terminal, 3);
        table.Add(Tone.Strong, "Refused for", "attendances", "payments");
        foreach (var reason in _run.Totals.Reasons)
        {
            table.Add(
                reason.Reason,
                Numbers.Of(reason.Attendances),
                Numbers.Of(reason.Payments),
                Terminal.Safe((labels.GetValueOrDefault(reason.Reason) ?? Label.None).ToString())
            );
        }

        table.Write();
    }

    private void WriteRejects(bool written)
    {
        if (_run.Rejects.Count == 0)
        {
            return;
        }

        Line("");
        var sessions = Numbers.Of(_run.Totals.RejectedSessions, "session");
        Line(
            Paint(Tone.Bad, $"Rejected: {Numbers.Of(_run.Rejects.Count, "line")} of {sessions} that cannot be judged")
        );
        var table = new TextTable(terminal, 1, 2);
        foreach (var reject in _run.Rejects.Take(RejectsShown))
        {
            table.Add($"line {reject.Line}", reject.Column, Terminal.Safe(reject.Message));
        }

        table.Write();
        if (_run.Rejects.Count > RejectsShown)
        {
            var others = Numbers.Of(_run.Rejects.Count - RejectsShown);
            Line($"  and {others} more{(written ? " in rejects.csv" : "")}");
        }
    }

    private void WriteFiles(RunRequest request, WrittenRun? written)
    {
        Line("");
        var speed =
            _run.Totals.Sessions < EnoughToMeasure
                ? ""
                : $"; deciding alone {Seconds(finished.Deciding)}, "
                    + $"{Numbers.Of((long)(_run.Totals.Sessions / finished.Deciding.TotalSeconds), "session")} per second";
        Line($"{Seconds(SinceStart())} in all{speed}");
        if (written is null)
        {
            Line("Nothing was written");
            return;
        }

        if (written.Earlier.Leftovers is { Count: > 0 } leftovers)
        {
            Line(
                Paint(
                    Tone.Warning,
                    $"Warning: removed what a run left that was stopped while it wrote: {string.Join(", ", leftovers)}"
                )
            );
        }

        if (written.Earlier.Torn is { Count: > 0 } torn)
        {
            Line(
                Paint(
                    Tone.Warning,
                    $"Warning: replaced files of no whole run, for no {RunFileNames.Report} vouched for them: {string.Join(", ", torn)}"
                )
            );
        }

        var dialect = request.OutputDialect.IsLocal
            ? $", for a spreadsheet (dialect {request.OutputDialect.Name})"
            : "";
        Line($"Written to {Strong(Terminal.Safe(request.Output))}{dialect}:");
        Line($"  {string.Join(", ", written.Report.Files.Keys.Append(RunFileNames.Report))}");
    }

    // Whoever waits has waited from the moment of the call: starting up and writing are part of it.
    private static TimeSpan SinceStart()
    {
        using var process = Process.GetCurrentProcess();
        return DateTime.Now - process.StartTime;
    }

    private static string Seconds(TimeSpan time) =>
        time.TotalSeconds.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) + " s";

    private void Line(string text) => terminal.Out.WriteLine(text);

    private string Strong(string text) => Paint(Tone.Strong, text);

    private string Paint(Tone tone, string text) => terminal.Paint(terminal.Out, tone, text);
}
