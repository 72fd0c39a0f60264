using System.Globalization;
using System.Text;
using Conv.Compiler.Symbols;

namespace Conv.Benchmarks.SessionFiles;

/// <summary>
/// Generated session files in the shape of the real ones: 18 columns, about 125 bytes a line, one session, provider and beneficiary
/// on most lines. The same count gives the same bytes.
/// </summary>
internal static class SessionLines
{
    public static readonly string[] Functions =
    [
        "first_line",
        "psychological_support",
        "psychological_treatment",
        "consultation",
    ];

    private const string Header =
        "session,date,network,network_kind,function,format,place,participants,defined_group,minutes,interaction_minutes,"
        + "care_providers,provider,profession,beneficiary,birth_date,increased_allowance,functional_assessment\n";

    private static readonly string[] Kinds = ["adult", "child", "mixed"];
    private static readonly string[] Places = ["practice", "outreach", "video", "home"];
    private static readonly string[] Professions = ["psychologist", "orthopedagogue", "other"];

    public static Vocabulary Vocabulary { get; } =
        new(
            "care",
            Label.None,
            [
                Fact("session", FactOwner.Session, FactKind.Identifier, FactRole.Identity),
                Fact("date", FactOwner.Session, FactKind.Date, FactRole.SessionDate),
                Fact("network", FactOwner.Session, FactKind.Identifier),
                Enumeration("network_kind", FactOwner.Session, 0, Kinds),
                Fact("function", FactOwner.Session, FactKind.Identifier, FactRole.Function),
                Enumeration("format", FactOwner.Session, 1, "individual", "group"),
                Enumeration("place", FactOwner.Session, 2, Places),
                Fact("participants", FactOwner.Session, FactKind.Number),
                Fact("defined_group", FactOwner.Session, FactKind.YesNo) with
                {
                    Slot = 3,
                },
                Fact("minutes", FactOwner.Session, FactKind.Minutes) with
                {
                    Slot = 1,
                },
                Fact("interaction_minutes", FactOwner.Session, FactKind.Minutes) with
                {
                    Slot = 2,
                },
                Fact("care_providers", FactOwner.Session, FactKind.Number) with
                {
                    Slot = 3,
                },
                Fact("provider", FactOwner.Provider, FactKind.Identifier, FactRole.Identity),
                Enumeration("profession", FactOwner.Provider, 0, Professions),
                Fact("beneficiary", FactOwner.Beneficiary, FactKind.Identifier, FactRole.Identity),
                Fact("birth_date", FactOwner.Beneficiary, FactKind.Date, FactRole.BirthDate),
                Fact("increased_allowance", FactOwner.Beneficiary, FactKind.YesNo) with
                {
                    WhenMissing = false,
                },
                Fact("functional_assessment", FactOwner.Beneficiary, FactKind.Date) with
                {
                    Slot = 1,
                },
            ],
            []
        );

    /// <summary>A file of so many lines below the header; beneficiaries have about seven lines each, in no order.</summary>
    public static byte[] Make(int lines)
    {
        using var stream = new MemoryStream(Header.Length + (lines * 136));
        using (var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true))
        {
            writer.Write(Header);
            var state = 88_172_645_463_325_252UL;
            for (var line = 0; line < lines; line++)
            {
                Write(writer, line, lines, ref state);
            }
        }

        return stream.ToArray();
    }

    private static void Write(StreamWriter writer, int line, int lines, ref ulong state)
    {
        var beneficiary = Next(ref state, Math.Max(1, lines / 7));
        var provider = Next(ref state, 4000);
        var network = provider % 32;
        var born = new DateOnly(1950, 1, 1).AddDays(beneficiary * 7919 % 24_000);
        var date = new DateOnly(2022, 1, 1).AddDays((int)((long)line * 1095 / lines));
        writer.Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"S{line:D8},{date:yyyy-MM-dd},N{network:D2},{Kinds[network % 3]},{Functions[Next(ref state, 3)]},individual,"
            )
        );
        writer.Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Places[Next(ref state, 4)]},,,{30 + (15 * Next(ref state, 3))},,,P{provider:D4},{Professions[provider % 3]},"
            )
        );
        writer.Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"B{beneficiary:D7},{born:yyyy-MM-dd},{(beneficiary % 5 == 0 ? "yes" : "no")},{date.AddDays(-30):yyyy-MM-dd}\n"
            )
        );
    }

    private static int Next(ref ulong state, int below)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (int)(state % (ulong)below);
    }

    private static FactSymbol Fact(string name, FactOwner owner, FactKind kind, FactRole role = FactRole.None) =>
        new(name, owner, kind, role, [], null, 0, Label.None);

    private static FactSymbol Enumeration(string name, FactOwner owner, int slot, params string[] values) =>
        Fact(name, owner, FactKind.Enumeration) with
        {
            Slot = slot,
            Values = [.. values.Select(value => new EnumerationValue(value, Label.None))],
        };
}
