using System.Text.Json;

namespace Conv.Service.Tests.Support;

/// <summary>A session drawn by chance, as a service is told it and as a file has it.</summary>
/// <param name="Facts">The facts of the session.</param>
/// <param name="Providers">Those of its providers.</param>
/// <param name="Beneficiaries">Those of its beneficiaries.</param>
internal sealed record Drawn(
    Dictionary<string, string> Facts,
    List<Dictionary<string, string>> Providers,
    List<Dictionary<string, string>> Beneficiaries
)
{
    public string Id => Facts["session"];

    /// <summary>The body of a request.</summary>
    public string Body(long? sequence) =>
        JsonSerializer.Serialize(
            new
            {
                sequence,
                facts = Facts,
                providers = Providers,
                beneficiaries = Beneficiaries,
            }
        );

    /// <summary>A file of sessions in their order, written without any code of ours.</summary>
    public static string File(string[] columns, IEnumerable<Drawn> sessions) =>
        string.Concat(sessions.SelectMany(session => session.Lines(columns)).Prepend(string.Join(',', columns) + "\n"));

    private IEnumerable<string> Lines(string[] columns)
    {
        for (var line = 0; line < Math.Max(1, Math.Max(Providers.Count, Beneficiaries.Count)); line++)
        {
            var cells = new Dictionary<string, string>(line == 0 ? Facts : new() { ["session"] = Id });
            foreach (
                var (name, value) in Providers
                    .Skip(line)
                    .Take(1)
                    .Concat(Beneficiaries.Skip(line).Take(1))
                    .SelectMany(person => person)
            )
            {
                cells[name] = value;
            }

            yield return string.Join(',', columns.Select(column => cells.GetValueOrDefault(column, ""))) + "\n";
        }
    }

    /// <summary>A session of the pool: few people, few days, so that everything bears on everything.</summary>
    public static Drawn OfPool(Random random, string id)
    {
        var isTeaching = random.Next(4) == 0;
        return new(
            new()
            {
                ["session"] = id,
                ["date"] = Day(new DateOnly(2023, 11, 1), random, 90),
                ["act"] = isTeaching ? "teaching" : "swimming",
                ["clinic"] = "C" + random.Next(2),
                ["pathology"] = random.Next(2) == 0 ? "back" : "knee",
                ["time"] = (60 * random.Next(1, 3)).ToString(System.Globalization.CultureInfo.InvariantCulture),
            },
            Some(random, 1, 3, 4, "P").ConvertAll(name => new Dictionary<string, string> { ["coach"] = name }),
            Some(random, isTeaching ? 0 : 1, 4, 6, "B")
                .ConvertAll(name => new Dictionary<string, string>
                {
                    ["patient"] = name,
                    ["household"] = "H" + (name[^1] % 3),
                })
        );
    }

    /// <summary>A session of the shipped conventions, around the day of the switch.</summary>
    public static Drawn OfCare(Random random, string id)
    {
        var date = Day(new DateOnly(2024, 2, 1), random, 120);
        var isOld = string.CompareOrdinal(date, "2024-04-01") < 0;
        string[] functions = isOld
            ? ["first_line", "specialised"]
            : ["psychological_support", "psychological_treatment"];
        var isGroup = random.Next(4) == 0;
        var people = Some(random, 1, isGroup ? 5 : 2, 5, "B");
        return new(
            new()
            {
                ["session"] = id,
                ["date"] = date,
                ["network"] = "N" + random.Next(2),
                ["network_kind"] = random.Next(2) == 0 ? "adult" : "mixed",
                ["function"] = functions[random.Next(2)],
                ["format"] = isGroup ? "group" : "individual",
                ["place"] = "practice",
                ["participants"] = isGroup ? "5" : "",
                ["minutes"] = "60",
            },
            Some(random, 1, 3, 3, "P")
                .ConvertAll(name => new Dictionary<string, string>
                {
                    ["provider"] = name,
                    ["profession"] = "psychologist",
                }),
            people.ConvertAll(name => new Dictionary<string, string>
            {
                ["beneficiary"] = name,
                ["birth_date"] = name[^1] % 2 == 0 ? "2001-03-15" : "1980-05-02",
                ["functional_assessment"] = random.Next(3) == 0 ? "" : "2024-01-15",
            })
        );
    }

    private static string Day(DateOnly from, Random random, int days) =>
        from.AddDays(random.Next(days / 4) * 4).ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static List<string> Some(Random random, int from, int to, int of, string letter)
    {
        var all = Enumerable.Range(1, of).Select(number => letter + number).ToArray();
        random.Shuffle(all);
        return [.. all.Take(random.Next(from, to))];
    }
}
