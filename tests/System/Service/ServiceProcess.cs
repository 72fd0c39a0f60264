using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Conv.Service.Tests.Support;
using Conv.SystemTests.Tools;

namespace Conv.SystemTests.Service;

/// <summary>The decision service as a process.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly StringBuilder _log = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServiceProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException(Log));
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public HttpClient Client { get; private set; } = new();

    /// <summary>Everything that it said.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    public static async Task<ServiceProcess> StartAsync(params string[] arguments)
    {
        var service = new ServiceProcess(
            Process.Start(
                new ProcessStartInfo("dotnet", [Built.Service, .. arguments, "--listen", "http://127.0.0.1:0"])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    UseShellExecute = false,
                }
            )!
        );
        service.Client = new HttpClient
        {
            BaseAddress = await service._address.Task.WaitAsync(TimeSpan.FromMinutes(2)),
            Timeout = TimeSpan.FromMinutes(2),
        };
        return service;
    }

    /// <summary>Ends it in the middle of whatever it does.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Says what is to happen to a session.</summary>
    public async Task<HttpResponseMessage> SendAsync(Order order)
    {
        if (order.Posted is not { } posted)
        {
            return await Client.DeleteAsync("/sessions?id=" + order.Id);
        }

        using var content = new StringContent(posted.Body(order.Sequence), Encoding.UTF8, "application/json");
        return await Client.PostAsync("/sessions", content);
    }

    /// <summary>All answers of the past.</summary>
    public async Task<List<JsonElement>> JournalAsync()
    {
        var answers = new List<JsonElement>();
        while (true)
        {
            var page = await Client.GetFromJsonAsync<JsonElement>($"/settlements?after={answers.Count}");
            if (page.GetProperty("answers").GetArrayLength() == 0)
            {
                return answers;
            }

            answers.AddRange(page.GetProperty("answers").EnumerateArray());
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Read(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }

        if (line?.IndexOf(Listening, StringComparison.Ordinal) is { } at and >= 0)
        {
            _address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
        }
    }
}
