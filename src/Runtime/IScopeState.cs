namespace Conv.Runtime;

/// <summary>What the rules remember of one combination of values of a scope's keys; made by the compiler.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IScopeState<TSelf>
    where TSelf : struct, IScopeState<TSelf>
{
    /// <summary>The number of bytes of a stored state.</summary>
    static abstract int StoredSize { get; }

    /// <summary>Stores the state.</summary>
    /// <param name="bytes">At least <see cref="StoredSize"/> bytes.</param>
    void Write(Span<byte> bytes);

    /// <summary>Restores a state.</summary>
    /// <param name="bytes">What <see cref="Write"/> stored.</param>
    /// <exception cref="ArgumentException">The bytes are too few, or of another layout.</exception>
    static abstract TSelf Read(ReadOnlySpan<byte> bytes);
}
