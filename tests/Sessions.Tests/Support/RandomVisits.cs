namespace Conv.Sessions.Tests;

/// <summary>Lines of visits, good and bad, the same for the same seed.</summary>
internal static class RandomVisits
{
    public static IEnumerable<string> Lines(int seed, int count, bool distinctDays = false)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var visit = random.Next(count);
            var day = new DateOnly(2022, 1, 1).AddDays(distinctDays ? visit : visit % 900);
            yield return Visits.Line(
                $"visit=V{visit}",
                $"day={day:yyyy-MM-dd}",
                $"site={(visit % 7 == 0 ? "" : $"S{visit % 3}")}",
                $"act={(visit % 4 == 0 ? "talk" : "care")}",
                $"mode={(visit % 11) switch { 0 => "", < 4 => "far", _ => "near" }}",
                $"price={(visit % 13 == 0 ? "12.5" : "")}",
                $"worker={Pick(random, "W1", "W2", "W3")}",
                $"client={Pick(random, "", $"C{random.Next(1 + (count / 5))}")}",
                $"born={Pick(random, "", "1990-01-01")}",
                $"urgent={(random.Next(50) == 0 ? "maybe" : "")}"
            );
        }
    }

    private static string Pick(Random random, params string[] values) => values[random.Next(values.Length)];
}
