using System.Globalization;

namespace Conv.Compiler.Binding.Tree;

/// <summary>Day numbers as people write days.</summary>
internal static class Days
{
    /// <summary><c>2024-01-31</c></summary>
    public static string Show(int day) =>
        DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
