namespace Conv.Service.Access;

/// <summary>The file of keys as it is now: a key that is taken out of it opens nothing any more.</summary>
/// <param name="path">The file.</param>
/// <exception cref="InvalidDataException">It is no file of keys.</exception>
internal sealed partial class KeyFile(string path)
{
    private readonly Lock _turn = new();
    private ApiKeys _keys = ApiKeys.Read(path);
    private (DateTime Written, long Length) _seen = Stamp(path);

    /// <summary>The keys. Where the file has become none, those that it had before.</summary>
    /// <param name="logger">Told so.</param>
    public ApiKeys Current(ILogger logger)
    {
        lock (_turn)
        {
            if (Stamp(path) is var now && now != _seen)
            {
                _seen = now;
                try
                {
                    _keys = ApiKeys.Read(path);
                    Changed(logger);
                }
                catch (Exception exception)
                    when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
                {
                    Unread(logger, exception.Message);
                }
            }

            return _keys;
        }
    }

    private static (DateTime Written, long Length) Stamp(string path) =>
        new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : default;

    [LoggerMessage(LogLevel.Information, "the file of keys has changed and is read anew")]
    private static partial void Changed(ILogger logger);

    [LoggerMessage(
        LogLevel.Error,
        "the file of keys has changed and is none ({Fault}): those that it had before hold on"
    )]
    private static partial void Unread(ILogger logger, string fault);
}
