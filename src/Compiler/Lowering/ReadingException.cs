namespace Conv.Compiler.Lowering;

/// <summary>A reading is chosen that is not there, or an alternative that it does not have.</summary>
/// <param name="message">Which; the same for whoever chose it, so it names no parameter.</param>
public sealed class ReadingException(string message) : ArgumentException(message);
