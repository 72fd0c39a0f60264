using System.Diagnostics.CodeAnalysis;

namespace Conv.Cli.Inputs;

/// <summary>Waits for what the system may never give: a pipe to which nobody writes is not even opened.</summary>
internal static class Waiting
{
    // A disk under load answers within a second; a person who named a pipe by mistake waits so long for the sentence.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly AsyncLocal<TimeSpan?> Less = new();

    /// <summary>Has less patience in what the caller does from here on: for tests, in which nobody will ever write to the pipe.</summary>
    /// <param name="patience">How long one call is waited for.</param>
    public static void AtMost(TimeSpan patience) => Less.Value = patience;

    /// <summary>What a call gives, if it gives something in time. What goes wrong in it goes wrong here.</summary>
    /// <param name="read">The call; it goes on, unheard, when the time is over.</param>
    /// <param name="result">What it gave.</param>
    public static bool TryWithin<T>(Func<T> read, [MaybeNullWhen(false)] out T result)
    {
        // A thread of its own: where all threads of the pool are busy a task does not begin, and a file would be taken for a pipe.
        var reading = Task.Factory.StartNew(
            read,
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        if (!((IAsyncResult)reading).AsyncWaitHandle.WaitOne(Less.Value ?? Patience))
        {
            result = default;
            return false;
        }

        result = reading.GetAwaiter().GetResult();
        return true;
    }
}
