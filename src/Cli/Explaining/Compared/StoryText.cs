using System.Collections.Immutable;
using System.Globalization;
using Conv.Comparison.Stories;
using Conv.Runtime.Explaining;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;
using Conv.Scenarios.Explaining;

namespace Conv.Cli.Explaining.Compared;

/// <summary>A story for a person: a line for each column, and beneath a session that differs the rules that decide it.</summary>
internal sealed class StoryText(Terminal terminal, TrajectoryStory story)
{
    private const int Widest = 100;
    private const string Mark = "≠";

    private readonly Page _page = new(terminal, Widest);
    private readonly Dictionary<string, int> _told = new(StringComparer.Ordinal);
    private readonly ImmutableArray<SessionExplanations> _sessions =
    [
        .. story.Columns.Select(column => new SessionExplanations(column.Edition.Program)),
    ];
    private readonly ExplanationProse _prose = new(Glossary.None, LanguageCodes.English);

    /// <summary>Writes it.</summary>
    /// <param name="shown">The story, or the part of it that is shown.</param>
    /// <param name="beneficiary">What the file calls them.</param>
    public void Write(TrajectoryStory shown, string beneficiary)
    {
        WriteHead(beneficiary);
        foreach (var session in shown.Sessions)
        {
            _page.Line();
            Write(session);
        }

        Write(shown.Rejects);
        WriteTotals();
    }

    private void WriteHead(string beneficiary)
    {
        var differ = story.Sessions.Count(session => session.Differs);
        _page.Text(
            0,
            $"{beneficiary}: {Numbers.Of(story.Sessions.Length, "session")}, "
                + (differ == 0 ? "decided alike" : $"{Numbers.Of(differ)} decided differently ({Mark})"),
            Tone.Strong
        );
        foreach (var column in story.Columns)
        {
            _page.Text(2, $"{StoryWords.Name(column.Role)} {StoryWords.Judge(column)}");
        }

        if (differ > 0)
        {
            _page.Text(
                0,
                story.FirstDivergence is { } first
                    ? $"The columns part on line {Line(first.Line)}, {Day.Text(first.Date)}: {Parted(first)}"
                    : "Every column accepts the same sessions"
            );
        }

        if (!story.Sessions.Any(session => session.Decisions.Any(HasDifferences)))
        {
            _page.Text(
                0,
                "Decided by the compiled conventions; the reference interpreter, which explains, decides the same",
                Tone.Faint
            );
        }
    }

    private void Write(StorySession session)
    {
        var others = session.Others == 0 ? "" : $", {Numbers.Of(session.Others, "other")} attending";
        var facts = string.Join(", ", session.Facts.Select(fact => $"{fact.Name} = {fact.Value}"));
        _page.Text(
            0,
            $"{(session.Differs ? Mark : " ")} {Day.Text(session.Date)} {session.Function}; line {Line(session.Line)}, session {session.Id}{others}"
                + (facts.Length == 0 ? "" : $"; {facts}"),
            session.Differs ? Tone.Warning : Tone.Plain
        );
        if (session.Mark == StoryMark.FirstDivergence)
        {
            _page.Text(4, $"the first divergence: {Parted(session)}", Tone.Strong);
        }
        else if (session.Mark == StoryMark.Consequence)
        {
            _page.Text(4, $"later: counted as a consequence of line {Line(story.FirstDivergence!.Line)}");
        }

        for (var i = 0; i < session.Decisions.Length; i++)
        {
            var decision = session.Decisions[i];
            _page.Text(
                4,
                $"{StoryWords.Name(story.Columns[i].Role)} {StoryWords.Decision(decision, _sessions[i], _prose)}",
                decision.IsAccepted ? Tone.Good : Tone.Bad
            );
            WriteDisagreements(decision);
        }

        if (session.Differs)
        {
            WriteWhy(session);
        }
    }

    // Columns that say the same for the same reasons say it together, and a session like an earlier one points to it.
    private void WriteWhy(StorySession session)
    {
        var parts = Parts(session);
        var told = session
            .Decisions.Select((decision, i) => (story.Columns[i].Role, Lines: Why(decision, i, parts)))
            .Where(one => one.Lines.Count > 0)
            .GroupBy(
                one => string.Join('\n', one.Lines.Select(line => $"{line.Indent} {line.Text}")),
                one => one,
                (lines, alike) => new Reasons(lines, [.. alike.Select(one => one.Role)], alike.First().Lines),
                StringComparer.Ordinal
            )
            .ToList();
        var all = string.Join('\n', told.Select(reasons => $"{Names(reasons)}\n{reasons.Key}"));
        if (told.Count > 0 && !_told.TryAdd(all, session.Line))
        {
            _page.Text(4, $"why: as on line {Line(_told[all])}", Tone.Faint);
            return;
        }

        foreach (var reasons in told)
        {
            _page.Text(4, $"why {Names(reasons)}", Tone.Faint);
            foreach (var (indent, text, tone) in reasons.Lines)
            {
                _page.Text(6 + indent, text, tone);
            }
        }
    }

