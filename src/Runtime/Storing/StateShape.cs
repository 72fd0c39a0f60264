namespace Conv.Runtime.Storing;

/// <summary>How a compiled state keeps a counter.</summary>
public enum StoredKind : byte
{
    /// <summary>A window in which nothing is counted.</summary>
    Window = 0,

    /// <summary>A total in 32 bits.</summary>
    Count32 = 1,

    /// <summary>A total in 64 bits.</summary>
    Count64 = 2,

    /// <summary>The days of the last acts.</summary>
    Days = 3,

    /// <summary>The days of the last acts, and what each added.</summary>
    Amounts = 4,
}

/// <summary>A counter of a compiled state, by what it means and where it stands.</summary>
/// <param name="Name">What it counts, as the text says it.</param>
/// <param name="Window">The form of its window. Counters of two versions are the same when name and window are.</param>
/// <param name="Kind">How it is kept.</param>
/// <param name="Offset">Where it stands among the stored bytes.</param>
/// <param name="Bound">How many acts it remembers, where it remembers acts.</param>
/// <param name="Opened">Where the day of the opening of its window stands, with the first day after it four bytes on; -1: it never opens or closes.</param>
public sealed record StoredCounter(string Name, string Window, StoredKind Kind, int Offset, int Bound, int Opened)
{
    /// <summary>Whether it remembers single acts.</summary>
    public bool RemembersActs => Kind is StoredKind.Days or StoredKind.Amounts;

    /// <summary>The mark by which the compact form knows it.</summary>
    public ulong Key { get; } = StableHash.Of(Name + "\n" + Window);

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({Window})";
}

/// <summary>What a compiled state keeps; written by the compiler, so that states can be stored by the meaning of their counters.</summary>
/// <param name="Vocabulary">The vocabulary.</param>
/// <param name="Layout">The mark of the layout of the compiled state.</param>
/// <param name="Size">The bytes that the compiled state takes.</param>
/// <param name="Counters">Its counters.</param>
public sealed record StateShape(string Vocabulary, ulong Layout, int Size, IReadOnlyList<StoredCounter> Counters)
{
    /// <summary>The kinds of acts that are remembered although nothing is decided about them, by name.</summary>
    public IReadOnlyList<string> Submitted { get; init; } = [];
}

/// <summary>FNV-1a over UTF-16, the same on every machine and in every version.</summary>
internal static class StableHash
{
    public static ulong Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        }

        return hash;
    }
}
