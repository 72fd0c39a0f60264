using Conv.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Conv.LanguageServer;

/// <summary>Tells the editor how far long work is, once it turns out to be long.</summary>
/// <param name="rpc">The editor; null: nobody is told.</param>
/// <param name="clock">Tells how long it takes.</param>
/// <param name="title">What is being done.</param>
internal sealed class WorkProgress(JsonRpc? rpc, TimeProvider clock, string title) : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly string _token = Guid.NewGuid().ToString("N");
    private readonly long _start = clock.GetTimestamp();
    private long _last;
    private bool _shown;
    private bool _over;

    /// <summary>Says how far it is, now and then.</summary>
    /// <param name="what">What is done.</param>
    /// <param name="percent">How far, of 100.</param>
    public void Report(string what, int percent)
    {
        lock (_lock)
        {
            if (
                rpc is null
                || _over
                || clock.GetElapsedTime(_start) < Long
                || (_shown && clock.GetElapsedTime(_last) < Often)
            )
            {
                return;
            }

            _last = clock.GetTimestamp();
            if (!_shown)
            {
                _shown = true;
                Send("window/workDoneProgress/create", new ProgressToken(_token), isRequest: true);
                Send(new ProgressValue("begin", title, what, percent));
            }
            else
            {
                Send(new ProgressValue("report", null, what, percent));
            }
        }
    }

    /// <summary>It is done, or was given up.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_shown && !_over)
            {
                Send(new ProgressValue("end", null, null, null));
            }

            _over = true;
        }
    }

    private void Send(ProgressValue value) => Send("$/progress", new ProgressParams(_token, value), isRequest: false);

    private void Send(string method, object given, bool isRequest)
    {
        try
        {
            var sent = isRequest
                ? rpc!.InvokeWithParameterObjectAsync(method, given)
                : rpc!.NotifyWithParameterObjectAsync(method, given);
            sent.GetAwaiter().GetResult();
        }
        catch (Exception exception)
            when (exception is RemoteRpcException or ConnectionLostException or ObjectDisposedException)
        {
            // Who does not want to know is not told.
            _over = true;
        }
    }
}
