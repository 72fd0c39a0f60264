using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Fuzzing.Sessions;

namespace Conv.Fuzzing.Engines;

/// <summary>One file of sessions, decided by both engines.</summary>
internal static class Trial
{
    /// <summary>What differs, or the exception of the engine that fails; empty where they agree.</summary>
    /// <param name="conventions">The conventions; without errors.</param>
    /// <param name="readings">Their readings; those that the conventions do not have are passed over.</param>
    /// <param name="policy">The convention that judges every session; null: the one in force. One that is not there shows nothing.</param>
    /// <param name="rows">The sessions.</param>
    public static ImmutableArray<string> Of(
        CheckedProgram conventions,
        ImmutableSortedDictionary<string, string> readings,
        string? policy,
        ImmutableArray<SessionRow> rows
    )
    {
        try
        {
            var known = readings
                .Where(pair => conventions.Ir.Readings.Any(reading => Has(reading, pair)))
                .ToImmutableSortedDictionary(StringComparer.Ordinal);
            var number = -1;
            if (policy is not null)
            {
                var named = conventions.Ir.Conventions.FirstOrDefault(convention =>
                    string.Equals(convention.Name, policy, StringComparison.Ordinal)
                );
                if (named is null)
                {
                    return [];
                }

                number = named.Id;
            }

            return new EnginePair(conventions, known).Differences(rows, number);
        }
#pragma warning disable CA1031 // Whatever an engine throws on conventions without errors is what this program looks for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return [$"{exception.GetType().Name}: {exception.Message.Split('\n')[0]}"];
        }
    }

    private static bool Has(Compiler.Symbols.ReadingSymbol reading, KeyValuePair<string, string> pair) =>
        string.Equals(reading.Name, pair.Key, StringComparison.Ordinal)
        && reading.Alternatives.Any(alternative =>
            string.Equals(alternative.Name, pair.Value, StringComparison.Ordinal)
        );
}
