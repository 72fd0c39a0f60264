using System.Buffers;
using System.IO.Pipelines;

namespace Conv.Service.Posting;

/// <summary>A line of a stream.</summary>
/// <param name="Number">Its number, from 1; blank lines have theirs.</param>
/// <param name="Bytes">What stands there; null: more than a line may have.</param>
internal sealed record StreamLine(long Number, byte[]? Bytes);

/// <summary>A body as lines. Blank ones are passed over; of one that is too long nothing is kept.</summary>
/// <param name="body">The body.</param>
/// <param name="most">The most bytes that a line may have.</param>
internal sealed class LineStream(PipeReader body, int most)
{
    private long _number = 1;
    private bool _isTooLong;

    /// <summary>Waits for the next lines and takes those that have come.</summary>
    /// <param name="count">The most of them.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The lines, perhaps none yet; null: there are no more.</returns>
    public async Task<IReadOnlyList<StreamLine>?> NextAsync(int count, CancellationToken cancellation)
    {
        var read = await body.ReadAsync(cancellation);
        var (buffer, lines) = (read.Buffer, new List<StreamLine>());
        var isBroken = false;
        while (lines.Count < count && buffer.PositionOf((byte)'\n') is { } end)
        {
            Add(lines, buffer.Slice(0, end));
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            isBroken = true;
        }

        var isLast = read.IsCompleted && lines.Count < count;
        if (isLast)
        {
            Add(lines, buffer);
            buffer = buffer.Slice(buffer.End);
        }
        else if (!isBroken && buffer.Length > most)
        {
            _isTooLong = true;
            buffer = buffer.Slice(buffer.End);
        }

        body.AdvanceTo(buffer.Start, isBroken ? buffer.Start : buffer.End);
        return isLast && lines.Count == 0 ? null : lines;
    }

    private void Add(List<StreamLine> lines, ReadOnlySequence<byte> line)
    {
        if (_isTooLong || line.Length > most)
        {
            lines.Add(new(_number, null));
        }
        else if (line.ToArray() is var bytes && bytes.AsSpan().ContainsAnyExcept((byte)' ', (byte)'\t', (byte)'\r'))
        {
            lines.Add(new(_number, bytes));
        }

        _isTooLong = false;
        _number++;
    }
}
