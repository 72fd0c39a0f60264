using System.Collections.Immutable;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Symbols;

namespace Conv.Fuzzing.Edits.Auditing;

/// <summary>Rows that differ from a witness in one thing: some of them still lie in its region, others just outside of it.</summary>
internal static class Neighbours
{
    /// <summary>The rows.</summary>
    /// <param name="row">The sessions of the witness.</param>
    /// <param name="audit">What they are held against.</param>
    public static IEnumerable<List<(ConcreteAct Act, string Name)>> Of(
        ImmutableArray<(ConcreteAct Act, string Name)> row,
        RegionAudit audit
    )
    {
        var last = row[^1];
        foreach (var act in Acts(last.Act, audit).Where(act => row.Length == 1 || act.Day >= row[^2].Act.Day))
        {
            yield return [.. row[..^1], (act, last.Name)];
        }

        // Somebody whose birth date, or any other lasting fact, is another one throughout.
        foreach (
            var fact in audit.Vocabulary.Facts.Where(fact => fact.Owner == FactOwner.Beneficiary && row.Length > 1)
        )
        {
            foreach (var value in Values(fact, last.Act))
            {
                yield return [.. row.Select(one => (With(one.Act, fact, value), one.Name))];
            }
        }

        for (var i = 0; i < row.Length - 1; i++)
        {
            yield return [.. row.RemoveAt(i)];
            yield return [.. row.Insert(i, row[i])];
        }

        foreach (var name in audit.Names)
        {
            yield return [.. row[..^1], (last.Act, name)];
        }
    }

    private static IEnumerable<ConcreteAct> Acts(ConcreteAct act, RegionAudit audit)
    {
        foreach (var fact in audit.Vocabulary.Facts.Where(fact => fact.Storage != FactStorage.Own))
        {
            foreach (var value in Values(fact, act))
            {
                yield return With(act, fact, value);
            }
        }

        foreach (var days in new[] { -365, -31, -1, 1, 31, 365 })
        {
            if (act.Day + days >= audit.Proved.FirstDay && act.Day + days <= audit.Proved.LastDay)
            {
                yield return act with
                {
                    Day = act.Day + days,
                };
            }
        }

        yield return act with
        {
            Beneficiaries = 0,
        };
        yield return act with
        {
            Beneficiary = act.Beneficiary == 1 ? 2 : 1,
        };
        yield return act with
        {
            Provider = act.Provider == 1 ? 2 : 1,
        };
        foreach (var several in audit.MayBeOfSeveral ? new[] { 1, 2, 3 } : [])
        {
            yield return act with
            {
                Beneficiaries = several,
            };
            yield return act with
            {
                Providers = several,
            };
            foreach (
                var fact in audit.Vocabulary.Facts.Where(fact =>
                    fact.Owner != FactOwner.Session && fact.Storage != FactStorage.Own
                )
            )
            {
                yield return act with
                {
                    Beneficiaries = fact.Owner == FactOwner.Beneficiary ? several : act.Beneficiaries,
                    Providers = fact.Owner == FactOwner.Provider ? several : act.Providers,
                    OtherFacts = act.OtherFacts.SetItem(ConcreteAct.Key(fact), (fact, null)),
                };
            }
        }
    }

    private static IEnumerable<long?> Values(FactSymbol fact, ConcreteAct act)
    {
        var own = act.Facts.TryGetValue(ConcreteAct.Key(fact), out var given) ? given.Value : (long?)null;
        IEnumerable<long?> values = fact.Kind switch
        {
            FactKind.Enumeration => Enumerable.Range(1, fact.Values.Length).Select(value => (long?)value),
            FactKind.YesNo => [1, 2],
            FactKind.Date => own is { } day ? [day - 366, day - 1, day + 1, day + 366] : [act.Day, act.Day - 10_000],
            FactKind.Number or FactKind.Decimal or FactKind.Minutes or FactKind.Money => own is { } number
                ? [0, number - 1, number + 1, number + 15, number * 2]
                : [0, 1, 60],
            FactKind.Identifier => [1, 2],
            _ => throw new System.Diagnostics.UnreachableException($"{fact.Kind} has no values"),
        };
        return values.Prepend(null).Where(value => value != own && value is null or >= 0);
    }

    private static ConcreteAct With(ConcreteAct act, FactSymbol fact, long? value)
    {
        var key = ConcreteAct.Key(fact);
        var isDefault = fact.WhenMissing is { } answer && value == (answer ? 2 : 1);
        return fact.Storage == FactStorage.Own ? act
            : value is { } given && !isDefault ? act with { Facts = act.Facts.SetItem(key, (fact, given)) }
            : act with { Facts = act.Facts.Remove(key) };
    }
}
