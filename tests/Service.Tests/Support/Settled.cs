using System.Globalization;
using System.Text.Json;

namespace Conv.Service.Tests.Support;

/// <summary>Everything that was ever to be settled with somebody adds up to what they owe or earn in the end.</summary>
internal static class Settled
{
    /// <summary>Adds up, and compares.</summary>
    /// <param name="answers">All answers of the past.</param>
    /// <param name="files">The rows that stand in the end: persons in the second column, amounts in the last.</param>
    public static void ShouldAddUp(IEnumerable<JsonElement> answers, params string[] files)
    {
        var settled = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var row in answers.SelectMany(answer => answer.GetProperty("settlements").EnumerateArray()))
        {
            if (row.GetProperty("person").GetString() is { } person)
            {
                Add(settled, person, row.GetProperty("difference").GetDecimal());
            }
        }

        var due = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var row in files.SelectMany(file => file.Split('\n').Skip(1)))
        {
            if (row.Split(',') is [_, var person, .., { Length: > 0 } amount])
            {
                Add(due, person, decimal.Parse(amount, CultureInfo.InvariantCulture));
            }
        }

        settled.Where(sum => sum.Value != 0).ShouldBe(due.Where(sum => sum.Value != 0));
    }

    private static void Add(SortedDictionary<string, decimal> sums, string person, decimal amount) =>
        sums[person] = sums.GetValueOrDefault(person) + amount;
}
