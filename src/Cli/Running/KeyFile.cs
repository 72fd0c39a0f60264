using Conv.Runtime.Languages;
using Conv.Sessions.Correcting;

namespace Conv.Cli.Running;

/// <summary>The file that <c>--key</c> names.</summary>
internal static class KeyFile
{
    private const int Longest = 1 << 16;
    private static readonly LocalizableText Advice = AdviceWords.KeyIs;

    /// <summary>Reads it; null where there is none.</summary>
    /// <exception cref="CliException">It cannot be read, or is no key.</exception>
    public static SessionKey? Read(string? path)
    {
        if (path is null)
        {
            return null;
        }

        if (Directory.Exists(path) || !File.Exists(path))
        {
            var what = Directory.Exists(path) ? CallComplaints.FolderKey : ComplaintWords.NoFile;
            throw new CliException(ExitStatus.WrongCall, Said.At($"--key {path}", what), Advice);
        }

        try
        {
            using var stream = File.OpenRead(path);
            var bytes = new byte[Longest + 1];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length is >= SessionKey.Shortest and <= Longest
                ? new SessionKey(bytes.AsSpan(0, length))
                : throw new CliException(
                    ExitStatus.WrongCall,
                    Said.At($"--key {path}", CallComplaints.KeyLength.With(SessionKey.Shortest)),
                    Advice
                );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"--key {path}", ComplaintWords.FileNotReadFor.With(SystemWords.Why(exception)))
            );
        }
    }
}
