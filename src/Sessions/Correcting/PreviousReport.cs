using System.Collections.Immutable;
using System.Text.Json;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Correcting;

/// <summary>What an earlier run says of itself in <c>run.json</c>.</summary>
/// <param name="Identity">What decided it, and over which file.</param>
/// <param name="Attendances">How many rows its <c>attendances.csv</c> has.</param>
/// <param name="Payments">How many rows its <c>payments.csv</c> has.</param>
/// <param name="Fees">The fees of its accepted payments, in euros.</param>
/// <param name="Shares">The shares of its accepted attendances, in euros.</param>
public sealed record PreviousReport(RunIdentity Identity, long Attendances, long Payments, decimal Fees, decimal Shares)
{
    /// <summary>SHA-256 of each other file of the run, by name.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The dialect in which its tables are written.</summary>
    public string OutputDialect { get; init; } = Dialect.Standard.Name;

    /// <summary>Which key the digests of its <c>sessions.csv</c> are made with; null where it has none.</summary>
    public string? KeyId { get; init; }

    /// <summary>Reads the content of a <c>run.json</c>.</summary>
    /// <exception cref="PreviousRunException">It is no such file.</exception>
    public static PreviousReport Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var totals = root.GetProperty("totals");
            var readings = Texts(root.GetProperty("readings"));
            return new PreviousReport(
                new RunIdentity(
                    Text(root, "sourceHash"),
                    Text(root, "compilerVersion"),
                    Text(root, "vocabulary"),
                    readings,
                    Text(root, "policy"),
                    Text(root, "inputHash")
                )
                {
                    Registers = root.TryGetProperty("registers", out var registers)
                        ? Hashes(registers)
                        : ImmutableSortedDictionary<string, string>.Empty,
                },
                Rows(totals, "attendances"),
                Rows(totals, "payments"),
                totals.GetProperty("fees").GetDecimal(),
                totals.GetProperty("shares").GetDecimal()
            )
            {
                Files = Texts(root.GetProperty("files")),
                OutputDialect = Text(root, "outputDialect"),
                KeyId = root.TryGetProperty("keyId", out var key) ? key.GetString() : null,
            };
        }
        catch (JsonException exception)
        {
            throw new PreviousRunException(
                RunFileNames.Report,
                (int)(exception.LineNumber ?? 0) + 1,
                "this is no JSON that a run wrote"
            );
        }
        catch (Exception exception)
            when (exception is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException
            )
        {
            throw new PreviousRunException(RunFileNames.Report, 0, "this is no report of a run");
        }
    }

    private static ImmutableSortedDictionary<string, string> Texts(JsonElement element) =>
        element
            .EnumerateObject()
            .ToImmutableSortedDictionary(one => one.Name, one => one.Value.GetString() ?? "", StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, string> Hashes(JsonElement registers) =>
        registers
            .EnumerateObject()
            .ToImmutableSortedDictionary(one => one.Name, one => Text(one.Value, "hash"), StringComparer.Ordinal);

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
