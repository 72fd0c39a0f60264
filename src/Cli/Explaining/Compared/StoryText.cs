using System.Collections.Immutable;
using System.Globalization;
using Conv.Comparison.Stories;
using Conv.Runtime.Explaining;
using Conv.Scenarios.Explaining;

namespace Conv.Cli.Explaining.Compared;

/// <summary>A story for a person: a line for each column, and beneath a session that differs the rules that decide it.</summary>
internal sealed class StoryText(Terminal terminal, Voice voice, TrajectoryStory story)
{
    private const int Widest = 100;
    private const string Mark = "≠";

    private readonly Page _page = new(terminal, Widest);
    private readonly Dictionary<string, int> _told = new(StringComparer.Ordinal);
    private readonly ImmutableArray<SessionExplanations> _sessions =
    [
        .. story.Columns.Select(column => new SessionExplanations(column.Edition.Program)),
    ];
    private readonly StoryWords _words = new(voice);
    private readonly TrajectoryWords _trajectory = new(voice.Language);

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
            differ == 0
                ? voice.Say(StoryTexts.Alike, beneficiary, voice.Of(story.Sessions.Length, Nouns.Session))
                : voice.Say(
                    StoryTexts.Differently,
                    beneficiary,
                    voice.Of(story.Sessions.Length, Nouns.Session),
                    voice.Of(differ),
                    Mark
                ),
            Tone.Strong
        );
        foreach (var column in story.Columns)
        {
            _page.Text(2, $"{_words.Name(column.Role)} {_words.Judge(column)}");
        }

        if (differ > 0)
        {
            _page.Text(
                0,
                story.FirstDivergence is { } first
                    ? voice.Say(StoryTexts.Part, Line(first.Line), voice.Day(first.Date), Parted(first))
                    : voice.Say(StoryTexts.SameAccepted)
            );
        }

        if (!story.Sessions.Any(session => session.Decisions.Any(HasDifferences)))
        {
            _page.Text(0, _trajectory.EnginesAgree, Tone.Faint);
        }
    }

    private void Write(StorySession session)
    {
        var others = session.Others == 0 ? "" : $", {_trajectory.Others(session.Others)}";
        var facts = string.Join(
            ", ",
            session.Facts.Select(fact =>
                $"{voice.Name(fact.Name)} = {(fact.Value is { } value ? voice.Value(value) : "")}"
            )
        );
        _page.Text(
            0,
            voice.Say(
                StoryTexts.Head,
                session.Differs ? Mark : " ",
                voice.Day(session.Date),
                voice.Name(session.Function),
                Line(session.Line),
                session.Id,
                others
            ) + (facts.Length == 0 ? "" : $"; {facts}"),
            session.Differs ? Tone.Warning : Tone.Plain
        );
        if (session.Mark == StoryMark.FirstDivergence)
        {
            _page.Text(4, voice.Say(StoryTexts.First, Parted(session)), Tone.Strong);
        }
        else if (session.Mark == StoryMark.Consequence)
        {
            _page.Text(4, voice.Say(StoryTexts.Later, Line(story.FirstDivergence!.Line)));
        }

        for (var i = 0; i < session.Decisions.Length; i++)
        {
            var decision = session.Decisions[i];
            _page.Text(
                4,
                $"{_words.Name(story.Columns[i].Role)} {_words.Decision(decision, _sessions[i])}",
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
            _page.Text(4, voice.Say(StoryTexts.WhyAs, Line(_told[all])), Tone.Faint);
            return;
        }

        foreach (var reasons in told)
        {
            _page.Text(4, voice.Say(StoryTexts.Why, Names(reasons)), Tone.Faint);
            foreach (var (indent, text, tone) in reasons.Lines)
            {
                _page.Text(6 + indent, text, tone);
            }
        }
    }

    private string Names(Reasons reasons) => string.Join(", ", reasons.Columns.Select(_words.Name));

    private List<(int Indent, string Text, Tone Tone)> Why(StoryDecision decision, int column, DecidingParts parts)
    {
        var lines = new List<(int, string, Tone)>();
        if (decision is { Session: { } session, IsRejected: false })
        {
            foreach (var node in _words.Prose.Deciding(_sessions[column].Of(session), session.Position, parts))
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
            .Decisions.Select((decision, i) => (Name: _words.Name(story.Columns[i].Role), Word: _words.Word(decision)))
            .GroupBy(one => one.Word, StringComparer.Ordinal)
            .Select(alike =>
                voice.Say(
                    StoryTexts.WordBy,
                    alike.Key,
                    string.Join(voice.Say(StoryTexts.And), alike.Select(one => one.Name))
                )
            );
        return string.Join(", ", words);
    }

    private static bool HasDifferences(StoryDecision decision) => decision.Session is { Differences.IsEmpty: false };

    private void WriteDisagreements(StoryDecision decision)
    {
        foreach (var difference in decision.Session?.Differences ?? [])
        {
            _page.Text(
                6,
                _trajectory.EnginesDiffer(difference.What, difference.Compiled, difference.Interpreted),
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

        _page.Heading(_trajectory.Rejected(rejects.Length));
        foreach (var one in rejects)
        {
            var by =
                one.Columns.Length == story.Columns.Length
                    ? ""
                    : $" ({string.Join(", ", one.Columns.Select(_words.Name))})";
            var session = one.Session.Length == 0 ? "" : voice.Say(StoryTexts.OfSession, one.Session);
            _page.Text(
                2,
                voice.Say(
                    StoryTexts.RejectedLine,
                    Line(one.Reject.Line),
                    session,
                    one.Reject.Column,
                    SessionPhrases.In(voice.Language, one.Reject.Message),
                    by
                )
            );
        }
    }

    private void WriteTotals()
    {
        _page.Heading(voice.Say(StoryTexts.Totals, voice.Of(story.Sessions.Length, Nouns.Session)));
        var table = _page.Table();
        var totals = story.Totals;
        table.Add(Tone.Strong, ["", .. story.Columns.Select(column => _words.Name(column.Role))]);
        table.Add([voice.Say(StoryTexts.AcceptedRow), .. totals.Select(one => Numbers.Of(one.Accepted))]);
        if (totals.Any(one => one.Unpriced > 0))
        {
            table.Add([voice.Say(StoryTexts.UnpricedRow), .. totals.Select(one => Numbers.Of(one.Unpriced))]);
        }

        table.Add([voice.Say(StoryTexts.RefusedRow), .. totals.Select(one => Numbers.Of(one.Refused))]);
        if (totals.Any(one => one.Rejected > 0))
        {
            table.Add([voice.Say(StoryTexts.RejectedRow), .. totals.Select(one => Numbers.Of(one.Rejected))]);
        }

        table.Add([voice.Say(StoryTexts.SharesRow), .. totals.Select(one => voice.Amount(one.Shares))]);
        table.Add([voice.Say(RunWords.Fees), .. totals.Select(one => voice.Amount(one.Fees))]);
        table.Write();
    }

    private static string Line(int line) => line.ToString(CultureInfo.InvariantCulture);

    private sealed record Reasons(
        string Key,
        ImmutableArray<StoryRole> Columns,
        List<(int Indent, string Text, Tone Tone)> Lines
    );
}
