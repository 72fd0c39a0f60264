using System.Collections.Immutable;
using System.Text.Json;

namespace Conv.Sessions.Correcting;

/// <summary>What an earlier run says of itself in <c>run.json</c>.</summary>
/// <param name="SourceHash">SHA-256 of the sources of its conventions.</param>
/// <param name="CompilerVersion">The version of the compiler.</param>
/// <param name="Vocabulary">The vocabulary's name.</param>
/// <param name="Readings">The reading of each ambiguity, by name.</param>
/// <param name="Policy">The convention that judged every session, or <c>auto</c>.</param>
/// <param name="InputHash">SHA-256 of the session file.</param>
/// <param name="Attendances">How many rows its <c>attendances.csv</c> has.</param>
/// <param name="Payments">How many rows its <c>payments.csv</c> has.</param>
/// <param name="Fees">The fees of its accepted payments, in euros.</param>
/// <param name="Shares">The shares of its accepted attendances, in euros.</param>
public sealed record PreviousReport(
    string SourceHash,
    string CompilerVersion,
    string Vocabulary,
    ImmutableSortedDictionary<string, string> Readings,
    string Policy,
    string InputHash,
    long Attendances,
    long Payments,
    decimal Fees,
    decimal Shares
)
{
    /// <summary>Reads the content of a <c>run.json</c>.</summary>
    /// <exception cref="PreviousRunException">It is no such file.</exception>
    public static PreviousReport Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var totals = root.GetProperty("totals");
            return new PreviousReport(
                Text(root, "sourceHash"),
                Text(root, "compilerVersion"),
                Text(root, "vocabulary"),
                root.GetProperty("readings")
                    .EnumerateObject()
                    .ToImmutableSortedDictionary(
                        reading => reading.Name,
                        reading => reading.Value.GetString() ?? "",
                        StringComparer.Ordinal
                    ),
                Text(root, "policy"),
                Text(root, "inputHash"),
                Rows(totals, "attendances"),
                Rows(totals, "payments"),
                totals.GetProperty("fees").GetDecimal(),
                totals.GetProperty("shares").GetDecimal()
            );
        }
        catch (JsonException exception)
        {
            throw new PreviousRunException(
                RunOutputs.ReportName,
                (int)(exception.LineNumber ?? 0) + 1,
                "this is no JSON that a run wrote"
            );
        }
        catch (Exception exception)
            when (exception is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException
            )
        {
            throw new PreviousRunException(RunOutputs.ReportName, 0, "this is no report of a run");
        }
    }

    /// <summary>What decided the earlier run otherwise than a later one; empty where the same decided both.</summary>
    public ImmutableArray<RunDifference> DifferencesFrom(RunReport now) =>
        [.. Differences(now).Where(one => !string.Equals(one.Before, one.Now, StringComparison.Ordinal))];

    private IEnumerable<RunDifference> Differences(RunReport now)
    {
        yield return new("vocabulary", Vocabulary, now.Vocabulary);
        yield return new("sources", SourceHash, now.SourceHash);
        yield return new("compiler", CompilerVersion, now.CompilerVersion);
        yield return new("policy", Policy, now.Policy);
        foreach (
            var name in Readings.Keys.Union(now.Readings.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
        )
        {
            yield return new(
                $"reading {name}",
                Readings.GetValueOrDefault(name, ""),
                now.Readings.TryGetValue(name, out var value) ? value : ""
            );
        }
    }

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException(name);

    private static long Rows(JsonElement totals, string name)
    {
        var outcomes = totals.GetProperty(name);
        return checked(
            outcomes.GetProperty("accepted").GetInt64()
            + outcomes.GetProperty("refused").GetInt64()
            + outcomes.GetProperty("unpriced").GetInt64()
        );
    }
}

/// <summary>Something that decided two runs and is not the same in both.</summary>
/// <param name="What">One of <c>vocabulary</c>, <c>sources</c>, <c>compiler</c>, <c>policy</c>, or <c>reading</c> and its name.</param>
/// <param name="Before">What it was; empty where it was not there.</param>
/// <param name="Now">What it is; empty where it is not there.</param>
public sealed record RunDifference(string What, string Before, string Now);
