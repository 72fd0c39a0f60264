using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Conv.Compiler.Symbols;
using Conv.Runtime;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Correcting;

/// <summary>
/// A digest of what a file says of each session, by which a later run sees whether it says the same: the first 16 bytes of a hash of lines
/// <c>name=value</c>, the facts of the session by name, then those of each provider and each beneficiary, by identifier. Neither the order of
/// lines and columns nor how a vocabulary numbers anything matters. Facts can be guessed, and a guess checked against a plain hash: what is
/// written to a file is made with a key (HMAC-SHA-256); digests without one (SHA-256) stay in memory.
/// </summary>
internal sealed class SessionDigests
{
    private readonly SessionTable _table;
    private readonly SessionKey? _key;
    private readonly FactWriter[] _session;
    private readonly FactWriter[] _provider;
    private readonly FactWriter[] _beneficiary;
    private byte[] _buffer = new byte[1024];
    private int _length;

    private SessionDigests(SessionTable table, IReadOnlyList<string> functionNames, SessionKey? key)
    {
        (_table, _key) = (table, key);
        var functions = functionNames.Select(Encoding.UTF8.GetBytes).ToArray();
        _session = Writers(FactOwner.Session, table.Batch.SessionFacts, functions);
        _provider = Writers(FactOwner.Provider, table.Batch.ProviderFacts, functions);
        _beneficiary = Writers(FactOwner.Beneficiary, table.Batch.BeneficiaryFacts, functions);
    }

    private delegate void FactWriter(int row);

    /// <summary>The digest of each session of a table.</summary>
    /// <param name="table">The sessions.</param>
    /// <param name="functionNames">The names behind their functions.</param>
    /// <param name="key">The key; null for digests that nobody else sees.</param>
    public static UInt128[] Of(SessionTable table, IReadOnlyList<string> functionNames, SessionKey? key)
    {
        const int share = 1 << 14;
        var digests = new UInt128[table.Batch.SessionCount];
        Parallel.For(
            0,
            (digests.Length + share - 1) / share,
            part =>
            {
                var writer = new SessionDigests(table, functionNames, key);
                for (var session = part * share; session < Math.Min((part + 1) * share, digests.Length); session++)
                {
                    digests[session] = writer.Digest(session);
                }
            }
        );
        return digests;
    }

    private UInt128 Digest(int session)
    {
        _length = 0;
        Write(_session, session);
        var batch = _table.Batch;
        People(_provider, _table.ProviderIds, batch.FirstPayment[session], batch.FirstPayment[session + 1]);
        People(_beneficiary, _table.BeneficiaryIds, batch.FirstAttendance[session], batch.FirstAttendance[session + 1]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        if (_key is null)
        {
            SHA256.HashData(_buffer.AsSpan(0, _length), hash);
        }
        else
        {
            _key.Hash(_buffer.AsSpan(0, _length), hash);
        }

        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    private void People(FactWriter[] writers, NamedRows names, int from, int to)
    {
        if (to - from == 1)
        {
            Write(writers, from);
            return;
        }

        var rows = new int[to - from];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = from + i;
        }

        Array.Sort(rows, (a, b) => names.Utf8(a).SequenceCompareTo(names.Utf8(b)));
        foreach (var row in rows)
        {
            Write(writers, row);
        }
    }

    private static void Write(FactWriter[] writers, int row)
    {
        foreach (var write in writers)
        {
            write(row);
        }
    }

    // The identity of a session is the key beside the digest; that of a person is a fact like any other, and comes first.
    private FactWriter[] Writers(FactOwner owner, FactColumns columns, byte[][] functions) =>
        [
            .. _table
                .Vocabulary.FactsOf(owner)
                .Where(fact => owner != FactOwner.Session || fact.Role != FactRole.Identity)
                .OrderByDescending(fact => fact.Role == FactRole.Identity)
                .ThenBy(fact => fact.Name, StringComparer.Ordinal)
                .Select(fact => Writer(fact, columns, Encoding.UTF8.GetBytes(fact.Name + "="), functions)),
        ];

    private FactWriter Writer(FactSymbol fact, FactColumns columns, byte[] name, byte[][] functions)
    {
        switch (fact.Storage)
        {
            case FactStorage.Own when fact.Role == FactRole.SessionDate:
                return row => Number(name, _table.Batch.Dates[row]);
            case FactStorage.Own when fact.Role == FactRole.Function:
                return row => Text(name, functions[_table.Batch.Functions[row]]);
            case FactStorage.Own:
                var people = fact.Owner == FactOwner.Provider ? _table.ProviderIds : _table.BeneficiaryIds;
                return row => Text(name, people.Utf8(row));
            case FactStorage.Values or FactStorage.Dates or FactStorage.Numbers or FactStorage.Identifiers:
                return Stored(fact, columns, name);
            default:
                throw new UnreachableException($"the storage {fact.Storage}");
        }
    }

    // What a file does not say is not written: a vocabulary may learn new facts. Columns may be absent where nobody has rows.
    private FactWriter Stored(FactSymbol fact, FactColumns columns, byte[] name)
    {
        switch (fact.Storage)
        {
            case FactStorage.Values:
                var values = columns.Values[fact.Slot];
                var texts = ValueNames(fact);
                return row =>
                {
                    if (texts[values[row]] is { Length: > 0 } text)
                    {
                        Text(name, text);
                    }
                };
            case FactStorage.Dates:
                var dates = columns.Dates[fact.Slot];
                return row =>
                {
                    if (dates[row] != Missing.Date)
                    {
                        Number(name, dates[row]);
                    }
                };
            case FactStorage.Identifiers:
                var numbers = columns.Identifiers[fact.Slot];
                return row =>
                {
                    if (numbers[row] >= 0)
                    {
                        Text(name, _table.Names[fact][numbers[row]]);
                    }
                };
            case FactStorage.Numbers:
                var amounts = columns.Numbers[fact.Slot];
                return row =>
                {
                    if (amounts[row] != Missing.Number)
                    {
                        Number(name, amounts[row]);
                    }
                };
            default:
                throw new UnreachableException($"the storage {fact.Storage}");
        }
    }

    // By the byte that stores it; empty where it says no more than an empty cell.
    private static byte[][] ValueNames(FactSymbol fact)
    {
        if (fact.Kind == FactKind.Enumeration)
        {
            return
            [
                [],
                .. fact.Values.Select(value => Encoding.UTF8.GetBytes(value.Name)),
            ];
        }

        var names = new byte[Math.Max((int)YesNo.Yes, (int)YesNo.No) + 1][];
        Array.Fill(names, []);
        names[(int)YesNo.Yes] = fact.WhenMissing == true ? [] : "yes"u8.ToArray();
        names[(int)YesNo.No] = fact.WhenMissing == false ? [] : "no"u8.ToArray();
        return names;
    }

    private void Text(byte[] name, ReadOnlySpan<byte> text)
    {
        var line = Room(name.Length + text.Length + 1);
        name.CopyTo(line);
        text.CopyTo(line[name.Length..]);
        line[^1] = (byte)'\n';
    }

    private void Number(byte[] name, long number)
    {
        Span<byte> digits = stackalloc byte[20];
        Utf8Formatter.TryFormat(number, digits, out var length);
        Text(name, digits[..length]);
    }

    private Span<byte> Room(int length)
    {
        if (_length + length > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + length));
        }

        _length += length;
        return _buffer.AsSpan(_length - length, length);
    }
}
