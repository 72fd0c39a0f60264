using System.Text.Json;

namespace Conv.Service.Tests.Support;

/// <summary>What is to happen to a session: it is posted, or withdrawn.</summary>
/// <param name="Id">The session.</param>
/// <param name="Posted">What is posted; null: it is withdrawn.</param>
/// <param name="Sequence">Its place among the sessions of a day.</param>
internal sealed record Order(string Id, Drawn? Posted, long Sequence)
{
    /// <summary>The line of a batch.</summary>
    public string Line =>
        Posted is null ? JsonSerializer.Serialize(new { withdraw = Id }) : $"{{\"post\":{Posted.Body(Sequence)}}}";
}

/// <summary>Random sessions, and how each of them comes: at once, changed, withdrawn and posted again, twice; others come and go.</summary>
/// <param name="Sessions">The sessions that are there in the end, in sequence.</param>
/// <param name="Chains">What happens to each session, in its order; the chains go in any.</param>
internal sealed record Orders(IReadOnlyList<Drawn> Sessions, IReadOnlyList<Queue<Order>> Chains)
{
    /// <summary>The columns of a file of the pool.</summary>
    public static string[] PoolColumns { get; } =
    ["session", "date", "act", "clinic", "pathology", "time", "coach", "patient", "household"];

    /// <summary>The columns of a file of the shipped conventions.</summary>
    public static string[] CareColumns { get; } =
    [
        "session",
        "date",
        "network",
        "network_kind",
        "function",
        "format",
        "place",
        "participants",
        "minutes",
        "provider",
        "profession",
        "beneficiary",
        "birth_date",
        "functional_assessment",
    ];

    /// <summary>Draws them.</summary>
    public static Orders Draw(Random random, Func<Random, string, Drawn> draw, int count)
    {
        var sessions = Enumerable.Range(1, count).Select(number => draw(random, $"S{number}")).ToList();
        var chains = new List<Queue<Order>>();
        for (var place = 0; place < count; place++)
        {
            var (session, sequence, chain) = (sessions[place], 10L * place, new Queue<Order>());
            if (random.Next(3) == 0)
            {
                chain.Enqueue(new(session.Id, draw(random, session.Id), random.Next(10 * count)));
                chain.Enqueue(new(session.Id, random.Next(2) == 0 ? null : session, sequence));
            }

            chain.Enqueue(new(session.Id, session, sequence));
            if (random.Next(3) == 0)
            {
                chain.Enqueue(new(session.Id, session, sequence));
            }

            chains.Add(chain);
            if (random.Next(4) == 0)
            {
                var other = draw(random, $"X{place}");
                chains.Add(new([new(other.Id, other, random.Next(10 * count)), new(other.Id, null, 0)]));
            }
        }

        return new(sessions, chains);
    }

    /// <summary>Everything that happens, in an order by chance.</summary>
    public IEnumerable<Order> InSomeOrder(Random random)
    {
        var left = Chains.ToList();
        while (left.Count > 0)
        {
            var chain = left[random.Next(left.Count)];
            yield return chain.Dequeue();
            if (chain.Count == 0)
            {
                left.Remove(chain);
            }
        }
    }
}
