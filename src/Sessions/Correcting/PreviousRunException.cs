using System.Globalization;

namespace Conv.Sessions.Correcting;

/// <summary>The files of an earlier run are not what a run writes, or belong to another vocabulary.</summary>
/// <param name="file">The file at fault, by its name in the folder.</param>
/// <param name="line">The line at fault, from 1; 0: the file as a whole.</param>
/// <param name="message">What is wrong, without a final period; it names no person.</param>
public sealed class PreviousRunException(string file, int line, string message)
    : Exception(
        line == 0 ? $"{file}: {message}" : string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {message}")
    )
{
    /// <summary>The file at fault, by its name in the folder.</summary>
    public string File => file;

    /// <summary>The line at fault, from 1; 0: the file as a whole.</summary>
    public int Line => line;
}
