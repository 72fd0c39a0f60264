using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;

namespace Conv.LanguageServer;

/// <summary>The language server: speaks the Language Server Protocol (3.17) over two streams until the editor ends.</summary>
public static class LanguageServerHost
{
    /// <summary>Serves one editor.</summary>
    /// <param name="input">What the editor says.</param>
    /// <param name="output">What it hears.</param>
    /// <param name="clock">Tells today and waits.</param>
    /// <param name="cancellation">Ends the conversation.</param>
    /// <returns>Whether the editor said that it ends before it did, as the protocol asks.</returns>
    public static async Task<bool> Serve(
        Stream input,
        Stream output,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        using var session = new ServerSession(clock);
        using var handler = new HeaderDelimitedMessageHandler(output, input, Formatter());
        using var rpc = new JsonRpc(handler, session)
        {
            // One message after another: an answer goes by the text that was sent before the question.
            SynchronizationContext = new NonConcurrentSynchronizationContext(sticky: false),
        };
        session.Rpc = rpc;
        rpc.StartListening();
        using var stop = cancellation.Register(rpc.Dispose);
        try
        {
            await (await Task.WhenAny(rpc.Completion, session.Ended).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (Exception exception)
            when (exception is ConnectionLostException or ObjectDisposedException or OperationCanceledException)
        {
            // Closed from either side.
        }

        return session.EndedInOrder;
    }

    /// <summary>How messages are written: names in camel case, nulls left out.</summary>
    public static SystemTextJsonFormatter Formatter() =>
        new()
        {
            JsonSerializerOptions = new JsonSerializerOptions(JsonSerializerDefaults.Web)
            {
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            },
        };
}
