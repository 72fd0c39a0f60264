using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Interpreter.Outcomes;
using Conv.Scenarios.Engines;

namespace Conv.Scenarios.Running;

/// <summary>How a scenario came out.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Acts">Its acts, in file order, repetitions unfolded.</param>
/// <param name="Mismatches">What was decided otherwise than expected, in file order.</param>
/// <param name="Disagreements">Where the compiled evaluator and the reference interpreter decide differently: a fault of the compiler, whatever was expected.</param>
internal sealed record ScenarioResult(
    Scenario Scenario,
    ImmutableArray<ScenarioActResult> Acts,
    ImmutableArray<ScenarioMismatch> Mismatches,
    ImmutableArray<ScenarioDisagreement> Disagreements
)
{
    /// <summary>Whether everything came out as expected, by both engines alike.</summary>
    public bool Passed => Mismatches.IsEmpty && Disagreements.IsEmpty;
}

/// <summary>An act of a scenario and what was decided about it.</summary>
/// <param name="Act">The act.</param>
/// <param name="Decided">The decision of each person, in words; one entry without a person where the session is rejected.</param>
/// <param name="Outcome">The interpreter's decision with its trace; null where the session file already rejects the session. Its people are in the order of the act.</param>
internal sealed record ScenarioActResult(
    ScenarioAct Act,
    ImmutableArray<(string Person, string Decision)> Decided,
    SessionOutcome? Outcome
);

/// <summary>An expectation that was not met.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Act">The act; its day tells repetitions apart.</param>
/// <param name="Expectation">The expectation.</param>
/// <param name="Person">Whose decision differs; empty where nobody's is there.</param>
/// <param name="Expected">The parts of the expectation that were not met, in words.</param>
/// <param name="Decided">The decision of that person, in words.</param>
internal sealed record ScenarioMismatch(
    Scenario Scenario,
    ScenarioAct Act,
    Expectation Expectation,
    string Person,
    string Expected,
    string Decided
);

/// <summary>A difference between the two engines on an act of a scenario.</summary>
/// <param name="Act">The act.</param>
/// <param name="Difference">The difference.</param>
internal sealed record ScenarioDisagreement(ScenarioAct Act, EngineDifference Difference);
