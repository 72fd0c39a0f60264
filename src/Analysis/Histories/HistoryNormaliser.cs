using Conv.Analysis.Witnesses;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Histories;

/// <summary>
/// Makes a row of sessions easier to read where it stays the same history: a session a week, the beneficiary the same throughout.
/// </summary>
/// <param name="history">Works rows out.</param>
/// <param name="holds">Whether the last session still is what it is there to show.</param>
internal sealed class HistoryNormaliser(History history, Func<EvaluatedAct, bool> holds)
{
    private static readonly int[] Distances = [7, 1];

    /// <summary>The row, as tidy as could be.</summary>
    public IReadOnlyList<ConcreteAct> Normalised(IReadOnlyList<ConcreteAct> acts)
    {
        var same = SamePerson(acts);
        acts = Holds(same) ? same : acts;
        foreach (var distance in Distances)
        {
            var apart = Apart(acts, distance, acts[^1].Day);
            if (Holds(apart))
            {
                return apart;
            }

            // Where the last session cannot be later than the others allow, they begin when it did.
            apart = Apart(acts, distance, acts[^1].Day + (distance * (acts.Count - 1)));
            if (Holds(apart))
            {
                return apart;
            }
        }

        return acts;
    }

    private bool Holds(IReadOnlyList<ConcreteAct> acts) => history.Decide(acts, holds) is not null;

    private static List<ConcreteAct> Apart(IReadOnlyList<ConcreteAct> acts, int distance, int last) =>
        [.. acts.Select((act, i) => act with { Day = last - (distance * (acts.Count - 1 - i)) })];

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
