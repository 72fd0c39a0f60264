using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Conv.Sessions.Reading;

/// <summary>
/// Reads what comes behind the header of a large file: blocks of lines are taken apart by all threads, and put together in the order of the file by
/// whichever thread is free, so that nothing depends on which thread did what.
/// </summary>
internal sealed class BlockReading : IDisposable
{
    // How many blocks each thread may be ahead of the one that is to be put together next.
    private const int Ahead = 3;

    private readonly CsvReader _csv;
    private readonly SessionStore _store;
    private readonly LineReader _lines;
    private readonly ReadOptions _options;
    private readonly long _total;
    private readonly int _workers;
    private readonly BlockSource _source;
    private readonly BlockMerger _merger;
    private readonly Lock _reading = new();
    private readonly Lock _merging = new();
    private readonly ConcurrentDictionary<int, LineBlock> _parsed = new();
    private readonly ConcurrentBag<LineBlock> _free = [];
    private readonly SemaphoreSlim _room;
    private int _next;

    /// <param name="csv">Has read the header.</param>
    /// <param name="store">Where what is read goes.</param>
    /// <param name="lines">What the columns mean.</param>
    /// <param name="options">How to read.</param>
    /// <param name="total">How many bytes the file has; -1 where nobody knows.</param>
    public BlockReading(CsvReader csv, SessionStore store, LineReader lines, ReadOptions options, long total)
    {
        (_csv, _store, _lines, _options, _total) = (csv, store, lines, options, total);
        _source = new BlockSource(csv, options.BlockSize);
        _merger = new BlockMerger(store, lines, csv);
        _workers = options.Workers > 0 ? options.Workers : Environment.ProcessorCount;
        _room = new SemaphoreSlim(_workers * Ahead);
    }

    /// <summary>Reads to the end of the file; how many records there are.</summary>
    public long Read()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(_options.Cancellation);
        Exception? first = null;
        void Work()
        {
            try
            {
                Worker(stop.Token);
            }
            catch (Exception exception)
            {
                // What comes after it is of the stop.
                Interlocked.CompareExchange(ref first, exception, null);
                stop.Cancel();
            }
        }

        var others = Enumerable.Range(1, _workers - 1).Select(_ => Task.Run(Work, CancellationToken.None)).ToArray();
        Work();
        Task.WaitAll(others, CancellationToken.None);
        if (first is not null)
        {
            ExceptionDispatchInfo.Throw(first);
        }

        return _merger.Records;
    }

    public void Dispose()
    {
        _room.Dispose();
        _merger.Dispose();
    }

    private void Worker(CancellationToken stop)
    {
        using var parser = new BlockParser(_lines, _csv.Separator);
        while (true)
        {
            _room.Wait(stop);
            if (!_free.TryTake(out var block))
            {
                block = new LineBlock(_lines.Facts);
            }

            lock (_reading)
            {
                if (!_source.Read(block))
                {
                    _room.Release();
                    return;
                }
            }

            parser.Parse(block, inCutLine: false);
            _parsed[block.Number] = block;
            Merge(stop);
        }
    }

    // The first block tells about how many sessions there will be.
    private void Expect(LineBlock block)
    {
        if (block.Number == 0 && _total > 0)
        {
            _store.Ids.Expect((long)(_store.Count * ((double)_total / Math.Max(block.Length, 1))));
        }
    }

    // Puts together what is next. A block that comes while another thread does is seen by that thread, or by this one when that is done.
    private void Merge(CancellationToken stop)
    {
        while (_parsed.ContainsKey(Volatile.Read(ref _next)) && _merging.TryEnter())
        {
            try
            {
                while (_parsed.TryRemove(_next, out var block))
                {
                    stop.ThrowIfCancellationRequested();
                    _merger.Take(block);
                    Expect(block);
                    _options.Progress?.Invoke(new Progress(Stage.Reading, block.BytesRead, _total));
                    _free.Add(block);
                    _room.Release();
                    Volatile.Write(ref _next, _next + 1);
                }
            }
            finally
            {
                _merging.Exit();
            }
        }
    }
}
