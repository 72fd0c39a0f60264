using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;

namespace Conv.Compiler.Emit.State;

/// <summary>A window that opens and closes.</summary>
/// <param name="Opened">The field with the day of the opening.</param>
/// <param name="Ends">The field with the day of the end.</param>
/// <param name="EndOf">The day on which it ends, by the day <c>date</c> on which it opens.</param>
/// <param name="Counters">The counters in it.</param>
internal sealed record StoredWindow(string Opened, string Ends, string EndOf, IReadOnlyList<string> Counters);

/// <summary>Writes how a state becomes bytes and comes back: little-endian, field by field, behind a mark of its layout.</summary>
internal sealed class StateStorageEmitter(CodeWriter writer, string type, string what)
{
    /// <summary>Size and mark.</summary>
    public void Constants(IReadOnlyList<StateField> fields, ulong fingerprint)
    {
        var size = sizeof(ulong) + fields.Sum(field => field.Size);
        writer.Doc($"The number of bytes of a stored {what}.");
        writer.Line($"public const int Size = {Text(size)};");
        writer.Gap();
        writer.Doc($"The mark of a stored {what}: another layout of windows and counters has another mark.");
        writer.Line($"public const ulong Layout = 0x{fingerprint.ToString("X16", CultureInfo.InvariantCulture)};");
    }

    /// <summary>Storing and restoring.</summary>
    /// <param name="fields">What is stored.</param>
    /// <param name="windows">The windows that open and close.</param>
    public void Methods(IReadOnlyList<StateField> fields, IReadOnlyList<StoredWindow> windows)
    {
        writer.Gap();
        writer.Doc($"Stores the {what} in the first Size bytes.");
        writer.Open("public readonly void Write(Span<byte> bytes)");
        writer.Line("BinaryPrimitives.WriteUInt64LittleEndian(bytes, Layout);");
        Each(
            fields,
            (field, at) =>
                field.Storage switch
                {
                    CounterStorage.Int32 => $"BinaryPrimitives.WriteInt32LittleEndian(bytes[{at}..], {field.Name});",
                    CounterStorage.Int64 => $"BinaryPrimitives.WriteInt64LittleEndian(bytes[{at}..], {field.Name});",
                    CounterStorage.Days or CounterStorage.Amounts => $"{field.Name}.Write(bytes[{at}..]);",
                    _ => throw new UnreachableException($"{field.Storage} is not stored"),
                }
        );
        writer.Close();
        writer.Gap();
        writer.Doc($"Restores a {what} from the first Size bytes.");
        writer.Doc(
            "The bytes are too few, of another layout, or no state that sessions leave behind.",
            "exception",
            " cref=\"ArgumentException\""
        );
        writer.Open($"public static {type} Read(ReadOnlySpan<byte> bytes)");
        writer.Open("if (bytes.Length < Size || BinaryPrimitives.ReadUInt64LittleEndian(bytes) != Layout)");
        writer.Line($"throw new ArgumentException(\"these bytes are no {what} of these conventions\", nameof(bytes));");
        writer.Close();
        writer.Gap();
        writer.Line($"var state = default({type});");
        Each(
            fields,
            (field, at) =>
                field.Storage switch
                {
                    CounterStorage.Int32 =>
                        $"state.{field.Name} = BinaryPrimitives.ReadInt32LittleEndian(bytes[{at}..]);",
                    CounterStorage.Int64 =>
                        $"state.{field.Name} = BinaryPrimitives.ReadInt64LittleEndian(bytes[{at}..]);",
                    CounterStorage.Days or CounterStorage.Amounts => $"state.{field.Name}.Read(bytes[{at}..]);",
                    _ => throw new UnreachableException($"{field.Storage} is not stored"),
                }
        );
        foreach (var field in fields.Where(field => field.Storage is CounterStorage.Int32 or CounterStorage.Int64))
        {
            writer.Line($"Given.Stored(state.{field.Name} >= 0, {Escaping.Literal(field.Name)});");
        }

        foreach (var (opened, ends, _, counters) in windows)
        {
            writer.Line(
                $"Given.Stored(state.{ends} == 0 ? state.{opened} == 0 : state.{opened} <= Calendar.LastDay && state.{opened} < state.{ends}, {Escaping.Literal(ends)});"
            );
            writer.Line(
                $"Given.Stored(state.{ends} == 0 || Math.Min(state.{ends}, Calendar.LastDay + 1) == Math.Min(End_{ends}(state.{opened}), Calendar.LastDay + 1), {Escaping.Literal(ends)});"
            );
            foreach (var counter in counters)
            {
                writer.Line($"Given.Stored(state.{ends} != 0 || state.{counter} == 0, {Escaping.Literal(counter)});");
            }
        }

        writer.Line("return state;");
        writer.Close();
        foreach (var window in windows)
        {
            writer.Gap();
            writer.Line($"private static int End_{window.Ends}(int date) => {window.EndOf};");
        }
    }

    private void Each(IReadOnlyList<StateField> fields, Func<StateField, string, string> statement)
    {
        var at = sizeof(ulong);
        foreach (var field in fields)
        {
            writer.Line(statement(field, Text(at)));
            at += field.Size;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
