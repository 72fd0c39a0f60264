using System.Collections.Concurrent;
using System.Diagnostics;
using Conv.Service.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace Conv.Service.Tests;

/// <summary>What leaves the service as traces: requests by their route, what was done for them below, and nobody's name.</summary>
public sealed class TelemetryTests : IDisposable
{
    private const string Name = "B7654321";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Requests_are_traced_with_what_is_done_for_them_and_name_nobody()
    {
        // Whatever is traced in this process comes by; what belongs here is told by the trace that the client began.
        var (exported, trace) = (new ConcurrentQueue<Activity>(), ActivityTraceId.CreateRandom());
        await using (
            var service = await RunningService.StartAsync(
                new ServiceOptions { Conventions = [Care.Conventions], Store = _folder["store.db"] },
                builder =>
                    builder.Services.ConfigureOpenTelemetryTracerProvider(traces =>
                        traces.AddProcessor(new SimpleActivityExportProcessor(new Exporter(trace, exported)))
                    )
            )
        )
        {
            service.Client.DefaultRequestHeaders.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
            (await service.PostAsync("/sessions", Care.Session("S1", "2024-04-08", $"\"{Name}\""))).Dispose();
            (await service.GetAsync("/trajectory?q=" + Name, Name)).Dispose();
            (await service.Client.GetAsync("/" + Name)).Dispose();
            (await service.Client.GetAsync("/sessions?id=" + Name)).Dispose();
        }

        var posted = exported.Single(activity => activity.DisplayName == "POST /sessions");
        posted
            .TagObjects.ToDictionary(tag => tag.Key, tag => tag.Value?.ToString(), StringComparer.Ordinal)
            .ShouldBe(
                new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["http.request.method"] = "POST",
                    ["http.route"] = "/sessions",
                    ["http.response.status_code"] = "201",
                },
                ignoreOrder: true
            );
        exported.Single(activity => activity.DisplayName == "change").ParentSpanId.ShouldBe(posted.SpanId);
        exported.Select(activity => activity.DisplayName).ShouldContain("GET (no route)");
        exported.SelectMany(Texts).ShouldAllBe(text => !text.Contains(Name, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts(Activity activity) =>
        [
            activity.DisplayName,
            activity.OperationName,
            .. activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"),
            .. activity.Events.SelectMany(happened => happened.Tags).Select(tag => $"{tag.Key}={tag.Value}"),
        ];

    private sealed class Exporter(ActivityTraceId trace, ConcurrentQueue<Activity> exported) : BaseExporter<Activity>
    {
        public override ExportResult Export(in Batch<Activity> batch)
        {
            foreach (var activity in batch)
            {
                if (activity.TraceId == trace)
                {
                    exported.Enqueue(activity);
                }
            }

            return ExportResult.Success;
        }
    }
}
