using Conv.Interpreter.Stepping;

namespace Conv.Analysis.Witnesses;

/// <summary>A session of a witness, and what the reference interpreter says of it after what was before.</summary>
/// <param name="Act">The session.</param>
/// <param name="Session">The same session before the interpreter.</param>
internal sealed record EvaluatedAct(ConcreteAct Act, SteppedSession Session);
