using System.Globalization;
using Conv.Interpreter.Outcomes;
using Conv.Runtime.Values;
using Conv.Scenarios.Engines;
using Conv.Scenarios.Explaining;

namespace Conv.Cli.Explaining;

/// <summary>A trajectory for a person. Others who attend are counted, never named.</summary>
internal sealed class ExplanationText(Terminal terminal, DecisionNodes nodes)
{
    public void Write(Explained explained, string beneficiary)
    {
        WriteHead(explained, beneficiary);
        foreach (var session in explained.Sessions)
        {
            terminal.Out.WriteLine();
            new NodeText(terminal).Write(Session(session));
            foreach (var difference in session.Differences)
            {
                Line(
                    Tone.Bad,
                    $"The two engines disagree about the {difference.What}: compiled {difference.Compiled}, "
                        + $"interpreter {difference.Interpreted}; this is a fault of conv itself"
                );
            }
        }

        WriteRejects(explained);
    }

    private void WriteHead(Explained explained, string beneficiary)
    {
        var attendances = explained.Sessions.Select(session => session.Attendance).OfType<AttendanceOutcome>().ToList();
        var shares = attendances.Where(one => one.Decision == Verdict.Accepted).Sum(one => one.Share!.Value);
        Line(
            Tone.Strong,
            $"{beneficiary}: {Numbers.Of(explained.Sessions.Length, "session")}, "
                + $"{Numbers.Of(attendances.Count(one => one.IsAccepted))} accepted, "
                + $"{Numbers.Of(attendances.Count(one => one.Decision == Verdict.Refused))} refused, "
                + $"shares {DecisionText.Amount(shares)}"
        );
        if (explained.Run.Policy >= 0)
        {
            Line(
                Tone.Plain,
                $"All judged by {explained.Run.Info.Conventions[explained.Run.Policy].Name}, whatever their date"
            );
        }

        if (explained.Explanation.IsCompiled && explained.Sessions.All(session => session.Differences.IsEmpty))
        {
            Line(
                Tone.Faint,
                "Decided by the compiled conventions; the reference interpreter, which explains, decides the same"
            );
        }
    }

    private Node Session(ExplainedSession session)
    {
        var outcome = session.Outcome;
        var date = Day.Text(outcome.Session.Date.Number);
        var decided = session.Attendance is { } attendance ? DecisionNodes.Words(attendance) : "rejected";
        var judge =
            outcome.Convention is null ? ""
            : outcome.Function is { } function && function.Name != outcome.Session.Function
                ? $" under {outcome.Convention.Name} as {function.Name}"
            : $" under {outcome.Convention.Name}";
        var others = session.Others == 0 ? "" : $", {Numbers.Of(session.Others, "other")} attending";
        return new Node(
            date,
            session.Attendance is { IsAccepted: true } ? Tone.Good : Tone.Bad,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{outcome.Session.Function}{judge}: {decided}; session {session.Id}, line {session.Line}{others}"
            ),
            "",
            nodes.Of(outcome, [(session.Position, "")], session.Providers)
        );
    }

    private void WriteRejects(Explained explained)
    {
        if (explained.Rejects.IsEmpty)
        {
            return;
        }

        terminal.Out.WriteLine();
        Line(Tone.Bad, $"Rejected: {Numbers.Of(explained.Rejects.Length, "line")}");
        var table = new TextTable(terminal, 1, 2, 3);
        foreach (var (reject, session) in explained.Rejects)
        {
            table.Add(
                string.Create(CultureInfo.InvariantCulture, $"line {reject.Line}"),
                session.Length == 0 ? "" : $"session {session}",
                reject.Column,
                reject.Message
            );
        }

        table.Write();
    }

    private void Line(Tone tone, string text) =>
        terminal.Out.WriteLine(terminal.Paint(terminal.Out, tone, Terminal.Safe(text)));
}
