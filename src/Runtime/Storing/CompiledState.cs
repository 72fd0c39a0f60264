using System.Buffers.Binary;

namespace Conv.Runtime.Storing;

/// <summary>Between the bytes of a compiled state and the meaning of its counters.</summary>
public static class CompiledState
{
    /// <summary>What the counters stand at.</summary>
    /// <param name="shape">What the state keeps.</param>
    /// <param name="bytes">The state, as it writes itself.</param>
    /// <param name="lastDay">The day of the last session that it has seen.</param>
    public static StoredState Read(StateShape shape, ReadOnlySpan<byte> bytes, int lastDay)
    {
        var values = new CounterValue[shape.Counters.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Value(shape.Counters[i], bytes);
        }

        return new(shape.Layout, lastDay, values);
    }

    /// <summary>The bytes of a state, for the compiled state to read and check.</summary>
    /// <param name="shape">What the state keeps.</param>
    /// <param name="state">What was stored.</param>
    /// <param name="change">What to do where other counters are kept now.</param>
    /// <exception cref="StateLayoutException">Other counters are kept now, and that is refused.</exception>
    /// <exception cref="FormatException">No state can be like that.</exception>
    public static byte[] Write(StateShape shape, StoredState state, LayoutChange change)
    {
        var known = state.Submitted.Select(acts => acts.Name).ToList();
        string[] removed =
        [
            .. state
                .Counters.Where(value => !shape.Counters.Contains(value.Counter))
                .Select(value => $"{value.Counter}"),
            .. known.Except(shape.Submitted, StringComparer.Ordinal).Select(Submitted),
        ];
        string[] added =
        [
            .. shape.Counters.Except(state.Counters.Select(value => value.Counter)).Select(counter => $"{counter}"),
            .. shape.Submitted.Except(known, StringComparer.Ordinal).Select(Submitted),
        ];
        if (change == LayoutChange.Refuse && (removed.Length > 0 || added.Length > 0))
        {
            throw new StateLayoutException(added, removed);
        }

        var bytes = new byte[shape.Size];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, shape.Layout);
        var windows = new Dictionary<int, CounterValue>();
        foreach (var value in state.Counters.Where(value => shape.Counters.Contains(value.Counter)))
        {
            Write(value, bytes, windows);
        }

        return bytes;
    }

    private static string Submitted(string acts) => $"submitted {acts}";

    private static CounterValue Value(StoredCounter counter, ReadOnlySpan<byte> bytes)
    {
        var (opened, ends) =
            counter.Opened < 0
                ? (0, 0)
                : (
                    BinaryPrimitives.ReadInt32LittleEndian(bytes[counter.Opened..]),
                    BinaryPrimitives.ReadInt32LittleEndian(bytes[(counter.Opened + sizeof(int))..])
                );
        var count = counter.Kind switch
        {
            StoredKind.Count32 => BinaryPrimitives.ReadInt32LittleEndian(bytes[counter.Offset..]),
            StoredKind.Count64 => BinaryPrimitives.ReadInt64LittleEndian(bytes[counter.Offset..]),
            StoredKind.Window or StoredKind.Days or StoredKind.Amounts => 0,
            _ => throw new System.Diagnostics.UnreachableException($"no counter is kept as {counter.Kind}"),
        };
        return new(counter, opened, ends, count, counter.RemembersActs ? Acts(counter, bytes) : []);
    }

    // A ring: the place of the next act, then the days plus one, then what each act added.
    private static List<(int Day, long Amount)> Acts(StoredCounter counter, ReadOnlySpan<byte> bytes)
    {
        var next = BinaryPrimitives.ReadInt32LittleEndian(bytes[counter.Offset..]);
        var acts = new List<(int, long)>();
        for (var i = 0; i < counter.Bound; i++)
        {
            var at = (next + i) % counter.Bound;
            var day = BinaryPrimitives.ReadInt32LittleEndian(bytes[DayAt(counter, at)..]);
            if (day > 0)
            {
                acts.Add((day - 1, counter.Kind == StoredKind.Days ? 1 : Amount(counter, bytes, at)));
            }
        }

        return acts;
    }

    private static long Amount(StoredCounter counter, ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadInt64LittleEndian(bytes[AmountAt(counter, at)..]);

    private static int DayAt(StoredCounter counter, int at) => counter.Offset + sizeof(int) + (at * sizeof(int));

    private static int AmountAt(StoredCounter counter, int at) => DayAt(counter, counter.Bound) + (at * sizeof(long));

    private static void Write(CounterValue value, Span<byte> bytes, Dictionary<int, CounterValue> windows)
    {
        var counter = value.Counter;
        if (counter.Opened >= 0)
        {
            if (
                windows.TryGetValue(counter.Opened, out var other)
                && (other.Opened != value.Opened || other.Ends != value.Ends)
            )
            {
                throw new FormatException(
                    $"'{counter.Name}' and '{other.Name}' share a window, and say other days of it"
                );
            }

            windows[counter.Opened] = value;
            BinaryPrimitives.WriteInt32LittleEndian(bytes[counter.Opened..], value.Opened);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[(counter.Opened + sizeof(int))..], value.Ends);
        }

        switch (counter.Kind)
        {
            case StoredKind.Window:
                break;
            case StoredKind.Count32:
                BinaryPrimitives.WriteInt32LittleEndian(
                    bytes[counter.Offset..],
                    value.Count <= int.MaxValue
                        ? (int)value.Count
                        : throw new FormatException(
                            $"'{counter.Name}' is {value.Count}: it counts sessions, and nobody has so many"
                        )
                );
                break;
            case StoredKind.Count64:
                BinaryPrimitives.WriteInt64LittleEndian(bytes[counter.Offset..], value.Count);
                break;
            case StoredKind.Days or StoredKind.Amounts:
                WriteActs(value, bytes);
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"no counter is kept as {counter.Kind}");
        }
    }

    // More acts than these rules remember change no decision: the last ones are kept.
    private static void WriteActs(CounterValue value, Span<byte> bytes)
    {
        var counter = value.Counter;
        var acts = value.Acts.Skip(value.Acts.Count - counter.Bound).ToList();
        BinaryPrimitives.WriteInt32LittleEndian(bytes[counter.Offset..], acts.Count % counter.Bound);
        for (var i = 0; i < acts.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes[DayAt(counter, i)..], acts[i].Day + 1);
            if (counter.Kind == StoredKind.Amounts)
            {
                BinaryPrimitives.WriteInt64LittleEndian(bytes[AmountAt(counter, i)..], acts[i].Amount);
            }
        }
    }
}