    private static string Names(Reasons reasons) => string.Join(", ", reasons.Columns.Select(StoryWords.Name));

    private List<(int Indent, string Text, Tone Tone)> Why(StoryDecision decision, int column, DecidingParts parts)
    {
        var lines = new List<(int, string, Tone)>();
        if (decision is { Session: { } session, IsRejected: false })
        {
            foreach (var node in _prose.Deciding(_sessions[column].Of(session), session.Position, parts))
            {
                Flatten(node, 0, lines);
            }
        }

        return lines;
    }

    private static void Flatten(ProseLine node, int indent, List<(int, string, Tone)> lines)
    {
        var tone = ProseText.ToneOf(node.Kind);
        lines.Add((indent, node.ToString(), tone is Tone.Strong ? Tone.Plain : tone));
        foreach (var inner in node.Inner)
        {
            Flatten(inner, indent + 2, lines);
        }
    }

    // What all columns agree on needs no reasons.
    private static DecidingParts Parts(StorySession session)
    {
        var refusals = session
            .Decisions.Where(decision => !decision.IsAccepted)
            .SelectMany(decision => decision.Attendance?.Reasons ?? [])
            .Select(reason => reason.Name);
        return new DecidingParts(
            session.IsContested ? refusals.ToImmutableHashSet(StringComparer.Ordinal) : [],
            session.IsContested || session.SharesDiffer,
            session.IsContested || session.FeesDiffer
        );
    }

    private string Parted(StorySession session)
    {
        var words = session
            .Decisions.Select((decision, i) => (Name: StoryWords.Name(story.Columns[i].Role), Word: Word(decision)))
            .GroupBy(one => one.Word, StringComparer.Ordinal)
            .Select(alike => $"{alike.Key} by {string.Join(" and ", alike.Select(one => one.Name))}");
        return string.Join(", ", words);
    }

    private static string Word(StoryDecision decision) =>
        decision.IsUnpriced ? "unpriced"
        : decision.IsAccepted ? "accepted"
        : decision.IsRejected ? "rejected"
        : "refused";

    private static bool HasDifferences(StoryDecision decision) => decision.Session is { Differences.IsEmpty: false };

    private void WriteDisagreements(StoryDecision decision)
    {
        foreach (var difference in decision.Session?.Differences ?? [])
        {
            _page.Text(
                6,
                $"The two engines disagree about the {difference.What}: compiled {difference.Compiled}, "
                    + $"interpreter {difference.Interpreted}; this is a fault of conv itself",
                Tone.Bad
            );
        }
    }

    private void Write(ImmutableArray<StoryReject> rejects)
    {
        if (rejects.IsEmpty)
        {
            return;
        }

        _page.Heading($"Rejected: {Numbers.Of(rejects.Length, "line")}");
        foreach (var one in rejects)
        {
            var by =
                one.Columns.Length == story.Columns.Length
                    ? ""
                    : $" ({string.Join(", ", one.Columns.Select(StoryWords.Name))})";
            var session = one.Session.Length == 0 ? "" : $", session {one.Session}";
            _page.Text(2, $"line {Line(one.Reject.Line)}{session}, {one.Reject.Column}: {one.Reject.Message}{by}");
        }
    }

    private void WriteTotals()
    {
        _page.Heading($"Totals over {Numbers.Of(story.Sessions.Length, "session")}");
        var table = _page.Table();
        var totals = story.Totals;
        table.Add(Tone.Strong, ["", .. story.Columns.Select(column => StoryWords.Name(column.Role))]);
        table.Add(["accepted", .. totals.Select(one => Numbers.Of(one.Accepted))]);
        if (totals.Any(one => one.Unpriced > 0))
        {
            table.Add(["unpriced", .. totals.Select(one => Numbers.Of(one.Unpriced))]);
        }

        table.Add(["refused", .. totals.Select(one => Numbers.Of(one.Refused))]);
        if (totals.Any(one => one.Rejected > 0))
        {
            table.Add(["rejected", .. totals.Select(one => Numbers.Of(one.Rejected))]);
        }

        table.Add(["shares", .. totals.Select(one => Amounts.Of(one.Shares))]);
        table.Add(["fees", .. totals.Select(one => Amounts.Of(one.Fees))]);
        table.Write();
    }

    private static string Line(int line) => line.ToString(CultureInfo.InvariantCulture);

    private sealed record Reasons(
        string Key,
        ImmutableArray<StoryRole> Columns,
        List<(int Indent, string Text, Tone Tone)> Lines
    );
}
