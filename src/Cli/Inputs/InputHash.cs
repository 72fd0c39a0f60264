using System.Security.Cryptography;

namespace Conv.Cli.Inputs;

/// <summary>The SHA-256 of the bytes of some files, one after the other; made when it is asked for.</summary>
/// <param name="paths">The files.</param>
internal sealed class InputHash(IReadOnlyList<string> paths) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The hash, lower-case hexadecimal; ask once.</summary>
    public string Value()
    {
        var buffer = new byte[1 << 17];
        foreach (var path in paths)
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            int count;
            while ((count = stream.Read(buffer)) > 0)
            {
                _hash.AppendData(buffer, 0, count);
            }
        }

        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();
}
