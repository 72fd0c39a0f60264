using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Conv.Service.Telemetry;

/// <summary>What is measured. Nothing of it names a session or a person.</summary>
internal static class ServiceTelemetry
{
    /// <summary>The name of the meter, and of the source of activities.</summary>
    public const string Name = "Conv.Service";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Changes = Meter.CreateCounter<long>(
        "conv.sessions",
        "{session}",
        "Sessions posted, changed and withdrawn"
    );
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>(
        "conv.decision.duration",
        "s",
        "Time to decide a session with everything it bears on"
    );
    private static readonly Histogram<int> Groups = Meter.CreateHistogram<int>(
        "conv.decision.group",
        "{session}",
        "Sessions decided together"
    );
    private static readonly Counter<long> Loads = Meter.CreateCounter<long>(
        "conv.rules.loads",
        "{load}",
        "Conventions loaded while running"
    );

    /// <summary>The source of activities.</summary>
    public static ActivitySource Activities { get; } = new(Name);

    /// <summary>A session was decided.</summary>
    /// <param name="change">What happened to it.</param>
    /// <param name="group">How many sessions were decided with it.</param>
    /// <param name="duration">How long it took.</param>
    public static void Decided(string change, int group, TimeSpan duration)
    {
        Changes.Add(1, new KeyValuePair<string, object?>("change", change));
        Durations.Record(duration.TotalSeconds);
        Groups.Record(group);
    }

    /// <summary>Conventions were loaded.</summary>
    public static void Loaded() => Loads.Add(1);
}
