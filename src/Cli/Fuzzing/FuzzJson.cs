using System.Text.Json;
using Conv.Fuzzing;
using Conv.Fuzzing.Engines;

namespace Conv.Cli.Fuzzing;

/// <summary>The result of <c>conv fuzz</c> for a program.</summary>
internal static class FuzzJson
{
    public static void Write(
        Utf8JsonWriter json,
        ulong first,
        ulong next,
        FuzzCounts counts,
        IReadOnlyList<Disagreement> found
    )
    {
        json.WriteStartObject();
        json.WriteNumber("firstSeed", first);
        json.WriteNumber("nextSeed", next);
        json.WriteNumber("conventions", counts.Conventions);
        json.WriteNumber("conventionsWithErrors", counts.Refused);
        json.WriteNumber("files", counts.Files);
        json.WriteNumber("trajectories", counts.Trajectories);
        json.WriteNumber("attendances", counts.Attendances);
        json.WriteNumber("accepted", counts.Accepted);
        json.WriteStartArray("disagreements");
        foreach (var disagreement in found)
        {
            json.WriteStartObject();
            json.WriteNumber("seed", disagreement.Seed);
            json.WriteStartArray("what");
            foreach (var line in disagreement.What)
            {
                json.WriteStringValue(line);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
