using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using Conv.Compiler.Text;

namespace Conv.LanguageServer.Consequences.Published;

/// <summary>
/// The conventions of a folder as the last commit has them, by the program <c>git</c>. Only what is in the object store is read: no hook, filter or monitor of
/// the repository runs, and nothing is fetched.
/// </summary>
internal static class GitHead
{
    private const int ShortLength = 7;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The files; null: the folder is in no repository, nothing of it is committed, or there is no git.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="known">What was read before: the same again as long as nothing was committed.</param>
    public static PublishedFiles? Read(string folder, PublishedFiles? known)
    {
        if (Line(folder, "rev-parse", "HEAD:./") is not { Length: > 0 } tree)
        {
            return null;
        }

        var key = $"git {tree}";
        if (string.Equals(known?.Key, key, StringComparison.Ordinal))
        {
            return known;
        }

        var commit = Line(folder, "rev-parse", "HEAD") ?? "";
        var name = $"git HEAD {commit[..Math.Min(ShortLength, commit.Length)]}";
        ImmutableArray<SourceText> sources = [.. Files(folder).Select(Source).OfType<SourceText>()];
        return sources.IsEmpty ? null : new PublishedFiles(name, key, sources);

        SourceText? Source(string file) =>
            Call(folder, "cat-file", "blob", $"HEAD:./{file}") is { } text
                ? new SourceText(Path.Combine(folder, file), text.TrimStart('\uFEFF'))
                : null;
    }

    private static IEnumerable<string> Files(string folder) =>
        (Call(folder, "ls-tree", "-z", "--name-only", "HEAD", "./") ?? "")
            .Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(name => name.EndsWith(".conv", StringComparison.Ordinal));

    private static string? Line(string folder, params string[] args) => Call(folder, args)?.Trim();

    private static string? Call(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.fsmonitor=false", .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!output.Wait(Patience) || !process.WaitForExit(Patience))
            {
                process.Kill();
                return null;
            }

            return process.ExitCode == 0 ? output.Result : null;
        }
        catch (Exception exception) when (exception is Win32Exception or IOException or InvalidOperationException)
        {
            return null;
        }
    }
}
