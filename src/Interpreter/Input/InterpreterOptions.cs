using Conv.Interpreter.Observing;

namespace Conv.Interpreter.Input;

/// <summary>How a run goes.</summary>
/// <param name="Readings">Chosen alternatives by name of the reading; a reading that is not named takes its default.</param>
/// <param name="Policy">The convention that judges every session; null: the one in force.</param>
/// <param name="Trace">Whether decisions carry a trace of what they read.</param>
/// <param name="Observer">Sees every node that a decision evaluates; null: nobody.</param>
internal sealed record InterpreterOptions(
    IReadOnlyDictionary<string, string>? Readings = null,
    string? Policy = null,
    bool Trace = false,
    IEvaluationObserver? Observer = null
);
