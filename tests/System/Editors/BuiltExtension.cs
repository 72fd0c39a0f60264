using Conv.SystemTests.Packages;
using Conv.SystemTests.Tools;

namespace Conv.SystemTests.Editors;

/// <summary>The extension for VS Code, built and packed as its page says, once for all tests of a class.</summary>
public sealed class BuiltExtension : IDisposable
{
    private static readonly string[] NotOfTheSource = ["node_modules", "out"];
    private readonly Lazy<Task<Folder>> _folder = new(BuildAsync);

    /// <summary>The folder with what was built; built when the first test asks.</summary>
    internal Task<Folder> Folder => _folder.Value;

    public void Dispose()
    {
        if (_folder is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } built })
        {
            built.Result.Dispose();
        }
    }

    private static async Task<Folder> BuildAsync()
    {
        var folder = new Folder();
        Copy(RepositoryFiles.PathOf("editors/vscode"), folder.Path);
        await Shell.FineAsync(folder.Path, Tool.Npm.Required, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        await Shell.FineAsync(folder.Path, Tool.Npm.Required, "run", "package");
        return folder;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from).Where(file => !file.EndsWith(".vsix", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var inner in Directory.GetDirectories(from))
        {
            if (!NotOfTheSource.Contains(Path.GetFileName(inner), StringComparer.Ordinal))
            {
                Copy(inner, Path.Combine(to, Path.GetFileName(inner)));
            }
        }
    }
}
