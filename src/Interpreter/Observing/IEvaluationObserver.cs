using Conv.Compiler.Ir;

namespace Conv.Interpreter.Observing;

/// <summary>
/// Sees every node of the graphs that decide a session: conditions, grants, exceptions, shares, fees and categories. Needs, which are no
/// rule of the text, and what an act leaves behind are not shown; nor is anything of a session that is a reject.
/// </summary>
internal interface IEvaluationObserver
{
    /// <summary>A node of the program was evaluated; called once or more for each evaluation.</summary>
    /// <param name="node">The node, the same object as in the program.</param>
    /// <param name="seen">What was seen.</param>
    void Saw(IrExpression node, Observation seen);
}
