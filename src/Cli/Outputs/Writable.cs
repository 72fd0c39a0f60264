using Conv.Runtime.Languages;

namespace Conv.Cli.Outputs;

/// <summary>What cannot be written where somebody asked for it is told in a sentence.</summary>
internal static class Writable
{
    /// <summary>The advice where a folder was named.</summary>
    public static readonly LocalizableText AnotherFolder = AdviceWords.WritableFolder;

    /// <summary>The advice where a file, or a place for a new folder, was named.</summary>
    public static readonly LocalizableText AnotherPlace = AdviceWords.WritablePlace;

    /// <summary>Writes.</summary>
    /// <param name="complaint">What is said where it fails, before the reason: the option, the path, and what cannot be done.</param>
    /// <param name="advice">What to do then.</param>
    /// <param name="write">Writes, and gives what the caller needs of it.</param>
    /// <exception cref="CliException">It cannot be written.</exception>
    public static T Or<T>(LocalizableText complaint, LocalizableText advice, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                ComplaintWords.At.With(complaint, SystemWords.Why(exception)),
                advice
            );
        }
    }

    /// <inheritdoc cref="Or{T}(LocalizableText, LocalizableText, Func{T})"/>
    public static void Or(LocalizableText complaint, LocalizableText advice, Action write) =>
        Or(
            complaint,
            advice,
            () =>
            {
                write();
                return true;
            }
        );
}
