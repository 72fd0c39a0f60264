using System.Globalization;

namespace Conv.Sessions.Expecting;

/// <summary>A file that holds no rows of another system; the message says why, and names no person.</summary>
/// <param name="line">The line at fault, from 1; 0: the file as a whole.</param>
/// <param name="message">What is wrong, without a final period.</param>
public sealed class ExpectedFileException(int line, string message)
    : Exception(line == 0 ? message : string.Create(CultureInfo.InvariantCulture, $"line {line}: {message}"));
