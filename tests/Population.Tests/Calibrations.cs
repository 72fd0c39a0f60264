using System.Globalization;

namespace Conv.Population.Tests;

/// <summary>The shipped calibration, and a small one from another field.</summary>
internal static class Calibrations
{
    public static string Folder { get; } = Path.Combine(RepositoryFiles.Root, "conventions");

    public static PopulationCalibration Shipped { get; } =
        Read(File.ReadAllText(Path.Combine(Folder, "population.json")));

    /// <summary>Swimming lessons: one line, no groups, other columns, other words.</summary>
    public const string Swimming = """
        {
          // Comments are welcome.
          "title": "swimming lessons",
          "columns": [
            { "name": "lesson", "holds": "session" }, { "name": "day", "holds": "date" }, { "name": "kind", "holds": "act" },
            { "name": "lanes", "holds": "fact" }, { "name": "teacher", "holds": "provider" }, { "name": "pupil", "holds": "beneficiary" },
          ],
          "identifiers": {
            "session": { "prefix": "L", "digits": 4 }, "network": { "prefix": "Pool", "digits": 1 },
            "provider": { "prefix": "T", "digits": 2 }, "beneficiary": { "prefix": "C", "digits": 3 }
          },
          "from": "2030-01-01", "until": "2030-02-28",
          "totals": [ {
            "until": "2030-02-28",
            "beneficiaries": { "value": 40, "assumption": "a" }, "providers": { "value": 5, "assumption": "a" }, "sessions": { "value": 130, "assumption": "a" }
          } ],
          "starts": { "weights": { "2030-01": 2, "2030-02": 1 }, "assumption": "a" },
          "networks": {
            "largestPercent": { "value": 100, "assumption": "a" },
            "kinds": { "pool": { "networks": { "value": 2, "source": "s" }, "beneficiariesPerThousand": { "value": 1000, "assumption": "a" }, "ages": { "weights": { "5..12": 1 }, "assumption": "a" } } }
          },
          "providers": {
            "leading": { "weights": { "teacher": 1 }, "assumption": "a" }, "assistingPerThousand": { "value": 0, "assumption": "a" },
            "assisting": { "weights": { "lifeguard": 1 }, "assumption": "a" }, "groupSecond": { "weights": { "none": 1 }, "assumption": "a" }
          },
          "lines": {
            "lesson": {
              "codes": [ { "code": "crawl" } ],
              "weight": { "pool": { "value": 1, "assumption": "a" } },
              "sessions": { "pool": { "weights": { "1": 1, "2..8": 5 }, "assumption": "a" } },
              "interval": { "weights": { "7": 1 }, "assumption": "a" },
              "delay": { "weights": { "0": 1 }, "assumption": "a" },
              "alone": { "lanes": { "weights": { "1..4": 1 }, "assumption": "a" } }
            }
          },
          "returns": { "perThousand": { "value": 0, "assumption": "a" }, "monthsAfterFirst": { "weights": { "12": 1 }, "assumption": "a" } }
        }
        """;

    public static PopulationCalibration Read(string json)
    {
        var result = PopulationCalibration.Parse(json, "population.json");
        result.Errors.ShouldBeEmpty();
        return result.Calibration!;
    }

    public static (string Text, PopulationSummary Summary) Generate(
        PopulationCalibration calibration,
        PopulationOptions options
    )
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var summary = PopulationGenerator.Generate(calibration, options, text);
        return (text.ToString(), summary);
    }

    public static List<string[]> Rows(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))];
}
