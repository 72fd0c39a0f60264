using System.Globalization;

namespace Conv.Cli.Comparing;

/// <summary>Day numbers as people and programs write days.</summary>
internal static class Days
{
    /// <summary><c>2024-01-31</c></summary>
    public static string Of(int day) =>
        DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
