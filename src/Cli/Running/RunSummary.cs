using System.Diagnostics;
using Conv.Cli.Findings;
using Conv.Compiler.Symbols;
using Conv.Runtime.Languages;
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
    private readonly Voice _voice = finished.Voice;

    /// <summary>Writes it.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="written">The files; null where nothing was written.</param>
    public void Write(RunRequest request, WrittenRun? written)
    {
        var corrections = finished.Corrections is { } all ? new CorrectionSummary(terminal, _voice, all.Totals) : null;
        WriteHead(request);
        corrections?.WriteHead(request.Previous!);
        WriteTotals();
        WriteReasons();
        corrections?.Write();
        foreach (var expected in finished.Expected)
        {
            new ExpectationSummary(terminal, _voice, expected).Write();
        }

        new MonitorSummary(terminal, _voice, _run).Write();
        new BudgetSummary(terminal, _voice, _run).Write();
        FileWarningText.Write(terminal, _voice, finished.Report.Warnings);
        WriteRejects(written is not null);
        WriteFiles(request, written);
    }

    private void WriteHead(RunRequest request)
    {
        var totals = _run.Totals;
        var people = _voice.Of(totals.Beneficiaries, Nouns.Beneficiary);
        var (sessions, lines) = (_voice.Of(totals.Sessions, Nouns.Session), _voice.Of(totals.Lines, Nouns.Line));
        Line(Strong(Terminal.Safe(request.Input)));
        Line("  " + _voice.Say(RunWords.Counted, sessions, people, lines));
        if (request.Dialect.IsLocal)
        {
            Line("  " + _voice.Say(RunWords.Dialect, Strong(request.Dialect.Name), request.Dialect.Description));
        }

        if (_run.Policy >= 0)
        {
            Line(_voice.Say(RunWords.Judged, Strong(_run.Info.Conventions[_run.Policy].Name)));
        }

        foreach (var (name, value, usual) in finished.Chosen)
        {
            Line(
                _voice.Say(RunWords.Reading, Strong($"{_voice.Name(name)} = {_voice.Name(value)}"), _voice.Name(usual))
            );
        }
    }

    private void WriteTotals()
    {
        Line("");
        var totals = _run.Totals;
        var table = new TextTable(terminal);
        var several = totals.Conventions.Count > 1;
        Header();
        Row(RunWords.Sessions, one => one.Sessions, totals.Sessions);
        Row(RunWords.AttendancesAccepted, one => one.Attendances.Accepted, totals.Attendances.Accepted);
        Row(RunWords.Exceptional, one => one.Exceptional, totals.Exceptional);
        Row(RunWords.AttendancesRefused, one => one.Attendances.Refused, totals.Attendances.Refused);
        Row(RunWords.AttendancesUnpriced, one => one.Attendances.Unpriced, totals.Attendances.Unpriced);
        Row(RunWords.PaymentsAccepted, one => one.Payments.Accepted, totals.Payments.Accepted);
        Row(RunWords.PaymentsRefused, one => one.Payments.Refused, totals.Payments.Refused);
        Row(RunWords.PaymentsUnpriced, one => one.Payments.Unpriced, totals.Payments.Unpriced);
        Money(RunWords.Fees, one => one.Fees, totals.Fees);
        Money(RunWords.Shares, one => one.Shares, totals.Shares);
        foreach (var (i, payer) in (totals.Payers ?? []).Index())
        {
            Cells(
                Tone.Strong,
                _voice.Name(payer.Payer),
                one => _voice.Euros(one.Payers![i].Paid),
                _voice.Euros(payer.Paid)
            );
        }

        Money(RunWords.Insurer, one => one.Insurer.Euros, totals.Insurer.Euros);
        if (!totals.Insurer.IsComplete)
        {
            Row(RunWords.NotInIt, one => one.InsurerUnknown, totals.InsurerUnknown);
        }

        table.Write();
        if (!totals.Insurer.IsComplete)
        {
            Line(_voice.Say(RunWords.NotInInsurer));
        }

        if (totals.Provisional > 0)
        {
            var decisions = _voice.Of(totals.Provisional, Nouns.Decision);
            Line(_voice.Say(RunWords.Provisional, decisions, RunFileNames.Provisional));
        }

        void Header() =>
            Cells(Tone.Strong, _voice.Say(RunWords.DecidedUnder), one => one.Convention, _voice.Say(RunWords.Together));

        void Row(LocalizableText name, Func<ConventionTotals, long> value, long all) =>
            Cells(Tone.Plain, _voice.Say(name), one => _voice.Of(value(one)), _voice.Of(all));

        void Money(LocalizableText name, Func<ConventionTotals, decimal> value, decimal all) =>
            Cells(Tone.Strong, _voice.Say(name), one => _voice.Euros(value(one)), _voice.Euros(all));

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
        table.Add(
            Tone.Strong,
            _voice.Say(RunWords.RefusedFor),
            _voice.Say(RunWords.Attendances),
            _voice.Say(RunWords.Payments)
        );
        foreach (var reason in _run.Totals.Reasons)
        {
            table.Add(
                _voice.Name(reason.Reason),
                _voice.Of(reason.Attendances),
                _voice.Of(reason.Payments),
                Terminal.Safe((labels.GetValueOrDefault(reason.Reason) ?? Label.None).In(_voice.Language))
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
        var sessions = _voice.Of(_run.Totals.RejectedSessions, Nouns.Session);
        Line(Paint(Tone.Bad, _voice.Say(RunWords.Rejected, _voice.Of(_run.Rejects.Count, Nouns.Line), sessions)));
        var table = new TextTable(terminal, 1, 2);
        foreach (var reject in _run.Rejects.Take(RejectsShown))
        {
            table.Add(_voice.Say(RunWords.Line, reject.Line), reject.Column, Terminal.Safe(reject.Message));
        }

        table.Write();
        if (_run.Rejects.Count > RejectsShown)
        {
            var others = _voice.Of(_run.Rejects.Count - RejectsShown);
            var more = written
                ? _voice.Say(RunWords.MoreIn, others, RunFileNames.Rejects)
                : _voice.Say(RunWords.More, others);
            Line($"  {more}");
        }
    }

    private void WriteFiles(RunRequest request, WrittenRun? written)
    {
        Line("");
        var speed =
            _run.Totals.Sessions < EnoughToMeasure
                ? ""
                : _voice.Say(
                    RunWords.Speed,
                    Seconds(finished.Deciding),
                    _voice.Of((long)(_run.Totals.Sessions / finished.Deciding.TotalSeconds), Nouns.Session)
                );
        Line(_voice.Say(RunWords.InAll, Seconds(SinceStart())) + speed);
        if (written is null)
        {
            Line(_voice.Say(RunWords.NothingWritten));
            return;
        }

        if (written.Earlier.Leftovers is { Count: > 0 } leftovers)
        {
            Line(Paint(Tone.Warning, _voice.Say(RunWords.Leftovers, string.Join(", ", leftovers))));
        }

        if (written.Earlier.Torn is { Count: > 0 } torn)
        {
            Line(Paint(Tone.Warning, _voice.Say(RunWords.Torn, RunFileNames.Report, string.Join(", ", torn))));
        }

        var dialect = request.OutputDialect.IsLocal ? _voice.Say(RunWords.Spreadsheet, request.OutputDialect.Name) : "";
        Line(_voice.Say(RunWords.WrittenTo, Strong(Terminal.Safe(request.Output)), dialect));
        Line($"  {string.Join(", ", written.Report.Files.Keys.Append(RunFileNames.Report))}");
    }

    // Whoever waits has waited from the moment of the call: starting up and writing are part of it.
    private static TimeSpan SinceStart()
    {
        using var process = Process.GetCurrentProcess();
        return DateTime.Now - process.StartTime;
    }

    private string Seconds(TimeSpan time) =>
        _voice.Decimal(time.TotalSeconds.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));

    private void Line(string text) => terminal.Out.WriteLine(text);

    private string Strong(string text) => Paint(Tone.Strong, text);

    private string Paint(Tone tone, string text) => terminal.Paint(terminal.Out, tone, text);
}
