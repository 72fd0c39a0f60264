using System.Security.Cryptography;

namespace Conv.Sessions.Reading;

/// <summary>
/// Spreads pairs of numbers over a hash table by a key that nobody knows. Numbers are given in the order of the file, so who writes the file
/// chooses them; the hash of a <see cref="long"/> is its halves mixed by a rule that everybody knows, and a file could make all pairs meet.
/// </summary>
internal sealed class SeededKeys : IEqualityComparer<long>
{
    private readonly SipHash _hash = new(RandomNumberGenerator.GetBytes(SipHash.KeyLength));

    public bool Equals(long x, long y) => x == y;

    public int GetHashCode(long obj)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64LittleEndian(bytes, obj);
        return (int)_hash.Of(bytes);
    }
}
