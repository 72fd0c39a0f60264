using Conv.Comparison.Validity;
using Conv.Runtime.Values;

namespace Conv.Comparison.Wording;

/// <summary>Retroactive changes in words: a new edition that alters what was decided before the day from which it says that it has effect.</summary>
public static class Retroactivity
{
    /// <summary>A change, with what is wrong about it.</summary>
    public static string Of(Retroactive finding)
    {
        var where =
            finding.Where.Length == 0 ? ""
            : finding.Line is null ? $", where {finding.Where}"
            : $", {finding.Where}";
        return finding.IsOpen
            ? $"retroactive, perhaps: {finding.Convention} has effect from {Day.Text(finding.From)}, and it is not proved that nothing "
                + $"changes from {Day.Text(finding.FirstDay)}: {finding.What}{where}"
            : $"retroactive: {finding.Convention} has effect from {Day.Text(finding.From)}, and changes what was decided from "
                + $"{Day.Text(finding.FirstDay)}: {finding.What}{where}";
    }
}
