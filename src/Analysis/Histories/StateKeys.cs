using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Analysis.Spaces;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Histories;

/// <summary>
/// For whom the sessions of a history may be, where windows are kept for more than the beneficiary: the same provider or another, the same
/// voucher or another.
/// </summary>
internal sealed class StateKeys
{
    // With so many different ones of each kind, and so many combinations.
    private const int MostOfOne = 3;
    private const int Most = 8;

    private static readonly ConcreteAct Anybody = new(
        0,
        0,
        ImmutableSortedDictionary<string, (FactSymbol, long)>.Empty.WithComparers(StringComparer.Ordinal),
        1,
        1
    );

    private readonly ImmutableArray<FactSymbol> _keys;

    /// <param name="program">The program.</param>
    /// <param name="counters">The counters that are asked for.</param>
    public StateKeys(IrProgram program, IEnumerable<int> counters)
    {
        var scopes = counters.Select(program.ScopeOf).Where(scope => scope.Id != 0).Distinct().ToList();
        var isOfOthersToo = scopes.Exists(scope => !scope.RefinesBeneficiary);
        _keys =
        [
            .. scopes
                .SelectMany(scope => scope.Keys)
                .Distinct()
                .Where(key =>
                    key.Role == FactRole.Identity
                        ? key.Owner == FactOwner.Provider || isOfOthersToo
                        : key.Kind == FactKind.Identifier
                )
                .Concat(
                    isOfOthersToo && program.Vocabulary.FactWith(FactRole.Identity, FactOwner.Beneficiary) is { } person
                        ? [person]
                        : []
                )
                .Distinct(),
        ];
    }

    /// <summary>For whom a session after some others may be, as a session that says nothing else: as the last one first.</summary>
    public IEnumerable<ConcreteAct> After(IReadOnlyList<ConcreteAct> acts)
    {
        IEnumerable<ConcreteAct> all = [Anybody];
        foreach (var key in _keys)
        {
            List<int> used = [.. acts.Select(act => Number(act, key)).Reverse().Distinct()];
            var values =
                used.Count < MostOfOne
                    ? [.. used, Enumerable.Range(1, MostOfOne).First(number => !used.Contains(number))]
                    : used;
            all = all.SelectMany(concreteAct => values.Select(value => With(concreteAct, key, value)));
        }

        return all.Take(Most);
    }

    /// <summary>A session for whom another one is; a fact that it was made without stays missing.</summary>
    public static ConcreteAct Given(ConcreteAct act, ConcreteAct who, Space space, int[] cells)
    {
        var given = act with { Beneficiary = who.Beneficiary, Provider = who.Provider };
        foreach (var (key, (fact, value)) in who.Facts)
        {
            var position = Enumerable
                .Range(0, cells.Length)
                .FirstOrDefault(variable => space.Variables[variable].Subject == Subject.Fact(fact), -1);
            if (position < 0 || cells[position] < 0 || !space.Variables[position].Cells[cells[position]].IsMissing)
            {
                given = given with { Facts = given.Facts.SetItem(key, (fact, value)) };
            }
        }

        return given;
    }

    private static int Number(ConcreteAct act, FactSymbol key) =>
        PersonOf(key) switch
        {
            null => (int)(act.Value(key) ?? 0),
            FactOwner.Provider => act.Provider,
            FactOwner.Beneficiary => act.Beneficiary,
            FactOwner.Session => throw new UnreachableException($"a window for each session, by {key.Name}"),
            _ => throw new UnreachableException($"no number of {key.Owner}"),
        };

    private static ConcreteAct With(ConcreteAct act, FactSymbol key, int number) =>
        PersonOf(key) switch
        {
            null => act with { Facts = act.Facts.SetItem(ConcreteAct.Key(key), (key, number)) },
            FactOwner.Provider => act with { Provider = number },
            FactOwner.Beneficiary => act with { Beneficiary = number },
            FactOwner.Session => throw new UnreachableException($"a window for each session, by {key.Name}"),
            _ => throw new UnreachableException($"no number of {key.Owner}"),
        };

    // Whose identity a key is; null: another fact.
    private static FactOwner? PersonOf(FactSymbol key) => key.Role == FactRole.Identity ? key.Owner : null;
}
