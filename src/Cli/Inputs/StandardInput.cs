namespace Conv.Cli.Inputs;

/// <summary>A session file that comes from the standard input: kept in a file of its own while it is read, for some formats begin with what stands at their end.</summary>
internal sealed class StandardInput : IDisposable
{
    /// <summary>What a call writes for it.</summary>
    public const string Name = "-";

    private StandardInput(string path) => Path = path;

    /// <summary>Where it is kept.</summary>
    public string Path { get; }

    /// <summary>Takes the standard input to its end, where a call means it; null where it names a file.</summary>
    /// <param name="input">What the call names.</param>
    /// <param name="cancellation">Stops it.</param>
    public static StandardInput? Take(string input, CancellationToken cancellation)
    {
        if (!string.Equals(input, Name, StringComparison.Ordinal))
        {
            return null;
        }

        var kept = new StandardInput(System.IO.Path.GetTempFileName());
        try
        {
            using var from = Console.OpenStandardInput();
            using var to = new FileStream(kept.Path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            var buffer = new byte[1 << 17];
            int count;
            while ((count = from.Read(buffer)) > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                to.Write(buffer, 0, count);
            }

            return kept;
        }
        catch
        {
            kept.Dispose();
            throw;
        }
    }

    public void Dispose() => File.Delete(Path);
}
