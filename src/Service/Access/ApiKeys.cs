using System.Security.Cryptography;
using System.Text;

namespace Conv.Service.Access;

/// <summary>Who may do what. Of a key only its hash is kept, so that nobody who reads the file can use it.</summary>
internal sealed class ApiKeys
{
    private const int HashLength = 2 * SHA256.HashSizeInBytes;

    private readonly Dictionary<string, (string Name, Scope Scopes)> _keys;

    private ApiKeys(Dictionary<string, (string Name, Scope Scopes)> keys) => _keys = keys;

    /// <summary>Reads a file: on each line the name of a key, its scopes joined by commas, and the SHA-256 of the key; lines with # are comments.</summary>
    /// <exception cref="InvalidDataException">A line is something else; the message names it.</exception>
    public static ApiKeys Read(string path)
    {
        var keys = new Dictionary<string, (string Name, Scope Scopes)>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
            {
                continue;
            }

            if (
                line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var name, var scopes, var hash]
                || Scopes(scopes) is not { } granted
                || hash.Length != HashLength
                || !hash.All(char.IsAsciiHexDigit)
                || !keys.TryAdd(hash.ToLowerInvariant(), (name, granted))
            )
            {
                throw new InvalidDataException(
                    $"{path}({number}): not a line NAME SCOPE,… SHA-256 with scopes among read, write, simulate, admin, or a key that stands here twice"
                );
            }
        }

        return keys.Count > 0 ? new(keys) : throw new InvalidDataException($"{path}: there is no key in it");
    }

    /// <summary>Who has a key; null where nobody has it.</summary>
    public (string Name, Scope Scopes)? Find(string key) =>
        _keys.TryGetValue(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))), out var found)
            ? found
            : null;

    private static Scope? Scopes(string list)
    {
        var all = Scope.None;
        foreach (var name in list.Split(','))
        {
            var scope = name switch
            {
                "read" => Scope.Read,
                "write" => Scope.Write,
                "simulate" => Scope.Simulate,
                "admin" => Scope.Admin,
                _ => Scope.None,
            };
            if (scope == Scope.None)
            {
                return null;
            }

            all |= scope;
        }

        return all;
    }
}
