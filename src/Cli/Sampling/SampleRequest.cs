using Conv.Population;

namespace Conv.Cli.Sampling;

/// <summary>A sample as asked for on the command line.</summary>
/// <param name="Output">The file, <c>-</c> for the standard output, or null: nothing is generated.</param>
/// <param name="Assumptions">Whether to list the figures of the calibration.</param>
/// <param name="Json">Whether to print JSON.</param>
/// <param name="Options">What to generate.</param>
internal sealed record SampleRequest(string? Output, bool Assumptions, bool Json, PopulationOptions Options)
{
    /// <summary>Whether the standard output takes the file, so that all else goes to the error output.</summary>
    public bool ToStandardOutput => Output == "-";
}
