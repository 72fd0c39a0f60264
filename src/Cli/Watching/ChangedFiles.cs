namespace Conv.Cli.Watching;

/// <summary>Notices when the files of a call are written, made, renamed or removed, from the moment that it is made.</summary>
internal sealed class ChangedFiles : IDisposable
{
    // An editor that saves writes, renames and removes within some milliseconds; a checkout of many files takes a little longer.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly AutoResetEvent _changed = new(initialState: false);
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <summary>Begins to look.</summary>
    /// <param name="paths">Files, and folders: their <c>.conv</c> files.</param>
    /// <exception cref="CliException">There is no such file or folder, or the system does not let it be watched.</exception>
    public ChangedFiles(IEnumerable<string> paths)
    {
        try
        {
            foreach (var path in paths)
            {
                Watch(path);
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Waits until something changed and then stayed as it is for a moment.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>False: the waiting was ended.</returns>
    public bool Wait(CancellationToken cancellation)
    {
        WaitHandle[] either = [_changed, cancellation.WaitHandle];
        if (WaitHandle.WaitAny(either) != 0)
        {
            return false;
        }

        int which;
        do
        {
            which = WaitHandle.WaitAny(either, Quiet);
        } while (which == 0);

        return which == WaitHandle.WaitTimeout;
    }

    /// <summary>Looks no more.</summary>
    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _changed.Dispose();
    }

    private void Watch(string path)
    {
        var isFolder = Directory.Exists(path);
        if (!isFolder && !File.Exists(path))
        {
            throw new CliException(ExitStatus.WrongCall, Said.At(path, ComplaintWords.NoFileOrFolder));
        }

        var folder = isFolder ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        try
        {
            var watcher = new FileSystemWatcher(folder, isFolder ? "*.conv" : Path.GetFileName(path))
            {
                NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName | NotifyFilters.Size,
            };
            _watchers.Add(watcher);
            watcher.Changed += (_, _) => Notice();
            watcher.Created += (_, _) => Notice();
            watcher.Deleted += (_, _) => Notice();
            watcher.Renamed += (_, _) => Notice();

            // Notes that were lost are a change as well.
            watcher.Error += (_, _) => Notice();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"--watch {path}", CallComplaints.NotWatched.With(SystemWords.Why(exception)))
            );
        }
    }

    // A note that was on its way while the waiting ended.
    private void Notice()
    {
        try
        {
            _changed.Set();
        }
        catch (ObjectDisposedException)
        {
            // Nobody waits any more.
        }
    }
}
