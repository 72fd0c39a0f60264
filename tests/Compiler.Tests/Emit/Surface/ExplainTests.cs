using System.Text.Json.Nodes;
using Conv.Compiler.Tests.Emit.Kit;

namespace Conv.Compiler.Tests.Emit.Surface;

/// <summary>Why a session is decided as it is, through the types that programs are written against.</summary>
public sealed class ExplainTests
{
    private const string Code = """
        using Conv.Runtime.Explaining;
        using Conv.Runtime.Values;
        using Conventions.PsychologicalCare;

        public static class Usage
        {
            private static Session Session(int month, int day) => new()
            {
                Id = "s1",
                Date = new(2024, month, day),
                Function = Function.PsychologicalSupport,
                NetworkKind = NetworkKind.Adult,
                Format = Format.Individual,
                Place = Place.Practice,
                Providers = [new() { Id = "p1", Profession = Profession.Psychologist }],
                Beneficiaries = [new() { Id = "b1", BirthDate = new(1980, 5, 2) }],
            };

            public static string Text(string language) =>
                Convention.InForce.Explain(Session(4, 8), new Trajectory()).ToText(language);

            public static string Json() => Convention.InForce.Explain(Session(4, 8), new Trajectory()).ToJson();

            public static string Counting()
            {
                var (told, decided) = (new Trajectory(), new Trajectory());
                for (var week = 0; week < 10; week++)
                {
                    var session = Session(4, 8) with { Date = new DateOnly(2024, 4, 8).AddDays(7 * week) };
                    var explained = Convention.InForce.Explain(session, told);
                    var outcome = Convention.InForce.Decide(session, decided);
                    if (explained.Outcome.ToString() != outcome.ToString() || explained.Why.Attendances[0].Decision != outcome.Attendances[0].Decision)
                    {
                        return $"week {week}: {explained.Outcome} and {outcome}";
                    }
                }

                return told.ToJson() == decided.ToJson() ? "alike" : "counted otherwise";
            }

            // Each change is made, and the session decided again: it comes out as it was said.
            public static string Nearest()
            {
                var trajectory = new Trajectory();
                for (var week = 0; week < 8; week++)
                {
                    Convention.InForce.Decide(Session(4, 8) with { Date = new DateOnly(2024, 4, 8).AddDays(7 * week) }, trajectory);
                }

                var refused = Session(6, 24);
                var wrong = "";
                foreach (var change in Convention.InForce.Explain(refused, trajectory.Copy()).Why.Attendances[0].Nearest)
                {
                    var (to, changed) = (change.To, refused);
                    changed = change.Fact switch
                    {
                        "date" => refused with { Date = DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture) },
                        "format" => refused with { Format = Enum.Parse<Format>(to, true) },
                        "network_kind" => refused with { NetworkKind = Enum.Parse<NetworkKind>(to, true) },
                        _ => throw new InvalidOperationException(change.Fact),
                    };
                    var attendance = Convention.InForce.Decide(changed, trajectory.Copy()).Attendances[0];
                    wrong += $"{change.Fact} {to} {change.Decision} {change.Share}"
                        + (attendance.Decision == change.Decision && attendance.Share == change.Share ? "; " : $" but {attendance}; ");
                }

                return wrong;
            }

            public static string Lacking() =>
                Convention.InForce.Explain(Session(4, 8) with { NetworkKind = null }, new Trajectory()).ToText("fr");
        }
        """;

    [Theory]
    [InlineData(
        "en",
        "2024-04-08 psychological_support under 2024-2026: accepted, share 0.00 EUR",
        "  counts individual sessions of first_line per 12-months: 0 before, 1 now; window from 2024-04-08 to 2025-04-07"
    )]
    [InlineData(
        "fr",
        "08/04/2024 soutien-psychologique selon 2024-2026 : acceptée, intervention personnelle 0,00 EUR",
        "  compte séances individuelles de première-ligne par 12-mois : 0 avant, 1 maintenant ; période du 08/04/2024 au 07/04/2025"
    )]
    [InlineData(
        "nl",
        "08/04/2024 psychologische-ondersteuning volgens 2024-2026: aanvaard, persoonlijk aandeel 0,00 EUR",
        "  telt individuele zittingen van eerste-lijn per 12-maanden: 0 voordien, 1 nu; periode van 08/04/2024 tot en met 07/04/2025"
    )]
    [InlineData(
        "de",
        "08.04.2024 psychologische-Unterstützung nach 2024-2026: angenommen, Eigenanteil 0,00 EUR",
        "  zählt Einzelsitzungen von erste-Linie pro 12-Monate: 0 vorher, 1 jetzt; Zeitraum von 08.04.2024 bis 07.04.2025"
    )]
    public void An_explanation_is_told_in_four_languages(string language, string first, string counted)
    {
        var text = (string)Usage.Call(Usage.Shipped.Value, Code, "Text", language)!;

        text.ShouldStartWith(first + "\n");
        text.ShouldContain(counted);
        text.ShouldContain("2024.conv:");
    }

    [Fact]
    public void An_explanation_is_JSON_of_a_version()
    {
        var json = JsonNode.Parse((string)Usage.Call(Usage.Shipped.Value, Code, "Json")!)!;

        json["version"]!.GetValue<int>().ShouldBe(1);
        var attendance = json["attendances"]![0]!;
        attendance["shareBy"]!["file"]!.GetValue<string>().ShouldBe("2024.conv");
        attendance["shareBy"]!["citations"]![0]!.GetValue<string>().ShouldStartWith("deck 5.2");
        attendance["counted"]![0]!["before"]!.GetValue<int>().ShouldBe(0);
        attendance["counted"]![0]!["count"]!.GetValue<int>().ShouldBe(1);
        attendance["conditions"]![1]!["facts"]![0]!["value"]!.GetValue<string>().ShouldBe("individual");
    }

    [Fact]
    public void Explaining_decides_and_counts_as_deciding_does() =>
        Usage.Call(Usage.Shipped.Value, Code, "Counting").ShouldBe("alike");

    [Fact]
    public void The_nearest_changes_would_have_changed_it() =>
        Usage
            .Call(Usage.Shipped.Value, Code, "Nearest")
            .ShouldBe("network_kind child Accepted 11.00; date 2025-04-08 Accepted 11.00; ");

    [Fact]
    public void What_is_missing_is_told_where_nothing_can_be_judged() =>
        ((string)Usage.Call(Usage.Shipped.Value, Code, "Lacking")!).ShouldContain("rejetée type-de-réseau : ");
}
