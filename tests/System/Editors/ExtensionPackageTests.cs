using System.IO.Compression;
using System.Text.Json;
using Conv.SystemTests.Packages;
using Conv.SystemTests.Tools;

namespace Conv.SystemTests.Editors;

/// <summary>The extension for VS Code is built and packed as its page says.</summary>
public sealed class ExtensionPackageTests
{
    private static readonly string[] NotOfTheSource = ["node_modules", "out"];

    [NpmFact]
    public async Task It_is_compiled_and_packed_with_all_that_it_names()
    {
        using var folder = new Folder();
        Copy(RepositoryFiles.PathOf("editors/vscode"), folder.Path);

        await Shell.FineAsync(folder.Path, Tool.Npm.Required, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        await Shell.FineAsync(folder.Path, Tool.Npm.Required, "run", "package");

        await using var package = await ZipFile.OpenReadAsync(folder["conv.vsix"]);
        var names = package.Entries.Select(entry => entry.FullName).ToList();
        names.ShouldContain("extension/out/extension.js");
        names.ShouldContain("extension/node_modules/vscode-languageclient/package.json");
        names.ShouldNotContain(name => name.StartsWith("extension/src/", StringComparison.Ordinal));
        var contributes = JsonDocument
            .Parse(await File.ReadAllTextAsync(folder["package.json"]))
            .RootElement.GetProperty("contributes");
        foreach (var part in new[] { "grammars", "snippets" })
        {
            var path = contributes.GetProperty(part)[0].GetProperty("path").GetString()!;
            names.ShouldContain($"extension/{path[2..]}");
        }

        var code = await File.ReadAllTextAsync(folder["src/commands.ts"]);
        foreach (var command in contributes.GetProperty("commands").EnumerateArray())
        {
            code.ShouldContain($"register('{command.GetProperty("command").GetString()![5..]}'");
        }
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
