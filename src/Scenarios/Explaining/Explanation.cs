using System.Collections.Immutable;
using Conv.Interpreter.Outcomes;
using Conv.Scenarios.Engines;
using Conv.Sessions.Deciding;

namespace Conv.Scenarios.Explaining;

/// <summary>The trajectory of one beneficiary, with a trace of every decision.</summary>
/// <param name="Run">What was decided: about the whole file by the compiled evaluator, or about what bears on the sessions by the interpreter.</param>
/// <param name="Sessions">The sessions that the beneficiary attends, in sequence.</param>
/// <param name="IsCompiled">Whether the compiled evaluator decided and was held against the interpreter.</param>
internal sealed record Explanation(Run Run, ImmutableArray<ExplainedSession> Sessions, bool IsCompiled);

/// <summary>A session of an explained trajectory.</summary>
/// <param name="Session">The session in the run.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Line">The first line of the file that names it.</param>
/// <param name="Outcome">The interpreter's decision about all its people, with traces; people are in the order of the file.</param>
/// <param name="Position">The beneficiary's place among those who attend, from 0.</param>
/// <param name="Providers">The identifiers of its providers, in the order of the outcome's payments.</param>
/// <param name="Differences">Where the compiled evaluator decides otherwise; none unless the compiler is at fault.</param>
internal sealed record ExplainedSession(
    int Session,
    string Id,
    int Line,
    SessionOutcome Outcome,
    int Position,
    ImmutableArray<string> Providers,
    ImmutableArray<EngineDifference> Differences
)
{
    /// <summary>The beneficiary's own decision; null where the session is rejected.</summary>
    public AttendanceOutcome? Attendance => Outcome.Attendances.IsEmpty ? null : Outcome.Attendances[Position];

    /// <summary>How many others attend.</summary>
    public int Others => Outcome.Session.Beneficiaries.Length - 1;
}
