using System.Text;

namespace Conv.Build.Paths;

/// <summary>What makes two paths one on an operating system, as functions of texts: no file is looked at.</summary>
/// <param name="HasDrives">Whether paths begin with a drive or a server, and both slashes separate.</param>
/// <param name="IgnoresCase">Whether names are one that differ in case alone.</param>
/// <param name="IgnoresForm">Whether names are one that are written with other code points for the same letters.</param>
internal sealed record PathRules(bool HasDrives, bool IgnoresCase, bool IgnoresForm)
{
    public static readonly PathRules Windows = new(HasDrives: true, IgnoresCase: true, IgnoresForm: false);

    public static readonly PathRules Mac = new(HasDrives: false, IgnoresCase: true, IgnoresForm: true);

    public static readonly PathRules Linux = new(HasDrives: false, IgnoresCase: false, IgnoresForm: false);

    /// <summary>Those of this machine.</summary>
    public static PathRules Here =>
        OperatingSystem.IsWindows() ? Windows
        : OperatingSystem.IsMacOS() ? Mac
        : Linux;

    /// <summary>Whether two paths lead to one file.</summary>
    public bool Same(string left, string right) => string.Equals(Key(left), Key(right), StringComparison.Ordinal);

    /// <summary>A text that is the same for all spellings of a path.</summary>
    public string Key(string path)
    {
        var (root, parts) = Split(path);
        var key = root + string.Join('/', parts);
        key = IgnoresForm ? key.Normalize(NormalizationForm.FormC) : key;
        return IgnoresCase ? key.ToUpperInvariant() : key;
    }

    /// <summary>The way from a folder to a file, with forward slashes, which every compiler understands; the path itself where there is none.</summary>
    /// <param name="folder">The folder, in full.</param>
    /// <param name="path">The file, in full.</param>
    public string Relative(string folder, string path)
    {
        var (fromRoot, from) = Split(folder);
        var (toRoot, to) = Split(path);
        if (!Same(fromRoot, toRoot))
        {
            return toRoot + string.Join('/', to);
        }

        var common = 0;
        while (common < from.Count && common < to.Count - 1 && Same(from[common], to[common]))
        {
            common++;
        }

        return string.Join('/', Enumerable.Repeat("..", from.Count - common).Concat(to.Skip(common)));
    }

    /// <summary>The folder of a file.</summary>
    public string FolderOf(string path)
    {
        var (root, parts) = Split(path);
        return root + string.Join('/', parts.Take(parts.Count - 1));
    }

    // The root with its slash, and the names below it; what stands still and what goes back are gone.
    private (string Root, List<string> Parts) Split(string path)
    {
        var slashed = HasDrives ? path.Replace('\\', '/') : path;
        if (HasDrives && slashed.StartsWith("//?/", StringComparison.Ordinal))
        {
            slashed = slashed.StartsWith("//?/UNC/", StringComparison.OrdinalIgnoreCase)
                ? "//" + slashed["//?/UNC/".Length..]
                : slashed["//?/".Length..];
        }

        var root = Root(slashed);
        var parts = new List<string>();
        foreach (var part in slashed[root.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part != ".." || root.Length == 0))
            {
                parts.Add(part);
            }
        }

        return (root.Length > 0 && !root.EndsWith('/') ? root + "/" : root, parts);
    }

    private string Root(string path)
    {
        if (!HasDrives)
        {
            return path.StartsWith('/') ? "/" : "";
        }

        if (path.Length >= 2 && char.IsAsciiLetter(path[0]) && path[1] == ':')
        {
            return path.Length > 2 && path[2] == '/' ? path[..3] : path[..2];
        }

        if (path.StartsWith("//", StringComparison.Ordinal))
        {
            // Server and share belong together.
            var server = path.IndexOf('/', 2);
            var share = server < 0 ? -1 : path.IndexOf('/', server + 1);
            return share < 0 ? path : path[..(share + 1)];
        }

        return path.StartsWith('/') ? "/" : "";
    }
}
