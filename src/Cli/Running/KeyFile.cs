using Conv.Sessions.Correcting;

namespace Conv.Cli.Running;

/// <summary>The file that <c>--key</c> names.</summary>
internal static class KeyFile
{
    private const int Longest = 1 << 16;
    private const string Advice = "a key is a file of chance that you keep: head -c 32 /dev/urandom > conv.key";

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
            var what = Directory.Exists(path) ? "a folder" : "there is no such file";
            throw new CliException(ExitStatus.WrongCall, $"--key {path}: {what}", Advice);
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
                    $"--key {path}: a key has {SessionKey.Shortest} bytes or more, and at most 64 KiB",
                    Advice
                );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                $"--key {path}: the file cannot be read: {exception.Message.TrimEnd('.')}"
            );
        }
    }
}
