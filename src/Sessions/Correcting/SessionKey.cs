using System.Security.Cryptography;

namespace Conv.Sessions.Correcting;

/// <summary>The key of digests that are written to a file: who does not have it cannot check a guess of what a session says.</summary>
public sealed class SessionKey
{
    /// <summary>The fewest bytes of a key: a shorter one can be guessed itself.</summary>
    public const int Shortest = 16;

    private readonly byte[] _key;

    /// <summary>Takes a key.</summary>
    /// <param name="key">Its bytes, of chance.</param>
    /// <exception cref="ArgumentException">It is shorter than <see cref="Shortest"/>.</exception>
    public SessionKey(ReadOnlySpan<byte> key)
    {
        if (key.Length < Shortest)
        {
            throw new ArgumentException($"a key has {Shortest} bytes or more", nameof(key));
        }

        _key = key.ToArray();
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Hash("conv: which key"u8, hash);
        Id = Convert.ToHexStringLower(hash[..8]);
    }

    /// <summary>Tells keys apart and gives none away; <c>run.json</c> has it, so that another key is noticed.</summary>
    public string Id { get; }

    internal void Hash(ReadOnlySpan<byte> message, Span<byte> hash) => HMACSHA256.HashData(_key, message, hash);
}
