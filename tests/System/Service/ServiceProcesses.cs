namespace Conv.SystemTests.Service;

/// <summary>Several processes of the service, started side by side.</summary>
internal sealed class ServiceProcesses : IAsyncDisposable
{
    private ServiceProcesses(IReadOnlyList<ServiceProcess> all) => All = all;

    public IReadOnlyList<ServiceProcess> All { get; }

    /// <summary>Starts them.</summary>
    /// <param name="arguments">What each is started with.</param>
    public static async Task<ServiceProcesses> StartAsync(params string[][] arguments)
    {
        var starting = arguments.Select(each => ServiceProcess.StartAsync(each)).ToList();
        try
        {
            return new(await Task.WhenAll(starting));
        }
        catch
        {
            foreach (var started in starting.Where(each => each.IsCompletedSuccessfully))
            {
                await (await started).DisposeAsync();
            }

            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in All)
        {
            await service.DisposeAsync();
        }
    }
}
