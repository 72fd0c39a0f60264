using System.Diagnostics;
using Conv.Comparison.Editions;
using Conv.Comparison.Stories;
using Conv.Runtime.Explaining;
using Conv.Runtime.Languages;
using Conv.Scenarios.Explaining;

namespace Conv.Cli.Explaining.Compared;

/// <summary>Columns and decisions of a story in words.</summary>
/// <param name="voice">Says them.</param>
internal sealed class StoryWords(Voice voice)
{
    private readonly ExplanationProse _prose = new(voice.Glossary, voice.Language);

    /// <summary>Tells explanations.</summary>
    public ExplanationProse Prose => _prose;

    /// <summary>What a column is called: a few letters.</summary>
    public string Name(StoryRole role) => voice.Say(NameOf(role));

    private static LocalizableText NameOf(StoryRole role) =>
        role switch
        {
            StoryRole.Old => StoryTexts.Old,
            StoryRole.New => StoryTexts.New,
            StoryRole.AsItWas => StoryTexts.AsItWas,
            _ => throw new UnreachableException($"the role {role}"),
        };

    /// <summary>Who judges in a column.</summary>
    public string Judge(StoryColumn column) =>
        column switch
        {
            { Role: StoryRole.AsItWas } => voice.Say(StoryTexts.JudgeWas),
            { Edition.Convention: { } convention } => voice.Say(StoryTexts.JudgeAll, column.Edition.Name, convention),
            _ => voice.Say(StoryTexts.JudgeInForce, column.Edition.Name),
        };

    /// <summary>What is decided, in a word.</summary>
    public string Word(StoryDecision decision) =>
        voice.Say(
            decision.IsUnpriced ? StoryTexts.Unpriced
            : decision.IsAccepted ? StoryTexts.Accepted
            : decision.IsRejected ? StoryTexts.RejectedWord
            : StoryTexts.Refused
        );

    /// <summary>A decision with its amounts and who made it.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="explanations">Explains it.</param>
    public string Decision(StoryDecision decision, SessionExplanations explanations)
    {
        if (decision is not { Session: { } session, Attendance: not null })
        {
            return voice.Say(StoryTexts.Rejected) + Lines(decision);
        }

        var outcome = session.Outcome;
        var judge =
            outcome.Convention is null ? ""
            : outcome.Function is { } function && function.Name != outcome.Session.Function
                ? voice.Say(StoryTexts.ByAs, outcome.Convention.Name, voice.Name(function.Name))
            : voice.Say(StoryTexts.By, outcome.Convention.Name);
        var explanation = explanations.Of(session);
        return _prose.Decision(explanation.Attendances[session.Position]) + Payments(decision, explanation) + judge;
    }

    private string Lines(StoryDecision decision)
    {
        string[] lines =
        [
            .. decision.Rejects.Select(reject =>
                voice.Say(
                    StoryTexts.LineColumn,
                    reject.Line,
                    reject.Column,
                    SessionPhrases.In(voice.Language, reject.Message)
                )
            ),
        ];
        return lines switch
        {
            [] when decision.Session?.Outcome.Rejection is { } lack => voice.Say(
                StoryTexts.Lines,
                lack.Column + voice.Say(StoryTexts.Lines, SessionPhrases.In(voice.Language, lack.Message))
            ),
            [] => "",
            _ => voice.Say(StoryTexts.Lines, string.Join("; ", lines)),
        };
    }

    private string Payments(StoryDecision decision, SessionExplanation explanation)
    {
        var payments = explanation.Payments;
        return payments.IsEmpty
            || (!decision.IsAccepted && payments.All(payment => payment.Decision == Runtime.Decision.Refused))
                ? ""
            : payments is [var only] ? voice.Say(StoryTexts.Fee, _prose.Decision(only))
            : voice.Say(StoryTexts.Fees, string.Join(" + ", payments.Select(_prose.Decision)));
    }
}
