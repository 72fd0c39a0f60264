using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Service.Deciding;

/// <summary>
/// What ties sessions together, as texts: sessions with no key in common, directly or through others, do not bear on each other. Who attends
/// is a key; so is each window that is kept for more than a beneficiary, whether the function of the session uses it or not: a group that is
/// larger than it had to be is decided alike.
/// </summary>
internal static class SessionTies
{
    /// <summary>The keys of a session.</summary>
    /// <param name="run">A run that holds it.</param>
    /// <param name="session">The session.</param>
    public static IReadOnlyCollection<string> Of(Run run, int session)
    {
        var (table, batch) = (run.Table, run.Table.Batch);
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        var attendances = Enumerable.Range(
            batch.FirstAttendance[session],
            batch.FirstAttendance[session + 1] - batch.FirstAttendance[session]
        );
        foreach (var row in attendances)
        {
            keys.Add(OfBeneficiary(table.Vocabulary, table.BeneficiaryIds[row]));
        }

        foreach (var scope in run.Info.Scopes.Where(scope => !scope.RefinesBeneficiary))
        {
            foreach (var row in scope.OfSession ? [-1] : attendances)
            {
                string?[] parts = [.. scope.Keys.Select(key => Text(table, key, session, row))];
                if (!parts.Contains(null))
                {
                    keys.Add($"{string.Join(' ', scope.Keys.Select(key => key.Column))}={string.Join(' ', parts)}");
                }
            }
        }

        return keys;
    }

    /// <summary>The key of everything that somebody attends.</summary>
    public static string OfBeneficiary(Vocabulary vocabulary, string beneficiary) =>
        $"{vocabulary.FactWith(FactRole.Identity, FactOwner.Beneficiary)?.Name}={beneficiary}";

    // Null where the session does not say it: it counts in no window of it.
    private static string? Text(SessionTable table, ScopeKeyInfo key, int session, int attendance)
    {
        var batch = table.Batch;
        var (columns, row, ids) = key.Owner switch
        {
            ScopeKeyOwner.Session => (batch.SessionFacts, session, table.SessionIds),
            ScopeKeyOwner.Provider => (batch.ProviderFacts, batch.FirstPayment[session], table.ProviderIds),
            ScopeKeyOwner.Beneficiary => (batch.BeneficiaryFacts, attendance, table.BeneficiaryIds),
            _ => throw new UnreachableException($"nobody is called {key.Owner}"),
        };
        return key.Storage switch
        {
            ScopeKeyStorage.Identity => ids[row],
            ScopeKeyStorage.Values => Known(columns.Values[key.Slot][row], Missing.Value),
            ScopeKeyStorage.Dates => Known(columns.Dates[key.Slot][row], Missing.Date),
            ScopeKeyStorage.Identifiers => columns.Identifiers[key.Slot][row] is var number && number < 0
                ? null
                : table.TextOf(table.Vocabulary.Facts.First(fact => IsOf(fact, key)), number),
            _ => throw new UnreachableException($"no column stores {key.Storage}"),
        };
    }

    private static string? Known(int value, int missing) =>
        value == missing ? null : value.ToString(CultureInfo.InvariantCulture);

    private static bool IsOf(FactSymbol fact, ScopeKeyInfo key) =>
        string.Equals(fact.Name, key.Column, StringComparison.Ordinal)
        && string.Equals(fact.Owner.ToString(), key.Owner.ToString(), StringComparison.Ordinal);
}
