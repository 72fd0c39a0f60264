using System.Security.Cryptography;

namespace Conv.Sessions;

/// <summary>
/// The bytes of a stream, read and hashed one block ahead on another thread: the hash costs about as much as the parsing,
/// and neither waits for the other.
/// </summary>
internal sealed class ReadAhead : IDisposable
{
    private readonly Stream _stream;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _ready;
    private byte[] _coming;
    private int _position;
    private int _length;
    private Task<int> _pending;

    public ReadAhead(Stream stream, int blockSize)
    {
        _stream = stream;
        _ready = new byte[blockSize];
        _coming = new byte[blockSize];
        _pending = Start();
    }

    /// <summary>Bytes handed out so far.</summary>
    public long Consumed { get; private set; }

    /// <summary>Fills the start of <paramref name="destination"/>; 0 only at the end of the stream.</summary>
    public int Read(Span<byte> destination)
    {
        if (_position == _length)
        {
            _length = _pending.GetAwaiter().GetResult();
            _position = 0;
            (_ready, _coming) = (_coming, _ready);
            if (_length == 0)
            {
                _pending = Task.FromResult(0);
                return 0;
            }

            _pending = Start();
        }

        var count = Math.Min(destination.Length, _length - _position);
        _ready.AsSpan(_position, count).CopyTo(destination);
        _position += count;
        Consumed += count;
        return count;
    }

    /// <summary>The SHA-256 of the whole stream, lower-case hexadecimal; call it once, at the end of the stream.</summary>
    public string Hash() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Dispose()
    {
        // The task holds the stream and the hash: neither may go before it ends. Its failure is no news any more.
        ((IAsyncResult)_pending).AsyncWaitHandle.WaitOne();
        _hash.Dispose();
    }

    private Task<int> Start()
    {
        var block = _coming;
        return Task.Run(() =>
        {
            var count = _stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false);
            _hash.AppendData(block, 0, count);
            return count;
        });
    }
}
