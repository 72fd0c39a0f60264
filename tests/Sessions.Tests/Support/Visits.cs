using System.Collections.Immutable;
using System.Text;
using Conv.Compiler.Symbols;
using Conv.Sessions.Reading;
using Conv.Sessions.Writing;

namespace Conv.Sessions.Tests;

/// <summary>A vocabulary of visits, with a fact of every kind for every owner that has a rule of its own.</summary>
internal static class Visits
{
    public const string Header =
        "visit,day,site,act,mode,people,time,price,urgent,worker,grade,client,born,aided,consent";

    public static readonly string[] Functions = ["care", "talk"];

    public static Vocabulary Vocabulary { get; } =
        new(
            "visits",
            Label.None,
            [
                Fact("visit", FactOwner.Session, FactKind.Identifier, FactRole.Identity),
                Fact("day", FactOwner.Session, FactKind.Date, FactRole.SessionDate),
                Fact("site", FactOwner.Session, FactKind.Identifier),
                Fact("act", FactOwner.Session, FactKind.Identifier, FactRole.Function),
                Fact("mode", FactOwner.Session, FactKind.Enumeration) with
                {
                    Values = Names("near", "far"),
                },
                Fact("people", FactOwner.Session, FactKind.Number),
                Fact("time", FactOwner.Session, FactKind.Minutes) with
                {
                    Slot = 1,
                },
                Fact("price", FactOwner.Session, FactKind.Money) with
                {
                    Slot = 2,
                },
                Fact("urgent", FactOwner.Session, FactKind.YesNo) with
                {
                    Slot = 1,
                },
                Fact("worker", FactOwner.Provider, FactKind.Identifier, FactRole.Identity),
                Fact("grade", FactOwner.Provider, FactKind.Enumeration) with
                {
                    Values = Names("junior", "senior"),
                },
                Fact("client", FactOwner.Beneficiary, FactKind.Identifier, FactRole.Identity),
                Fact("born", FactOwner.Beneficiary, FactKind.Date, FactRole.BirthDate),
                Fact("aided", FactOwner.Beneficiary, FactKind.YesNo) with
                {
                    WhenMissing = false,
                },
                Fact("consent", FactOwner.Beneficiary, FactKind.Date) with
                {
                    Slot = 1,
                },
            ],
            []
        );

    /// <summary>Reads records below the full header.</summary>
    public static SessionTable Read(params string[] records) =>
        ReadText(Header + "\n" + string.Join('\n', records) + "\n");

    public static SessionTable ReadText(string text, int blockSize = 1 << 16) =>
        ReadBytes(Encoding.UTF8.GetBytes(text), blockSize);

    public static SessionTable ReadBytes(byte[] bytes, int blockSize = 1 << 16)
    {
        using var stream = new MemoryStream(bytes);
        return SessionFile.Read(stream, Vocabulary, Functions, new ReadOptions { BlockSize = blockSize });
    }

    /// <summary>A record of the full header that gives some columns, each written <c>name=value</c>, over a good line.</summary>
    public static string Line(params string[] changes)
    {
        var values = new OrderedDictionary<string, string>(
            Header.Split(',').Select(name => new KeyValuePair<string, string>(name, ""))
        )
        {
            ["visit"] = "V1",
            ["day"] = "2024-03-01",
            ["act"] = "care",
            ["mode"] = "near",
            ["worker"] = "W1",
            ["client"] = "C1",
        };
        foreach (var change in changes)
        {
            var name = change[..change.IndexOf('=', StringComparison.Ordinal)];
            values.ContainsKey(name).ShouldBeTrue(name);
            values[name] = change[(name.Length + 1)..];
        }

        return string.Join(',', values.Values.Select(CsvWriter.Cell));
    }

    private static FactSymbol Fact(string name, FactOwner owner, FactKind kind, FactRole role = FactRole.None) =>
        new(name, owner, kind, role, [], null, 0, Label.None);

    private static ImmutableArray<EnumerationValue> Names(params string[] names) =>
        [.. names.Select(name => new EnumerationValue(name, Label.None))];
}
