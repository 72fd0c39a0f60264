namespace Conv.TestKit;

/// <summary>
/// A folder that goes away with its test. The next test finds its own under the same path: conventions that many tests write are the same
/// files then, and are compiled once (<see cref="OneCompilation"/>).
/// </summary>
public sealed class Folder : IDisposable
{
    private static readonly string All = Directory.CreateTempSubdirectory("conv-tests-").FullName;
    private static readonly SortedSet<int> Free = [];
    private static readonly Lock Numbers = new();
    private static int _made;

    private readonly int _number;

    static Folder() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(All, recursive: true);

    /// <summary>Makes it, empty.</summary>
    public Folder()
    {
        lock (Numbers)
        {
            _number = Free.Count > 0 ? Free.Min : _made++;
            Free.Remove(_number);
        }

        Path = System.IO.Path.Combine(All, $"{_number}");
        Directory.CreateDirectory(Path);
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>The path of something in it.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file and says where it is.</summary>
    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>The files of a folder in it by name, as text.</summary>
    public SortedDictionary<string, string> Read(string name) =>
        new(
            Directory
                .GetFiles(this[name])
                .ToDictionary(file => System.IO.Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <inheritdoc/>
    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
        lock (Numbers)
        {
            Free.Add(_number);
        }
    }
}
