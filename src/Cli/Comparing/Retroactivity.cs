using Conv.Comparison.Validity;

namespace Conv.Cli.Comparing;

/// <summary>Retroactive changes in words: a new edition that alters what was decided before the day from which it says that it has effect.</summary>
internal static class Retroactivity
{
    /// <summary>A change, with what is wrong about it.</summary>
    public static string Of(Retroactive finding)
    {
        var where = finding.Where.Length == 0 ? "" : $", where {finding.Where}";
        return $"retroactive: {finding.Convention} has effect from {Days.Of(finding.From)}, and changes what was decided from "
            + $"{Days.Of(finding.FirstDay)}: {finding.What}{where}";
    }
}
