namespace Conv.TestKit;

/// <summary>A folder that goes away with its test.</summary>
public sealed class Folder : IDisposable
{
    /// <summary>Its full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("conv-tests-").FullName;

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
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
