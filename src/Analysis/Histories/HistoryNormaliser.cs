using Conv.Analysis.Witnesses;
using Conv.Compiler.Symbols;
using Conv.Runtime.Values;

namespace Conv.Analysis.Histories;

/// <summary>
/// Makes a row of sessions one that a colleague would choose, where it stays the same history: the beneficiary the same throughout, the sessions
/// before like the last one, a session a week.
/// </summary>
/// <param name="history">Works rows out.</param>
/// <param name="holds">Whether the last session still is what it is there to show.</param>
internal sealed class HistoryNormaliser(History history, Func<EvaluatedAct, bool> holds)
{
    private static readonly int[] Distances = [7, 1];

    /// <summary>The row, as natural as could be.</summary>
    public IReadOnlyList<ConcreteAct> Normalised(IReadOnlyList<ConcreteAct> acts)
    {
        var row = LikeTheLast(Better(acts, SamePerson(acts)));
        return Distances.SelectMany(distance => Spread(row, distance)).FirstOrDefault(Holds) ?? row;
    }

    private bool Holds(IReadOnlyList<ConcreteAct> acts) => history.Decide(acts, holds) is not null;

    private IReadOnlyList<ConcreteAct> Better(IReadOnlyList<ConcreteAct> acts, IReadOnlyList<ConcreteAct> other) =>
        Holds(other) ? other : acts;

    // A fact of the sessions and their providers after the other, so that one which must differ leaves the rest alike.
    private IReadOnlyList<ConcreteAct> LikeTheLast(IReadOnlyList<ConcreteAct> acts)
    {
        foreach (var (key, given) in acts[^1].Facts)
        {
            if (
                given.Fact.Owner != FactOwner.Beneficiary
                && given.Fact.Kind != FactKind.Identifier
                && acts.Any(act => act.Facts.TryGetValue(key, out var own) && own.Value != given.Value)
            )
            {
                acts = Better(
                    acts,
                    [
                        .. acts.Select(act =>
                            act.Facts.ContainsKey(key) ? act with { Facts = act.Facts.SetItem(key, given) } : act
                        ),
                    ]
                );
            }
        }

        return acts;
    }

    // Before the last session's day; where that cannot be, from it on; and with it the beneficiary's birth, where age decides.
    private static IEnumerable<IReadOnlyList<ConcreteAct>> Spread(IReadOnlyList<ConcreteAct> acts, int distance)
    {
        var stretch = distance * (acts.Count - 1);
        yield return Apart(acts, distance, acts[^1].Day);

        var later = Apart(acts, distance, acts[^1].Day + stretch);
        yield return later;
        yield return [.. later.Select(act => Born(act, stretch))];
    }

    private static List<ConcreteAct> Apart(IReadOnlyList<ConcreteAct> acts, int distance, int last) =>
        [.. acts.Select((act, i) => act with { Day = last - (distance * (acts.Count - 1 - i)) })];

    private static ConcreteAct Born(ConcreteAct act, int later) =>
        act with
        {
            Facts = act.Facts.SetItems(
                act.Facts.Where(fact =>
                        fact.Value.Fact.Owner == FactOwner.Beneficiary && fact.Value.Fact.Kind == FactKind.Date
                    )
                    .Select(fact =>
                        KeyValuePair.Create(
                            fact.Key,
                            fact.Value with
                            {
                                Value = Math.Min(fact.Value.Value + later, Day.Last.Number),
                            }
                        )
                    )
            ),
        };

    private static List<ConcreteAct> SamePerson(IReadOnlyList<ConcreteAct> acts)
    {
        // What groups sessions of one person stays what it is.
        var person = acts[^1]
            .Facts.Where(fact =>
                fact.Value.Fact.Owner == FactOwner.Beneficiary && fact.Value.Fact.Kind != FactKind.Identifier
            )
            .ToList();
        return
        [
            .. acts.Select(act =>
                act.Beneficiary == acts[^1].Beneficiary ? act with { Facts = act.Facts.SetItems(person) } : act
            ),
        ];
    }
}
