using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Conv.Service.Tests.Support;

/// <summary>A service on a port of its own, with a store in a folder of its own.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningService(WebApplication app, ConcurrentQueue<string> log)
    {
        _app = app;
        Log = log;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    /// <summary>Everything that was logged, exceptions with it.</summary>
    public ConcurrentQueue<string> Log { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<RunningService> StartAsync(
        ServiceOptions options,
        Action<WebApplicationBuilder>? configure = null
    )
    {
        var log = new ConcurrentQueue<string>();
        var app = await ServiceApp.CreateAsync(
            options with
            {
                Listen = new Uri(options.Certificate is null ? "http://127.0.0.1:0" : "https://127.0.0.1:0"),
                Evaluators = OneCompilation.Cache,
            },
            CancellationToken.None,
            builder =>
            {
                builder.Services.AddSingleton<ILoggerProvider>(new ListeningProvider(log));
                configure?.Invoke(builder);
            }
        );
        await app.StartAsync();
        return new RunningService(app, log);
    }

    public static Task<RunningService> StartAsync(Folder folder, params string[] conventions) =>
        StartAsync(new ServiceOptions { Conventions = conventions, Store = folder["store.db"] });

    public async Task<HttpResponseMessage> PostAsync(string path, string json, string mediaType = "application/json")
    {
        using var content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue(mediaType));
        return await Client.PostAsync(path, content);
    }

    public async Task<HttpResponseMessage> GetAsync(string path, string beneficiary)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Beneficiary", beneficiary);
        return await Client.SendAsync(request);
    }

    /// <summary>A file of all decisions.</summary>
    public Task<string> FileAsync(string name) => Client.GetStringAsync("/decisions/" + name);

    public Task<string> AttendancesAsync() => Client.GetStringAsync("/decisions/attendances.csv");

    public Task<string> PaymentsAsync() => Client.GetStringAsync("/decisions/payments.csv");

    public async Task<List<JsonElement>> JournalAsync()
    {
        var answers = new List<JsonElement>();
        while (true)
        {
            var page = await Client.GetFromJsonAsync<JsonElement>($"/settlements?after={answers.Count}&most=100");
            var before = answers.Count;
            answers.AddRange(page.GetProperty("answers").EnumerateArray());
            if (answers.Count == before)
            {
                return answers;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private sealed class ListeningProvider(ConcurrentQueue<string> log) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new Listener(log);

        public void Dispose() { }
    }

    private sealed class Listener(ConcurrentQueue<string> log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => log.Enqueue(formatter(state, exception) + exception);
    }
}
