using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Correcting;

/// <summary>Which columns say something else of a session in two files that were read with one vocabulary.</summary>
internal static class FactDifferences
{
    /// <summary>The names of the facts that differ, in the order of the vocabulary; people who come or go are their identity.</summary>
    public static ImmutableArray<string> Of(SessionTable before, int session, SessionTable now, int later) =>
        [
            .. now
                .Vocabulary.Facts.Where(fact =>
                    fact.Owner == FactOwner.Session
                        ? Differs(fact, before, session, now, later)
                        : DiffersForPeople(fact, before, session, now, later)
                )
                .Select(fact => fact.Name),
        ];

    private static bool DiffersForPeople(FactSymbol fact, SessionTable before, int session, SessionTable now, int later)
    {
        var (then, those) = (People(before, session, fact.Owner), People(now, later, fact.Owner));
        return fact.Role == FactRole.Identity
            ? !then.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(those.Keys)
            : then.Any(one => those.TryGetValue(one.Key, out var row) && Differs(fact, before, one.Value, now, row));
    }

    private static Dictionary<string, int> People(SessionTable table, int session, FactOwner owner)
    {
        var (first, names) =
            owner == FactOwner.Provider
                ? (table.Batch.FirstPayment, table.ProviderIds)
                : (table.Batch.FirstAttendance, table.BeneficiaryIds);
        return Enumerable
            .Range(first[session], first[session + 1] - first[session])
            .ToDictionary(row => names[row], StringComparer.Ordinal);
    }

    private static bool Differs(FactSymbol fact, SessionTable before, int row, SessionTable now, int later) =>
        fact.Storage switch
        {
            FactStorage.Values => Columns(before, fact).Values[fact.Slot][row]
                != Columns(now, fact).Values[fact.Slot][later],
            FactStorage.Dates => Columns(before, fact).Dates[fact.Slot][row]
                != Columns(now, fact).Dates[fact.Slot][later],
            FactStorage.Numbers => Columns(before, fact).Numbers[fact.Slot][row]
                != Columns(now, fact).Numbers[fact.Slot][later],
            FactStorage.Identifiers => !string.Equals(
                before.TextOf(fact, Columns(before, fact).Identifiers[fact.Slot][row]),
                now.TextOf(fact, Columns(now, fact).Identifiers[fact.Slot][later]),
                StringComparison.Ordinal
            ),
            FactStorage.Own => DiffersItself(fact, before, row, now, later),
            _ => throw new UnreachableException($"the storage {fact.Storage}"),
        };

    private static bool DiffersItself(FactSymbol fact, SessionTable before, int row, SessionTable now, int later) =>
        fact.Role switch
        {
            FactRole.SessionDate => before.Batch.Dates[row] != now.Batch.Dates[later],
            FactRole.Function => before.Batch.Functions[row] != now.Batch.Functions[later],
            FactRole.Identity => false,
            _ => throw new UnreachableException($"the role {fact.Role}"),
        };

    private static FactColumns Columns(SessionTable table, FactSymbol fact) =>
        fact.Owner switch
        {
            FactOwner.Session => table.Batch.SessionFacts,
            FactOwner.Provider => table.Batch.ProviderFacts,
            FactOwner.Beneficiary => table.Batch.BeneficiaryFacts,
            _ => throw new UnreachableException($"the owner {fact.Owner}"),
        };
}
