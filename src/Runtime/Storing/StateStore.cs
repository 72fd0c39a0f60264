using System.Text;
using System.Text.Json;

namespace Conv.Runtime.Storing;

/// <summary>Between a compiled state and its stable forms; what a compiled trajectory calls.</summary>
public static class StateStore
{
    /// <summary>No stored state is longer, in bytes.</summary>
    private const int Longest = 1 << 20;

    /// <summary>The readable form.</summary>
    public static string ToJson(StateShape shape, StoredState state)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            StateJson.Write(writer, shape, state);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>A state from its readable form.</summary>
    /// <exception cref="FormatException">It is no state of this vocabulary.</exception>
    public static StoredState FromJson(StateShape shape, string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        StateParts.Require(json.Length <= Longest, "it is longer than any");
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 8 });
            return StateJson.Read(document.RootElement, shape);
        }
        catch (JsonException exception)
        {
            throw new FormatException("this is no stored state: it is no JSON", exception);
        }
    }

    /// <summary>A state from its compact form.</summary>
    /// <exception cref="FormatException">It is no state of this vocabulary.</exception>
    public static StoredState FromBytes(StateShape shape, ReadOnlySpan<byte> bytes)
    {
        StateParts.Require(bytes.Length <= Longest, "it is longer than any");
        return StateBinary.Read(bytes, shape);
    }

    /// <summary>What the compiled state reads; whatever it refuses is no state either.</summary>
    /// <typeparam name="TState">The compiled state.</typeparam>
    /// <param name="shape">What it keeps.</param>
    /// <param name="state">What was stored.</param>
    /// <param name="change">What to do where other counters are kept now.</param>
    /// <param name="read">How the compiled state reads its bytes.</param>
    /// <exception cref="FormatException">No sequence of sessions leaves such a state behind.</exception>
    public static TState Compiled<TState>(
        StateShape shape,
        StoredState state,
        LayoutChange change,
        Func<ReadOnlySpan<byte>, TState> read
    )
    {
        ArgumentNullException.ThrowIfNull(read);
        var bytes = CompiledState.Write(shape, state, change);
        try
        {
            return read(bytes);
        }
        catch (ArgumentException exception)
        {
            throw new FormatException($"this is no stored state: {exception.Message}", exception);
        }
    }
}
