using System.Globalization;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;

namespace Conv.Compiler.Emit.State;

/// <summary>Writes the memory of a rolling counter: the days of the last acts, perhaps with an amount each, in a ring.</summary>
internal sealed class RingEmitter(CodeWriter writer)
{
    /// <summary>The name of the type.</summary>
    public static string Name(CounterStorage storage, int bound) =>
        (storage == CounterStorage.Days ? "LastDays" : "LastAmounts") + bound.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes the type for so many acts.</summary>
    public void Emit(CounterStorage storage, int bound)
    {
        var amounts = storage == CounterStorage.Amounts;
        var length = bound.ToString(CultureInfo.InvariantCulture);
        var total = amounts ? "long" : "int";
        writer.Gap();
        writer.Doc(
            $"The days of the last {length} acts{(amounts ? ", and what each adds" : "")}; more acts change no decision."
        );
        writer.Open($"public struct {Name(storage, bound)}");
        writer.Comment("A day is stored plus one, so that nothing is 0.");
        writer.Line("private DayRing _days;");
        if (amounts)
        {
            writer.Line("private AmountRing _amounts;");
        }

        writer.Line("private int _next;");
        After(amounts, length, total);
        Add(amounts, length);
        Storage(amounts, bound);
        Ring("DayRing", "int", length);
        if (amounts)
        {
            Ring("AmountRing", "long", length);
        }

        writer.Close();
    }

    private void After(bool amounts, string length, string total)
    {
        writer.Gap();
        writer.Doc("The total of the acts on days after a day.");
        writer.Open($"public readonly {total} After(int day)");
        writer.Line("day = Math.Max(day, -1) + 1;");
        writer.Line($"{total} total = 0;");
        writer.Comment("From the last act backwards: days never decrease.");
        writer.Open($"for (int left = {length}, at = _next; left > 0; left--)");
        writer.Line($"at = (at == 0 ? {length} : at) - 1;");
        writer.Open("if (_days[at] <= day)");
        writer.Line("break;");
        writer.Close();
        writer.Gap();
        writer.Line(amounts ? "total = Exact.Total(total, _amounts[at]);" : "total++;");
        writer.Close();
        writer.Gap();
        writer.Line("return total;");
        writer.Close();
    }

    private void Add(bool amounts, string length)
    {
        writer.Gap();
        writer.Doc("Remembers an act, and forgets the oldest.");
        writer.Open($"public void Add(int day{(amounts ? ", long amount" : "")})");
        writer.Line("_days[_next] = day + 1;");
        if (amounts)
        {
            writer.Line("_amounts[_next] = amount;");
        }

        writer.Line($"_next = _next == {length} - 1 ? 0 : _next + 1;");
        writer.Close();
    }

    private void Storage(bool amounts, int bound)
    {
        var length = bound.ToString(CultureInfo.InvariantCulture);
        var amountsAt = (sizeof(int) + (bound * sizeof(int))).ToString(CultureInfo.InvariantCulture);
        writer.Gap();
        writer.Open("internal readonly void Write(Span<byte> bytes)");
        writer.Line("BinaryPrimitives.WriteInt32LittleEndian(bytes, _next);");
        writer.Open($"for (var i = 0; i < {length}; i++)");
        writer.Line("BinaryPrimitives.WriteInt32LittleEndian(bytes[(4 + (4 * i))..], _days[i]);");
        if (amounts)
        {
            writer.Line($"BinaryPrimitives.WriteInt64LittleEndian(bytes[({amountsAt} + (8 * i))..], _amounts[i]);");
        }

        writer.Close();
        writer.Close();
        writer.Gap();
        writer.Open("internal void Read(ReadOnlySpan<byte> bytes)");
        writer.Line("var next = BinaryPrimitives.ReadInt32LittleEndian(bytes);");
        writer.Open($"if ((uint)next >= {length})");
        writer.Line(
            "throw new ArgumentException(\"these bytes are no trajectory of these conventions\", nameof(bytes));"
        );
        writer.Close();
        writer.Gap();
        writer.Line("_next = next;");
        writer.Open($"for (var i = 0; i < {length}; i++)");
        writer.Line("_days[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes[(4 + (4 * i))..]);");
        if (amounts)
        {
            writer.Line($"_amounts[i] = BinaryPrimitives.ReadInt64LittleEndian(bytes[({amountsAt} + (8 * i))..]);");
        }

        writer.Close();
        writer.Gap();
        writer.Comment("From the oldest act on, days never decrease, and each act adds something.");
        writer.Line("var last = 0;");
        writer.Open($"for (int left = {length}, at = next; left > 0; left--, at = at == {length} - 1 ? 0 : at + 1)");
        writer.Line("Given.Stored(_days[at] >= last && _days[at] <= Calendar.LastDay + 1, \"acts\");");
        if (amounts)
        {
            writer.Line("Given.Stored(_days[at] == 0 ? _amounts[at] == 0 : _amounts[at] > 0, \"amounts\");");
        }

        writer.Line("last = _days[at];");
        writer.Close();
        writer.Close();
    }

    private void Ring(string type, string element, string length)
    {
        writer.Gap();
        writer.Line($"[InlineArray({length})]");
        writer.Open($"private struct {type}");
        writer.Line($"private {element} _first;");
        writer.Close();
    }
}
