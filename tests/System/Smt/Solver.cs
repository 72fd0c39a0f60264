using System.Diagnostics;
using Conv.SystemTests.Tools;

namespace Conv.SystemTests.Smt;

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

/// <summary>An SMT solver that reads SMT-LIB 2 from its standard input; it has 5 seconds for each question.</summary>
internal static class Solver
{
    /// <summary>The answers to the questions of a script, in order.</summary>
    /// <exception cref="InvalidOperationException">The solver does not understand the script.</exception>
    public static async Task<IReadOnlyList<Answer>> Ask(string script)
    {
        using var process = Process.Start(
            new ProcessStartInfo(Tool.Z3.Required, ["-in", "-smt2", "-t:5000"])
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
}
