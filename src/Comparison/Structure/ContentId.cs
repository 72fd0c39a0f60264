using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Conv.Comparison.Editions;

namespace Conv.Comparison.Structure;

/// <summary>
/// Ids of what differs: SHA-256 over what was seen, cut to 128 bits, so that nobody finds two differences with one id. What goes in is the
/// canonical text of clauses, never layout, comments or places; every part goes in with its length, so that no two lists of parts are alike.
/// </summary>
public static class ContentId
{
    /// <summary>Hexadecimal digits of an id.</summary>
    public const int Digits = 32;

    /// <summary>Hexadecimal digits by which a report for people calls a difference; lists and programs hold all of them.</summary>
    public const int Shown = 10;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    /// <summary>The id of a list of parts; a part that is not there differs from an empty one.</summary>
    public static string Of(params IEnumerable<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part ?? "");
            BinaryPrimitives.WriteInt32LittleEndian(length, part is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    /// <summary>How a report for people calls a difference.</summary>
    public static string Short(string id)
    {
        var start = id.IndexOf(':', StringComparison.Ordinal) + 1;
        return id.Length - start == Digits && !id.AsSpan(start).ContainsAnyExcept(Hexadecimal)
            ? id[..(start + Shown)]
            : id;
    }

    /// <summary>The id of everything that an edition says: who judges, readings, and the canonical text of every clause.</summary>
    internal static string OfWhole(Edition edition) =>
        Of([
            edition.Convention,
            .. edition.Readings.Select(reading => $"{reading.Key}={reading.Value}"),
            .. EditionRules
                .Judging(edition)
                .SelectMany(file =>
                    file.Clauses.Select(clause =>
                        $"{file.Name}\n{clause.Owner}\n{clause.Kind}\n{Canon.Of(clause.Content, Renames.None)}"
                    )
                )
                .Order(StringComparer.Ordinal),
        ]);
}
