using System.Diagnostics;
using System.Text.Json;
using Conv.SystemTests.Tools;

namespace Conv.SystemTests.Editors;

/// <summary>A real editor talks to the built <c>conv lsp</c>.</summary>
public sealed class NeovimTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [NeovimFact]
    public async Task An_author_mends_a_mistake_looks_things_up_and_renames()
    {
        using var folder = new Folder();
        folder.Write("sport.conv", LanguageServer.Tests.Files.Words);
        folder.Write(
            "vouchers.conv",
            LanguageServer.Tests.Files.Rules.Replace("fee        entry", "fee        enty", StringComparison.Ordinal)
        );
        var result = folder["seen.json"];
        await Edit(folder.Path, result);

        var seen = JsonDocument.Parse(await File.ReadAllTextAsync(result)).RootElement;
        (seen.TryGetProperty("problem", out var problem) ? problem.GetString() : null).ShouldBeNull();
        seen.GetProperty("finding").GetString().ShouldNotBeNull().ShouldContain("did you mean `entry`?");
        seen.GetProperty("action").GetString().ShouldBe("Replace by `entry`");
        seen.GetProperty("mended").GetBoolean().ShouldBeTrue();
        seen.GetProperty("hover").GetString().ShouldNotBeNull().ShouldContain("Le prix d'une entrée");
        seen.GetProperty("completion").EnumerateArray().Select(item => item.GetString()).ShouldContain("field");
        seen.GetProperty("clean").GetBoolean().ShouldBeTrue();
        (await File.ReadAllTextAsync(folder["sport.conv"])).ShouldContain("reason used-up");
        (await File.ReadAllTextAsync(folder["vouchers.conv"])).ShouldContain("refused used-up");
    }

    private static async Task Edit(string folder, string result)
    {
        var start = new ProcessStartInfo(Tool.Neovim.Required)
        {
            ArgumentList =
            {
                "--clean",
                "--headless",
                "-c",
                $"luafile {RepositoryFiles.PathOf("tests/System/Editors/session.lua")}",
            },
            Environment =
            {
                ["CONV_FOLDER"] = folder,
                ["CONV_RESULT"] = result,
                ["CONV_COMMAND"] = $"dotnet {Built.Conv} lsp",
                ["HOME"] = folder,
                ["DOTNET_CLI_HOME"] = folder,
            },
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        using var stop = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(stop.Token);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(await process.StandardError.ReadToEndAsync(CancellationToken.None), exception);
        }
    }
}
