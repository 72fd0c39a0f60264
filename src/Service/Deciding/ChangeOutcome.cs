using Conv.Service.Problems;
using Conv.Service.Storing;

namespace Conv.Service.Deciding;

/// <summary>What came of a change: an answer or a problem, one of both.</summary>
internal sealed record ChangeOutcome(RecordedAnswer? Answer, ProblemException? Problem)
{
    /// <summary>The answer.</summary>
    /// <exception cref="ProblemException">There is a problem instead.</exception>
    public RecordedAnswer Answered => Answer ?? throw Problem!;

    /// <summary>What a piece of work comes to.</summary>
    public static ChangeOutcome Of(Func<RecordedAnswer> work)
    {
        try
        {
            return new(work(), null);
        }
        catch (ProblemException problem)
        {
            return new(null, problem);
        }
    }
}

/// <summary>An answer about a session.</summary>
/// <param name="Text">The answer.</param>
/// <param name="IsRepeated">Whether it was given before, to the same request.</param>
/// <param name="IsNew">Whether the session was not there before.</param>
internal sealed record RecordedAnswer(AnswerText Text, bool IsRepeated, bool IsNew);
