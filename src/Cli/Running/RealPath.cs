namespace Conv.Cli.Running;

/// <summary>Where a path leads when every link on the way is followed: two paths to one file have one real path.</summary>
internal static class RealPath
{
    // As the system has it: more links one after the other are a circle.
    private const int MostLinks = 40;

    /// <summary>The real path; of what does not exist, as far as it does.</summary>
    public static string Of(string path)
    {
        var links = 0;
        return Of(Path.GetFullPath(path), ref links);
    }

    private static string Of(string full, ref int links)
    {
        var root = Path.GetPathRoot(full)!;
        var real = root;
        foreach (
            var part in full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var next = Path.Combine(real, part);
            real =
                links < MostLinks && new FileInfo(next).LinkTarget is { } target && ++links > 0
                    ? Of(Path.GetFullPath(target, real), ref links)
                    : next;
        }

        return real;
    }
}
