namespace Conv.Cli.Inputs;

/// <summary>
/// Reads files that are small where they are what they should be. A device may never end, a named pipe may never begin: both end here with a
/// sentence.
/// </summary>
internal static class BoundedFile
{
    /// <summary>No convention, calibration or list is larger.</summary>
    private const int Largest = 16 << 20;

    /// <summary>All bytes of a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CliException">It is larger than any such file, or nothing comes from it.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path)
    {
        using var stream = Within(path, () => File.OpenRead(path));
        return Read(path, stream);
    }

    /// <summary>All bytes of a stream.</summary>
    /// <param name="path">What messages call it.</param>
    /// <param name="stream">The stream.</param>
    /// <exception cref="CliException">It is larger than any such file, or nothing comes from it.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] Read(string path, Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = Within(path, () => stream.Read(buffer))) > 0; )
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > Largest)
            {
                throw new CliException(ExitStatus.SubjectAtFault, Said.At(path, CallComplaints.TooLarge));
            }
        }

        return bytes.ToArray();
    }

    private static T Within<T>(string path, Func<T> read) =>
        Waiting.TryWithin(read, out var result)
            ? result
            : throw new CliException(
                ExitStatus.WrongCall,
                Said.At(path, CallComplaints.NothingComes),
                AdviceWords.PipeWaits
            );
}
