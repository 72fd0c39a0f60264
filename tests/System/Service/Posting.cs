using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Conv.Service.Tests.Support;

namespace Conv.SystemTests.Service;

/// <summary>Clients that post at the same time to several processes, each until it is answered: some say the same at once in two places.</summary>
/// <param name="services">The processes; those that end are passed over.</param>
/// <param name="seed">What is by chance.</param>
internal sealed class Posting(IReadOnlyList<ServiceProcess> services, int seed)
{
    private const int Clients = 6;
    private const int MostTries = 200;

    private readonly ConcurrentDictionary<int, bool> _ended = [];
    private int _done;

    /// <summary>Posts everything; something may happen in between.</summary>
    /// <param name="orders">What is posted.</param>
    /// <param name="meanwhile">What happens when so many orders are answered.</param>
    public async Task RunAsync(Orders orders, params (int After, Func<Task> Happens)[] meanwhile)
    {
        var left = orders.Chains.ToList();
        var waiting = new Queue<(int After, Func<Task> Happens)>(meanwhile);
        await Task.WhenAll(
            Enumerable
                .Range(0, Clients)
                .Select(client =>
                    Task.Run(async () =>
                    {
                        var random = new Random(seed + client);
                        while (Take(left, random) is { } chain)
                        {
                            await AnsweredAsync(chain.Dequeue(), random);
                            Func<Task>? happens = null;
                            lock (left)
                            {
                                left.Add(chain);
                                if (++_done >= (waiting.TryPeek(out var next) ? next.After : int.MaxValue))
                                {
                                    happens = waiting.Dequeue().Happens;
                                }
                            }

                            await (happens?.Invoke() ?? Task.CompletedTask);
                        }
                    })
                )
        );
        waiting.ShouldBeEmpty();
    }

    /// <summary>A process that is about to end.</summary>
    public void Forget(int service) => _ended[service] = true;

    // A chain that nobody else has: what happens to a session happens in its order.
    private static Queue<Order>? Take(List<Queue<Order>> left, Random random)
    {
        lock (left)
        {
            left.RemoveAll(chain => chain.Count == 0);
            if (left.Count == 0)
            {
                return null;
            }

            var place = random.Next(left.Count);
            var chain = left[place];
            left.RemoveAt(place);
            return chain;
        }
    }

    private async Task AnsweredAsync(Order order, Random random)
    {
        var places = random.Next(4) == 0 ? 2 : 1;
        var seeds = Enumerable.Range(0, places).Select(_ => random.Next()).ToList();
        var numbers = await Task.WhenAll(seeds.Select(each => NumberAsync(order, new Random(each))));
        numbers.Distinct().Count().ShouldBe(1, "the same, said twice at once, is answered once");
    }

    // Whoever is not answered asks again, perhaps somewhere else.
    private async Task<long> NumberAsync(Order order, Random random)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                var alive = Enumerable.Range(0, services.Count).Where(place => !_ended.ContainsKey(place)).ToList();
                using var answer = await services[alive[random.Next(alive.Count)]].SendAsync(order);
                var text = await answer.Content.ReadAsStringAsync();
                if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
                {
                    answer.IsSuccessStatusCode.ShouldBeTrue(text);
                    return JsonDocument.Parse(text).RootElement.GetProperty("number").GetInt64();
                }
            }
            catch (HttpRequestException) when (tries < MostTries) { }
            catch (TaskCanceledException) when (tries < MostTries) { }

            tries.ShouldBeLessThan(MostTries, order.Line);
            await Task.Delay(100);
        }
    }
}
