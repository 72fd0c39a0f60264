using Conv.Service.Problems;
using Conv.Sessions;
using Conv.Sessions.Deciding;
using Conv.Sessions.Writing;

namespace Conv.Service.Deciding;

/// <summary>
/// What only a run over everything that is stored can count: averages and quotas, budgets, and which decisions may still change. Counted when
/// somebody asks, and again when something has changed since.
/// </summary>
internal sealed class WholeRun(Desk desk) : IDisposable
{
    private static readonly IReadOnlyList<(string Name, Action<Stream, Run> Write)> Tables =
    [
        (RunFileNames.Provisional, static (stream, run) => RowFiles.WriteProvisional(stream, run)),
        (RunFileNames.Monitors, static (stream, run) => RowFiles.WriteMonitors(stream, run.Monitors)),
        (RunFileNames.Budgets, static (stream, run) => BudgetFile.Write(stream, run.Budgets)),
    ];

    // Everything is in memory once; whoever asks meanwhile has the same answer.
    private readonly SemaphoreSlim _turn = new(1, 1);
    private Counted? _last;

    /// <summary>A file as <c>conv run</c> writes it for a file of the stored sessions.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="ProblemException">The store is decided by other conventions than those here.</exception>
    public async Task<byte[]> FileAsync(string name, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            using var read = await desk.ReadAsync(cancellation);

            // First the number: what is stored after it is counted now, and once more the next time.
            var number = read.Store.LastNumber();
            if (_last?.Number != number || _last.Rules != read.Rules.Name)
            {
                _last = Count(read, number);
            }

            return _last.Files[name];
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private static Counted Count(Reading read, long number)
    {
        var run = GroupRun.DecideAll(read.Rules, read.Store.All());
        return new(
            read.Rules.Name,
            number,
            Tables.ToDictionary(
                table => table.Name,
                table =>
                {
                    using var stream = GroupRun.Written(to => table.Write(to, run));
                    return stream.ToArray();
                },
                StringComparer.Ordinal
            )
        );
    }

    private sealed record Counted(string Rules, long Number, IReadOnlyDictionary<string, byte[]> Files);
}
