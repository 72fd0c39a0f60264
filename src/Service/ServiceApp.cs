using Conv.Service.Access;
using Conv.Service.Clustering;
using Conv.Service.Deciding;
using Conv.Service.Describing;
using Conv.Service.Endpoints;
using Conv.Service.Problems;
using Conv.Service.Rules;
using Conv.Service.Storing;
using Conv.Service.Telemetry;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Conv.Service;

/// <summary>Puts the service together.</summary>
internal static class ServiceApp
{
    /// <summary>Loads conventions, opens the store, and makes an application that is ready to start.</summary>
    /// <param name="options">What to serve, and where.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <param name="configure">Changes the services, for tests.</param>
    /// <exception cref="RulesetException">The conventions cannot be loaded.</exception>
    /// <exception cref="ProblemException">They do not fit what is stored.</exception>
    /// <exception cref="InvalidDataException">The store or the keys cannot be read, or it must not listen there.</exception>
    public static async Task<WebApplication> CreateAsync(
        ServiceOptions options,
        CancellationToken cancellation,
        Action<WebApplicationBuilder>? configure = null
    )
    {
        var address = Listening.Address(options);
        if (options.Silo is not null && !PostgresAddress.IsOne(options.Store))
        {
            throw new InvalidDataException("--silo: silos share a database: name it with --store postgresql://…");
        }

        if (options.SiloCertificate is not null && options.Silo is null)
        {
            throw new InvalidDataException("--silo-certificate: there are no silos without --silo");
        }

        var keys = options.Keys is null ? null : new KeyFile(options.Keys);
        var certificate = options.Certificate is null
            ? null
            : PemCertificates.Read("--certificate", options.Certificate);
        var siloCertificate = options.SiloCertificate is null
            ? null
            : PemCertificates.Read("--silo-certificate", options.SiloCertificate);
        var desk = await Desk.OpenAsync(
            options.Store,
            new RulesetFiles(options.Conventions, options.Readings, options.Evaluators),
            cancellation
        );
        var builder = WebApplication.CreateBuilder();
        Configure(builder);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = RequestBody.MostBytes;
            server.Listen(address, options.Listen.Port, listen => Listening.Encrypt(listen, certificate));
        });
        builder
            .Services.AddSingleton(desk)
            .AddSingleton<ChangeDesk>()
            .AddSingleton<WholeRun>()
            .AddSingleton<RequestLog>();
        if (options.Silo is { } silo)
        {
            SiloHosting.Add(builder, silo, siloCertificate, desk);
        }
        else
        {
            builder.Services.AddSingleton<IMaker>(desk);
        }

        builder.Services.Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = true);
        builder.Services.AddProblemDetails();
        ServiceDescription.Add(builder.Services);
        builder
            .Services.AddHealthChecks()
            .AddAsyncCheck("store", cancellation => ReadyAsync(desk, cancellation), ["ready"]);
        Observing.Export(builder);
        configure?.Invoke(builder);
        var app = builder.Build();
        app.Lifetime.ApplicationStopped.Register(desk.Dispose);
        Route(
            app,
            new AccessControl(keys, app.Services.GetRequiredService<ILogger<AccessControl>>()),
            isOpen: keys is null
        );
        return app;
    }

    // Nothing around the program changes where it listens or what it logs; only where telemetry goes is the machine's.
    private static void Configure(WebApplicationBuilder builder)
    {
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(
            Environment
                .GetEnvironmentVariables()
                .Cast<System.Collections.DictionaryEntry>()
                .Select(entry => KeyValuePair.Create((string)entry.Key, (string?)entry.Value))
                .Where(entry => entry.Key.StartsWith("OTEL_", StringComparison.Ordinal))
        );
        Observing.Log(builder);
    }

    private static void Route(WebApplication app, AccessControl access, bool isOpen)
    {
        if (isOpen)
        {
            // Without keys a page of somebody else's in a browser here must not pass for a client.
            app.Use(KnownHosts.Check);
        }

        app.UseRouting();
        app.Use((context, next) => app.Services.GetRequiredService<RequestLog>().Log(context, next));
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ProblemText.WriteInternal });
        app.UseStatusCodePages(context => ProblemText.WriteStatus(context.HttpContext));
        app.Use(ProblemText.Catch);
        app.Use(access.Check);
        SessionEndpoints.Map(app);
        BatchEndpoint.Map(app);
        TrajectoryEndpoints.Map(app);
        DecisionEndpoints.Map(app);
        ConventionEndpoints.Map(app);
        CounterEndpoints.Map(app);
        app.MapOpenApi();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready") });
    }

    private static async Task<HealthCheckResult> ReadyAsync(Desk desk, CancellationToken cancellation)
    {
        try
        {
            using var read = await desk.ReadAsync(cancellation);
            return HealthCheckResult.Healthy();
        }
        catch (ProblemException problem)
        {
            return HealthCheckResult.Unhealthy(problem.Message);
        }
    }
}
