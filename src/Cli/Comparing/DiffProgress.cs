using System.Globalization;
using Conv.Comparison.Counting.Options;

namespace Conv.Cli.Comparing;

/// <summary>What a long comparison is doing, on the line of the terminal that says so.</summary>
internal sealed class DiffProgress(Terminal terminal) : IDisposable
{
    private readonly StatusLine _line = new(terminal, "comparing");

    /// <summary>Takes how many pairs of functions are proved, of how many; cheap, from any thread.</summary>
    public void Proved(int done, int total) =>
        _line.Tell(string.Create(CultureInfo.InvariantCulture, $"proving: {done} of {total} functions"));

    /// <summary>Takes how far the counting is; cheap, from any thread.</summary>
    public void Counted(CountingProgress progress)
    {
        var done = progress.Total > 0 ? $" {Numbers.Percent(progress.Done, progress.Total)}" : "";
        _line.Tell($"counting ({progress.Stage.ToString().ToLowerInvariant()}){done}");
    }

    /// <summary>Clears the line.</summary>
    public void Dispose() => _line.Dispose();
}
