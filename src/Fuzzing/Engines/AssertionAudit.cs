using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Conv.Analysis.Assertions;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Proofs;
using Conv.Compiler;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Outcomes;
using Conv.Interpreter.Stepping;

namespace Conv.Fuzzing.Engines;

/// <summary>Holds what is proved of all sessions against sessions that were decided: none of them may contradict it.</summary>
internal sealed class AssertionAudit
{
    // A proof that needs more is not proved, and says nothing of sessions.
    private const int Nodes = 20_000;

    private readonly SessionStepper _stepper;
    private readonly IrProgram _program;
    private readonly ImmutableArray<IrAssertion> _proved;

    /// <summary>Proves the assertions of conventions.</summary>
    public AssertionAudit(CheckedProgram conventions, ImmutableSortedDictionary<string, string> readings)
    {
        _program = conventions.Asserted.Program;
        _stepper = new SessionStepper(
            _program,
            _program
                .Readings.Where(reading => readings.ContainsKey(reading.Name))
                .ToDictionary(
                    reading => reading.Name,
                    reading =>
                        reading
                            .Alternatives.Select(alternative => alternative.Name)
                            .ToList()
                            .IndexOf(readings[reading.Name]),
                    StringComparer.Ordinal
                )
        );
        _proved = conventions.Asserted.Assertions.IsEmpty
            ? []
            :
            [
                .. AssertionChecks
                    .Check(conventions, ProofLimit.Of(Nodes))
                    .Results.Where(result => result.Status == ProofStatus.Proved)
                    .Select(result => result.Assertion),
            ];
    }

    /// <summary>The sessions that contradict what is proved, up to the first that cannot be followed.</summary>
    /// <param name="outcomes">What the interpreter decided, each session by the convention in force.</param>
    public IEnumerable<string> Contradictions(ImmutableArray<SessionOutcome> outcomes)
    {
        var before = _stepper.Beginning;
        for (var number = 0; number < outcomes.Length && !_proved.IsEmpty; number++)
        {
            var outcome = outcomes[number];
            if (
                outcome.Rejection is not null
                || outcome.Function is null
                || outcome.Reasons.Any(reason => reason.Role == ReasonRole.NotInForce)
            )
            {
                continue;
            }

            var session = _stepper.On(_program.Functions[outcome.Function.Id], outcome.Session, before);
            foreach (var assertion in _proved)
            {
                if (
                    assertion.Cases.Any(claim =>
                        claim.Function == outcome.Function.Id && IsWrong(claim, session, outcome)
                    )
                )
                {
                    yield return string.Create(
                        CultureInfo.InvariantCulture,
                        $"session {number + 1} of {outcomes.Length}: contradicts what is proved on line {assertion.Place.Start.Line}"
                    );
                }
            }

            if (session.Decide() is not { } decided)
            {
                yield break;
            }

            before = decided.After;
        }
    }

    private static bool IsWrong(IrAssertionCase claim, SteppedSession session, SessionOutcome outcome)
    {
        var function = outcome.Function!;
        return claim.Sessions switch
            {
                IrAssertedSessions.Valid => true,
                IrAssertedSessions.Attended => !function.Registers || !outcome.Attendances.IsEmpty,
                IrAssertedSessions.Accepted => function.Registers
                    ? outcome.Attendances is [{ IsAccepted: true }, ..]
                    : outcome.Reasons.IsEmpty,
                _ => throw new UnreachableException($"{claim.Sessions} are no sessions"),
            }
            && session.Holds(claim.When) == true
            && session.Holds(claim.Wrong) == true;
    }
}
