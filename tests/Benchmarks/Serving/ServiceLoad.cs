using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Conv.Benchmarks.Serving;

/// <summary>
/// Posts the sessions of a file to services that run, each session by one of some clients that wait for its answer, and prints how many were answered in a
/// second and how long an answer takes.
/// <c>dotnet run -c Release --project tests/Benchmarks -- service sessions.csv 16 http://127.0.0.1:5080</c>, further addresses behind; with
/// <c>stream</c> for the number of clients, as a stream of lines for each address. A client that is not answered, because a service or its database ended, says
/// the same to the next address: how often is printed, and the time of an answer has all of it in it.
/// </summary>
internal static class ServiceLoad
{
    private const int WarmUp = 500;
    private const int MostInStream = 2000;
    private const int MostTries = 300;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);
    private static int _saidAgain;

    public static async Task MeasureAsync(string path, string clients, IReadOnlyList<string> addresses)
    {
        var bodies = PostedFile.Bodies(path);
        var services = addresses.Select(address => new HttpClient { BaseAddress = new Uri(address) }).ToList();
        await PostAsync(bodies.Take(WarmUp), services, services.Count);
        var rest = bodies.Skip(WarmUp).ToList();
        var processor = ProcessorTimes();
        var clock = Stopwatch.StartNew();
        if (clients == "stream")
        {
            await StreamAsync(rest, services);
            Line(
                $"{rest.Count} sessions in {services.Count} streams: {rest.Count / clock.Elapsed.TotalSeconds:F0} sessions/s"
            );
        }
        else
        {
            var times = await PostAsync(rest, services, int.Parse(clients, CultureInfo.InvariantCulture));
            Line(
                $"{rest.Count} sessions by {clients} clients to {services.Count} services: {rest.Count / clock.Elapsed.TotalSeconds:F0} sessions/s, p50 {At(times, 0.5):F1} ms, p99 {At(times, 0.99):F1} ms, longest {times[^1]:F0} ms"
            );
        }

        var after = ProcessorTimes();
        foreach (var (name, before) in processor)
        {
            Line(
                $"processor time of {name}: {(after.GetValueOrDefault(name) - before).TotalMilliseconds / rest.Count:F2} ms per session"
            );
        }

        Line($"said again because nobody answered: {_saidAgain}");

        Line($"load average {LoadAverage()}");
    }

    // Of the processes of this machine: what another machine would need, however busy this one is.
    private static SortedDictionary<string, TimeSpan> ProcessorTimes()
    {
        var times = new SortedDictionary<string, TimeSpan>(StringComparer.Ordinal);
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                var name = Name(process);
                if (name is not null)
                {
                    times[name] = times.GetValueOrDefault(name) + process.TotalProcessorTime;
                }
            }
        }

        return times;
    }

    private static string? Name(Process process)
    {
        var call = $"/proc/{process.Id}/cmdline";
        return process.ProcessName.StartsWith("postgres", StringComparison.Ordinal) ? "PostgreSQL"
            : File.Exists(call) && File.ReadAllText(call).Contains("conv-service", StringComparison.Ordinal)
                ? "the services"
            : null;
    }

    private static async Task<List<double>> PostAsync(
        IEnumerable<string> bodies,
        List<HttpClient> services,
        int clients
    )
    {
        var (left, times) = (new ConcurrentQueue<string>(bodies), new ConcurrentBag<double>());
        await Task.WhenAll(
            Enumerable
                .Range(0, clients)
                .Select(async client =>
                {
                    while (left.TryDequeue(out var body))
                    {
                        var start = Stopwatch.GetTimestamp();
                        await AnsweredAsync(services, client, body);
                        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                    }
                })
        );
        return [.. times.Order()];
    }

    private static async Task AnsweredAsync(List<HttpClient> services, int client, string body)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            try
            {
                await SendAsync(services[(client + tries) % services.Count], "/sessions", body, "application/json");
                return;
            }
            catch (HttpRequestException exception)
                when (exception.StatusCode is null or HttpStatusCode.ServiceUnavailable)
            {
                Interlocked.Increment(ref _saidAgain);
                await Task.Delay(BetweenTries);
            }
        }

        throw new InvalidDataException("nobody answers");
    }

    private static Task StreamAsync(List<string> bodies, List<HttpClient> services)
    {
        var left = new ConcurrentQueue<string[]>(bodies.Chunk(MostInStream));
        return Task.WhenAll(
            services.Select(async service =>
            {
                while (left.TryDequeue(out var some))
                {
                    var lines = string.Concat(some.Select(body => $"{{\"post\":{body}}}\n"));
                    var answer = await SendAsync(service, "/batches", lines, "application/x-ndjson");
                    if (
                        answer.Split('\n').Count(line => line.Contains("\"status\":20", StringComparison.Ordinal))
                        != some.Length
                    )
                    {
                        throw new InvalidDataException("a line of a stream was refused");
                    }
                }
            })
        );
    }

    private static async Task<string> SendAsync(HttpClient service, string path, string body, string mediaType)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(mediaType));
        using var answer = await service.PostAsync(path, content);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? text : throw new HttpRequestException(text, inner: null, answer.StatusCode);
    }

    private static double At(List<double> times, double share) => times[(int)((times.Count - 1) * share)];

    private static string LoadAverage() =>
        File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Trim() : "unknown";

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
