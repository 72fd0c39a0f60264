using Conv.Interpreter.Outcomes;
using Conv.Runtime.Explaining;
using Conv.Scenarios.Explaining;

namespace Conv.Cli.Explaining;

/// <summary>A trajectory for a person. Others who attend are counted, never named.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="sessions">Explains a session.</param>
/// <param name="prose">Tells an explanation in a language.</param>
/// <param name="words">What stands around it, in the same language.</param>
internal sealed class ExplanationText(
    Terminal terminal,
    SessionExplanations sessions,
    ExplanationProse prose,
    TrajectoryWords words
)
{
    public void Write(Explained explained, string beneficiary)
    {
        WriteHead(explained, beneficiary);
        foreach (var session in explained.Sessions)
        {
            terminal.Out.WriteLine();
            new ProseText(terminal).Write(
                Session(session),
                session.Attendance is { IsAccepted: true } ? Tone.Good : Tone.Bad
            );
            foreach (var difference in session.Differences)
            {
                Line(Tone.Bad, words.EnginesDiffer(difference.What, difference.Compiled, difference.Interpreted));
            }
        }

        WriteRejects(explained);
    }

    private void WriteHead(Explained explained, string beneficiary)
    {
        var attendances = explained.Sessions.Select(session => session.Attendance).OfType<AttendanceOutcome>().ToList();
        var shares = attendances
            .Where(attendance => attendance.Decision == Verdict.Accepted)
            .Sum(attendance => attendance.Share!.Value);
        Line(
            Tone.Strong,
            words.Totals(
                beneficiary,
                explained.Sessions.Length,
                attendances.Count(attendance => attendance.IsAccepted),
                attendances.Count(attendance => attendance.Decision == Verdict.Refused),
                prose.Amount(shares)
            )
        );
        if (explained.Run.Policy >= 0)
        {
            Line(Tone.Plain, words.AllBy(explained.Run.Info.Conventions[explained.Run.Policy].Name));
        }

        if (explained.Explanation.IsCompiled && explained.Sessions.All(session => session.Differences.IsEmpty))
        {
            Line(Tone.Faint, words.EnginesAgree);
        }
    }

    private ProseLine Session(ExplainedSession session)
    {
        var explanation = sessions.Of(session);
        string[] about =
        [
            prose.Summary(explanation, session.Position),
            .. session.Others == 0 ? Array.Empty<string>() : [words.Others(session.Others)],
        ];
        return new ProseLine(
            ProseKind.Person,
            prose.Day(explanation.Date),
            $"{about[0]}; {string.Join(", ", about.Skip(1).Prepend(words.PlaceOf(session.Id, session.Line)))}",
            "",
            prose.Everything(explanation, (session.Position, ""))
        );
    }

    private void WriteRejects(Explained explained)
    {
        if (explained.Rejects.IsEmpty)
        {
            return;
        }

        terminal.Out.WriteLine();
        Line(Tone.Bad, words.Rejected(explained.Rejects.Length));
        var table = new TextTable(terminal, 1, 2, 3);
        foreach (var (reject, session) in explained.Rejects)
        {
            table.Add(
                words.Line(reject.Line),
                session.Length == 0 ? "" : words.Session(session),
                reject.Column,
                SessionPhrases.In(words.Language, reject.Message)
            );
        }

        table.Write();
    }

    private void Line(Tone tone, string text) =>
        terminal.Out.WriteLine(terminal.Paint(terminal.Out, tone, Terminal.Safe(text)));
}
