using System.Diagnostics;

namespace Conv.Analysis.Tests.Smt;

/// <summary>What a solver says of a formula.</summary>
internal enum Answer
{
    /// <summary>Nothing, within its time.</summary>
    Unknown,

    /// <summary>Something meets it.</summary>
    Sat,

    /// <summary>Nothing meets it.</summary>
    Unsat,
}

/// <summary>An SMT solver that reads SMT-LIB 2 from its standard input.</summary>
/// <param name="path">The program.</param>
/// <param name="arguments">Its arguments; a limit of 5 seconds for each question is among them.</param>
internal sealed class Solver(string path, params string[] arguments)
{
    /// <summary>The first one on the PATH, or null.</summary>
    public static Solver? Find() =>
        OnPath("z3") is { } z3 ? new Solver(z3, "-in", "-smt2", "-t:5000")
        : OnPath("cvc5") is { } cvc5 ? new Solver(cvc5, "--lang", "smt2", "--incremental", "--tlimit-per=5000")
        : null;

    /// <summary>The answers to the questions of a script, in order.</summary>
    /// <exception cref="InvalidOperationException">The solver does not understand the script.</exception>
    public async Task<IReadOnlyList<Answer>> Ask(string script)
    {
        using var process = Process.Start(
            new ProcessStartInfo(path, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var reading = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(script);
        process.StandardInput.Close();
        var said = await reading;
        await process.WaitForExitAsync();
        return
        [
            .. said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line =>
                    line switch
                    {
                        "sat" => Answer.Sat,
                        "unsat" => Answer.Unsat,
                        "unknown" or "timeout" => Answer.Unknown,
                        _ => throw new InvalidOperationException($"{line}\n{script}"),
                    }
                ),
        ];
    }

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
