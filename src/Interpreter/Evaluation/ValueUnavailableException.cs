namespace Conv.Interpreter.Evaluation;

/// <summary>An expression asks for what is not there: the program is not well-formed, or it is asked where it cannot be answered.</summary>
/// <param name="message">What it asks for.</param>
internal sealed class ValueUnavailableException(string message) : InvalidOperationException(message);
