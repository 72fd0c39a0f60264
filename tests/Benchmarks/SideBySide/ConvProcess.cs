using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Conv.Benchmarks.Deciding;

namespace Conv.Benchmarks.SideBySide;

/// <summary>The program as a user calls it: a process of its own, from the release build beside this one.</summary>
/// <param name="cache">Where compiled conventions are kept.</param>
internal sealed partial class ConvProcess(string cache)
{
    private static readonly string Program = Path.Combine(
        Repository.Conventions,
        "../src/Cli/bin/Release/net10.0/conv.dll"
    );

    /// <summary>Forgets what was compiled before.</summary>
    public void Forget()
    {
        if (Directory.Exists(cache))
        {
            Directory.Delete(cache, recursive: true);
        }
    }

    /// <summary>Calls the program.</summary>
    /// <param name="processors">How many processors it may use.</param>
    /// <param name="args">Its arguments.</param>
    /// <exception cref="InvalidOperationException">It could not do its work. That it found differences is no fault.</exception>
    public Cost Run(int processors, params string[] args)
    {
        if (!File.Exists(Program))
        {
            throw new InvalidOperationException($"{Program}: build src/Cli in Release first");
        }

        // The shell says what its children cost; it passes on how they ended.
        var start = new ProcessStartInfo(
            "/bin/sh",
            ["-c", "dotnet \"$0\" \"$@\" >/dev/null; status=$?; times; exit $status", Program, .. args]
        )
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["CONV_CACHE"] = cache;
        start.Environment["DOTNET_PROCESSOR_COUNT"] = processors.ToString(CultureInfo.InvariantCulture);
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var times = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode is 0 or 1
            ? new(
                Times().Matches(times.Split('\n')[1]).Sum(match => Number(match, 1) * 60 + Number(match, 2)),
                clock.Elapsed.TotalSeconds
            )
            : throw new InvalidOperationException($"conv {string.Join(' ', args)}: exit status {process.ExitCode}");
    }

    private static double Number(Match match, int group) =>
        double.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("([0-9]+)m([0-9.]+)s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Times();
}
