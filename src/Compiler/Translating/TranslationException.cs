namespace Conv.Compiler.Translating;

/// <summary>A file cannot be written in another language so that the same is read.</summary>
/// <param name="message">Why.</param>
internal sealed class TranslationException(string message) : Exception(message);
