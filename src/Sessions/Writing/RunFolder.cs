namespace Conv.Sessions.Writing;

/// <summary>
/// The folder of a run, taken while the run writes into it: two runs at once would leave the files of one under the report of the other. The system lets
/// go of a lock when its program ends, however it ends.
/// </summary>
internal sealed class RunFolder : IDisposable
{
    private const string LockName = "run.lock";
    private const int Attempts = 10;

    private readonly string _lock;
    private readonly FileStream _stream;

    private RunFolder(string path, FileStream stream)
    {
        _lock = path;
        _stream = stream;
    }

    /// <summary>Takes a folder; it is made if there is none.</summary>
    /// <exception cref="FolderTakenException">Another run has it.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static RunFolder Take(string directory)
    {
        Directory.CreateDirectory(directory);
        var path = Path.Combine(directory, LockName);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (new FileInfo(path).LinkTarget is not null)
            {
                throw new IOException($"{LockName} in it is a symbolic link, which no run leaves");
            }

            FileStream stream;
            try
            {
                stream = new FileStream(
                    path,
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None,
                    bufferSize: 0
                );
            }
            catch (IOException exception) when (File.Exists(path))
            {
                throw new FolderTakenException("another run is writing into it", exception);
            }

            // A run that ends removes its lock: what was opened before and locked after that is no lock any more.
            if (File.Exists(path))
            {
                return new RunFolder(path, stream);
            }

            stream.Dispose();
        }

        throw new FolderTakenException("other runs are writing into it", null);
    }

    /// <summary>Lets go of the folder.</summary>
    public void Dispose()
    {
        File.Delete(_lock);
        _stream.Dispose();
    }
}
