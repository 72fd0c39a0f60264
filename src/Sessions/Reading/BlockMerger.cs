using System.Diagnostics;
using Conv.Compiler.Symbols;

namespace Conv.Sessions.Reading;

/// <summary>Gives what the lines of blocks say to their sessions and people; blocks come in the order of the file.</summary>
internal sealed class BlockMerger : IDisposable
{
    private readonly SessionStore _store;
    private readonly LineReader _lines;
    private readonly BlockParser _parser;
    private readonly CsvReader _again;
    private readonly List<int> _conflicts = [];
    private readonly LineBlock _joined;
    private byte[] _rest = [];
    private int _restLength;
    private bool _inCutLine;
    private int _linesBefore;
    private int[] _payments = [];
    private int[] _attendances = [];

    /// <param name="store">Where to.</param>
    /// <param name="lines">Takes records one by one.</param>
    /// <param name="csv">Has read the header.</param>
    public BlockMerger(SessionStore store, LineReader lines, CsvReader csv)
    {
        (_store, _lines, _linesBefore) = (store, lines, csv.LineCount);
        _parser = new BlockParser(lines, csv.Separator);
        _again = new CsvReader(csv.Separator, keepsDoubled: false);
        _joined = new LineBlock(lines.Facts);
    }

    /// <summary>How many records there were, blank ones not counted.</summary>
    public long Records { get; private set; }

    /// <summary>Takes a block that was taken apart as if a record began with it.</summary>
    public void Take(LineBlock block)
    {
        // A quote of the block before it is still open, or a line of it goes on: the block is to be taken apart with that.
        if (_restLength > 0 || _inCutLine)
        {
            Join(block);
            block = _joined;
        }

        Reserve(block.Count);
        var from = 0;
        if (block.Odd.Count > 0)
        {
            _again.Begin(block, inCutLine: false);
        }

        foreach (var odd in block.Odd)
        {
            TakePlain(block, from..odd);
            Seek(block, odd);
            _lines.Take(_again);
            from = odd + 1;
        }

        TakePlain(block, from..block.Count);
        Records += block.Count;
        _linesBefore += block.LineCount;
        _inCutLine = block.EndsInCutLine;
        KeepRest(block);
    }

    public void Dispose()
    {
        _parser.Dispose();
        _again.Dispose();
    }

    private void Join(LineBlock block)
    {
        var length = _restLength + block.Length;
        if (_joined.Buffer.Length < length + CsvReader.Padding)
        {
            _joined.Buffer = new byte[length + CsvReader.Padding];
        }

        _rest.AsSpan(0, _restLength).CopyTo(_joined.Buffer);
        block.Buffer.AsSpan(0, block.Length).CopyTo(_joined.Buffer.AsSpan(_restLength));
        (_joined.Length, _joined.IsLast) = (length, block.IsLast);
        _parser.Parse(_joined, _inCutLine);
    }

    private void KeepRest(LineBlock block)
    {
        var rest = block.Buffer.AsSpan(block.Rest..block.Length);
        if (rest.Length > _rest.Length)
        {
            _rest = new byte[rest.Length];
        }

        rest.CopyTo(_rest);
        _restLength = rest.Length;
    }

    // Records in order: who they are about line by line, then what they say fact by fact.
    private void TakePlain(LineBlock block, Range range)
    {
        var sessions = _store.Intern(block, range);
        Pair(block, block.Providers, _store.Payments, sessions, range, _payments);
        Pair(block, block.Beneficiaries, _store.Attendances, sessions, range, _attendances);
        for (var line = range.Start.Value; line < range.End.Value; line++)
        {
            _store.Lines.Add(
                _linesBefore + block.LinesBefore[line] + 1,
                sessions[line],
                _payments[line],
                _attendances[line]
            );
        }

        _conflicts.Clear();
        for (var fact = 0; fact < block.Facts.Length; fact++)
        {
            var rows = _lines.Facts[fact].Fact.Owner switch
            {
                FactOwner.Session => sessions,
                FactOwner.Provider => _payments,
                FactOwner.Beneficiary => _attendances,
                var owner => throw new UnreachableException($"{owner}"),
            };
            _lines.Facts[fact].Give(block, block.Facts[fact], rows, range, _conflicts);
        }

        if (_conflicts.Count > 0)
        {
            _again.Begin(block, inCutLine: false);
            foreach (var line in _conflicts.Distinct().Order())
            {
                Seek(block, line);
                _lines.Complain(_again);
            }
        }
    }

    private static void Pair(
        LineBlock block,
        TextLines people,
        PairTable pairs,
        int[] sessions,
        Range range,
        int[] rows
    )
    {
        var persons = people.Numbers(block, pairs.People, range);
        for (var line = range.Start.Value; line < range.End.Value; line++)
        {
            rows[line] = persons[line] < 0 ? -1 : pairs.Intern(sessions[line], persons[line]);
        }
    }

    private void Seek(LineBlock block, int line)
    {
        _again.Seek(block.Starts[line], _linesBefore + block.LinesBefore[line]);
        if (!_again.Read())
        {
            throw new UnreachableException("a record that was read is there");
        }
    }

    private void Reserve(int count)
    {
        if (count > _payments.Length)
        {
            _payments = new int[count];
            _attendances = new int[count];
        }
    }
}
