using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Conv.Service.Telemetry;

/// <summary>Where logs, measures and traces go.</summary>
internal static class Observing
{
    private const string BetweenSilos = "Microsoft.Orleans.Application";
    private const string Exporter = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>A line for each thing that happens, on the terminal.</summary>
    public static void Log(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true);
        builder
            .Logging.SetMinimumLevel(LogLevel.Information)
            .AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information)
            // Why it did not start is said by the program, without a stack.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical)
            .AddFilter("System", LogLevel.Warning);
    }

    /// <summary>Where the environment names a place, what is measured and traced goes there.</summary>
    public static void Export(WebApplicationBuilder builder)
    {
        var telemetry = builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(resource =>
                resource
                    .AddService(
                        "conv-service",
                        serviceVersion: typeof(Observing).Assembly.GetName().Version!.ToString(3)
                    )
                    // Who runs it may call it otherwise.
                    .AddEnvironmentVariableDetector()
            )
            .WithMetrics(metrics =>
                metrics.AddMeter(
                    ServiceTelemetry.Name,
                    "Microsoft.AspNetCore.Hosting",
                    "Microsoft.AspNetCore.Server.Kestrel",
                    "Microsoft.Orleans"
                )
            )
            .WithTracing(traces => traces.AddSource(ServiceTelemetry.Name, RequestLog.Source, BetweenSilos));
        if (!string.IsNullOrEmpty(builder.Configuration[Exporter]))
        {
            telemetry.UseOtlpExporter();
        }
    }
}
