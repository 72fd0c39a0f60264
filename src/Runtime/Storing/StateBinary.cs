using System.Buffers;
using System.Globalization;

namespace Conv.Runtime.Storing;

/// <summary>
/// The compact form of a stored state: counters by their marks, numbers in as few bytes as they need. One state has one form: what could be
/// written in two ways is refused when it is read.
/// </summary>
public static class StateBinary
{
    private const byte Version = 1;

    private static ReadOnlySpan<byte> Head => "CT"u8;

    /// <summary>The bytes of a state.</summary>
    /// <param name="shape">What the state keeps.</param>
    /// <param name="state">The state.</param>
    public static byte[] Write(StateShape shape, StoredState state)
    {
        var bytes = new ArrayBufferWriter<byte>(256);
        bytes.Write(Head);
        bytes.Write([Version]);
        CompactNumbers.WriteFixed(bytes, StableHash.Of(shape.Vocabulary));
        CompactNumbers.WriteFixed(bytes, state.Layout);
        CompactNumbers.Write(bytes, state.LastDay == Missing.Date ? 0 : (ulong)state.LastDay + 1);
        CompactNumbers.Write(bytes, (ulong)state.Counters.Count);
        foreach (var value in state.Counters)
        {
            Write(bytes, value);
        }

        CompactNumbers.Write(bytes, (ulong)state.Submitted.Count);
        foreach (var acts in state.Submitted)
        {
            CompactNumbers.WriteFixed(bytes, StableHash.Of(acts.Name));
            Days(bytes, [.. acts.Days.Select(day => (day, 1L))]);
        }

        // Nobody announces a session where no rule asks for it.
        if (state.Submitted.Count > 0)
        {
            CompactNumbers.Write(bytes, (ulong)state.Announced.Count);
            foreach (var session in state.Announced)
            {
                CompactNumbers.WriteText(bytes, session.Id);
                CompactNumbers.Write(bytes, (ulong)session.Day);
                CompactNumbers.Write(bytes, session.Kinds);
            }
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Reads a state.</summary>
    /// <param name="bytes">All bytes of it, and no other.</param>
    /// <param name="shape">What is kept now.</param>
    /// <exception cref="FormatException">It is no state of this vocabulary, or of a later version of the form.</exception>
    public static StoredState Read(ReadOnlySpan<byte> bytes, StateShape shape)
    {
        StateParts.Require(bytes.StartsWith(Head) && bytes.Length > Head.Length, "it does not begin like one");
        StateParts.Require(
            bytes[Head.Length] == Version,
            $"it is of version {bytes[Head.Length]}, and this program reads version {Version}"
        );
        var numbers = new CompactNumbers(bytes[(Head.Length + 1)..]);
        StateParts.Require(
            numbers.Fixed() == StableHash.Of(shape.Vocabulary),
            $"it is of another vocabulary than '{shape.Vocabulary}'"
        );
        var layout = numbers.Fixed();
        var last = numbers.Next(Calendar.LastDay + 1);
        var counters = new CounterValue[numbers.Next(StateParts.Most)];
        for (var i = 0; i < counters.Length; i++)
        {
            counters[i] = ReadCounter(ref numbers, shape);
        }

        var submitted = new StoredActs[numbers.Next(64)];
        for (var i = 0; i < submitted.Length; i++)
        {
            var key = numbers.Fixed();
            submitted[i] = new(
                shape.Submitted.FirstOrDefault(name => StableHash.Of(name) == key) ?? Unknown("acts", key),
                [.. ReadDays(ref numbers).Select(act => act.Day)]
            );
        }

        var announced = new AnnouncedSession[submitted.Length == 0 ? 0 : numbers.Next(StateParts.Most)];
        for (var i = 0; i < announced.Length; i++)
        {
            announced[i] = new(numbers.Text(), (int)numbers.Next(Calendar.LastDay), numbers.Next(long.MaxValue));
        }

        StateParts.Require(numbers.IsAtEnd, "bytes follow it");
        return StateParts.Sound(
            new(layout, last == 0 ? Missing.Date : (int)last - 1, counters)
            {
                Submitted = submitted,
                Announced = announced,
            }
        );
    }

    private static void Write(ArrayBufferWriter<byte> bytes, CounterValue value)
    {
        CompactNumbers.WriteFixed(bytes, value.Counter.Key);
        bytes.Write([(byte)value.Counter.Kind]);
        CompactNumbers.Write(bytes, (ulong)(value.Ends == 0 ? 0 : Math.Min(value.Ends, Calendar.LastDay + 1)));
        if (value.Ends != 0)
        {
            CompactNumbers.Write(bytes, (ulong)value.Opened);
        }

        if (value.Counter.RemembersActs)
        {
            Days(bytes, value.Acts);
        }
        else
        {
            CompactNumbers.Write(bytes, (ulong)value.Count);
        }

        if (value.Counter.Kind == StoredKind.Amounts)
        {
            foreach (var (_, amount) in value.Acts)
            {
                CompactNumbers.Write(bytes, (ulong)amount);
            }
        }
    }

    private static CounterValue ReadCounter(ref CompactNumbers numbers, StateShape shape)
    {
        var key = numbers.Fixed();
        var kind = (StoredKind)numbers.Byte();
        StateParts.Require(kind <= StoredKind.Amounts, "a counter is of no kind");
        var counter =
            StateParts.Find(shape, kind, known => known.Key == key)
            ?? new StoredCounter(Unknown("counter", key), "", kind, -1, 0, -1);
        var ends = (int)numbers.Next(Calendar.LastDay + 1);
        var opened = ends == 0 ? 0 : (int)numbers.Next(Calendar.LastDay);
        var remembers = kind is StoredKind.Days or StoredKind.Amounts;
        var acts = remembers ? ReadDays(ref numbers) : [];
        var count = remembers ? 0 : (long)numbers.Next(long.MaxValue);
        if (kind == StoredKind.Amounts)
        {
            for (var i = 0; i < acts.Count; i++)
            {
                acts[i] = (acts[i].Day, (long)numbers.Next(long.MaxValue));
            }
        }

        return StateParts.Checked(new(counter, opened, ends, count, acts));
    }

    private static string Unknown(string what, ulong key) =>
        $"{what} {key.ToString("X16", CultureInfo.InvariantCulture)}";

    // The first day, then how many days later each act is.
    private static void Days(ArrayBufferWriter<byte> bytes, IReadOnlyList<(int Day, long Amount)> acts)
    {
        CompactNumbers.Write(bytes, (ulong)acts.Count);
        var last = 0;
        foreach (var (day, _) in acts)
        {
            CompactNumbers.Write(bytes, (ulong)(day - last));
            last = day;
        }
    }

    private static List<(int Day, long Amount)> ReadDays(ref CompactNumbers numbers)
    {
        var count = (int)numbers.Next(StateParts.Most);
        var acts = new List<(int, long)>();
        var last = 0L;
        for (var i = 0; i < count; i++)
        {
            last += (long)numbers.Next(Calendar.LastDay);
            StateParts.Require(StateParts.IsDay(last), "an act is on no day");
            acts.Add(((int)last, 1));
        }

        return acts;
    }
}
