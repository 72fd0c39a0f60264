using System.Collections.Immutable;
using System.Text.Json;
using Conv.Runtime.Languages;

namespace Conv.Runtime.Explaining.Graphs;

/// <summary>Reads rules as the compiler writes them: JSON, each thing an array of its parts in order.</summary>
internal static class RuleProgramReader
{
    /// <summary>The version of the written form.</summary>
    public const int Version = 3;

    /// <summary>Reads them.</summary>
    /// <exception cref="FormatException">They are of another version.</exception>
    public static (RuleProgram Program, Glossary Glossary) Read(ReadOnlyMemory<byte> text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        if (root.GetProperty("version").GetInt32() != Version)
        {
            throw new FormatException(
                "these rules were written by another version of the compiler: build the conventions again"
            );
        }

        return (
            new RuleProgram(
                All(
                    root,
                    "facts",
                    row => new RuleFact(
                        Text(row[0]),
                        (FactSubject)Int(row[1]),
                        (FactForm)Int(row[2]),
                        Texts(row[3]),
                        Int(row[4]),
                        Int(row[5])
                    )
                ),
                Texts(root.GetProperty("reasons")),
                root.GetProperty("notInForce").GetInt32(),
                All(
                    root,
                    "places",
                    row => new RulePlace(new TracePlace(Text(row[0]), Int(row[1]), Int(row[2])), Text(row[3]))
                ),
                All(root, "scopes", Ints),
                All(
                    root,
                    "nodes",
                    row => new RuleNode(
                        (RuleKind)Int(row[0]),
                        (RuleType)Int(row[1]),
                        Int(row[2]),
                        Ints(row[3]),
                        [.. row[4].EnumerateArray().Select(number => number.GetInt64())],
                        Texts(row[5])
                    )
                ),
                All(
                    root,
                    "windows",
                    row => new RuleWindow(
                        Text(row[0]),
                        Int(row[1]),
                        (RuleWindowForm)Int(row[2]),
                        Int(row[3]),
                        Int(row[4]),
                        Int(row[5])
                    )
                ),
                All(
                    root,
                    "counters",
                    row => new RuleCounter(
                        Text(row[0]),
                        Text(row[1]),
                        Int(row[2]),
                        Int(row[3]) == 1,
                        Int(row[4]),
                        Int(row[5])
                    )
                ),
                All(root, "submitted", row => new RuleSubmitted(Text(row[0]), Int(row[1]), Int(row[2]))),
                All(
                    root,
                    "conventions",
                    row => new RuleConvention(
                        Text(row[0]),
                        Int(row[1]),
                        Int(row[2]),
                        Int(row[3]),
                        Text(row[4]),
                        Texts(row[5]),
                        Int(row[6])
                    )
                ),
                All(root, "functions", Function)
            ),
            new Glossary(
                root.GetProperty("glossary")
                    .EnumerateArray()
                    .Select(row =>
                        KeyValuePair.Create(
                            Text(row[0]),
                            new LocalizableText(Text(row[1]), Text(row[2]), Text(row[3]), Text(row[4]))
                        )
                    )
            )
        );
    }

    private static RuleFunction Function(JsonElement row) =>
        new(
            Text(row[0]),
            Int(row[1]),
            Int(row[2]) == 1,
            Conditions(row[3]),
            Conditions(row[4]),
            Int(row[5]),
            Int(row[6]),
            Int(row[7]),
            Int(row[8]),
            Texts(row[9]),
            Texts(row[10]),
            Texts(row[11]),
            Updates(row[12]),
            Updates(row[13]),
            [.. row[14].EnumerateArray().Select(need => new RuleNeed((FactSubject)Int(need[0]), Int(need[1])))],
            [.. row[15].EnumerateArray().Select(part => new RulePart(Text(part[0]), Int(part[1]), Texts(part[2])))]
        );

    private static ImmutableArray<RuleCondition> Conditions(JsonElement rows) =>
        [
            .. rows.EnumerateArray()
                .Select(row => new RuleCondition(
                    Int(row[0]),
                    Int(row[1]),
                    Text(row[2]),
                    Texts(row[3]),
                    Int(row[4]),
                    Int(row[5]) == 1
                )),
        ];

    private static ImmutableArray<RuleUpdate> Updates(JsonElement rows) =>
        [
            .. rows.EnumerateArray()
                .Select(row => new RuleUpdate(
                    Int(row[0]),
                    Int(row[1]),
                    [.. row[2].EnumerateArray().Select(added => (Int(added[0]), Int(added[1]), Int(added[2])))]
                )),
        ];

    private static ImmutableArray<T> All<T>(JsonElement root, string name, Func<JsonElement, T> read) =>
        [.. root.GetProperty(name).EnumerateArray().Select(read)];

    private static ImmutableArray<string> Texts(JsonElement row) => [.. row.EnumerateArray().Select(Text)];

    private static ImmutableArray<int> Ints(JsonElement row) => [.. row.EnumerateArray().Select(Int)];

    private static string Text(JsonElement cell) => cell.GetString()!;

    private static int Int(JsonElement cell) => cell.GetInt32();
}
