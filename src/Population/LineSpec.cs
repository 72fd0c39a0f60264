using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conv.Population;

/// <summary>A line of acts as it is written.</summary>
internal sealed record LineSpec
{
    public const int Decade = 3660;

    public required IReadOnlyList<CodeSpec> Codes { get; init; }

    [Range(0, 1_000_000)]
    public required OrderedDictionary<string, Figure> Weight { get; init; }

    [Range(1, 200)]
    public required OrderedDictionary<string, Distribution> Sessions { get; init; }

    [Range(1, 366)]
    public required Distribution Interval { get; init; }

    [Range(-30, 366)]
    public required Distribution Delay { get; init; }
    public FollowOnSpec? Then { get; set; }
    public required OrderedDictionary<string, FactSpec> Alone { get; init; }
    public GroupSpec? Together { get; set; }
}

/// <summary>What may follow a line.</summary>
internal sealed record FollowOnSpec
{
    public required string Line { get; init; }

    [Range(0, 1000)]
    public required Figure PerThousand { get; init; }

    [Range(1, LineSpec.Decade)]
    public required Distribution DaysAfterLast { get; init; }
}

/// <summary>The groups of a line.</summary>
internal sealed record GroupSpec
{
    [Range(0, 1000)]
    public required Figure JoinPerThousand { get; init; }

    [Range(0, 1000)]
    public required Figure OnlyPerThousand { get; init; }

    [Range(0, LineSpec.Decade)]
    public required Distribution DaysAfterFirst { get; init; }

    [Range(1, 500)]
    public required Distribution Size { get; init; }

    [Range(1, 200)]
    public required OrderedDictionary<string, Distribution> Sessions { get; init; }

    [Range(1, 366)]
    public required Distribution Interval { get; init; }

    [Range(1, 1000)]
    public required Figure PresentPerThousand { get; init; }
    public required OrderedDictionary<string, FactSpec> Facts { get; init; }
}

/// <summary>An act beside a line.</summary>
internal sealed record AttachedSpec
{
    public required IReadOnlyList<CodeSpec> Codes { get; init; }
    public required string Line { get; init; }

    [Range(0, 1000)]
    public required Figure PerThousand { get; init; }

    [Range(1, 100)]
    public required Distribution Times { get; init; }

    [Range(0, LineSpec.Decade)]
    public required Distribution DaysAfterFirst { get; init; }

    [Range(1, 20)]
    public required Distribution Providers { get; init; }
    public required OrderedDictionary<string, FactSpec> Facts { get; init; }
}

/// <summary>An act that names no beneficiary.</summary>
internal sealed record CollectiveSpec
{
    public required IReadOnlyList<CodeSpec> Codes { get; init; }

    [Range(0, 900_000)]
    public required Figure PerMillion { get; init; }

    [Range(1, 20)]
    public required Distribution Providers { get; init; }
    public required OrderedDictionary<string, FactSpec> Facts { get; init; }
}

/// <summary>A code and the days on which it is used.</summary>
internal sealed record CodeSpec
{
    public required string Code { get; init; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
}

/// <summary>A fact: a text, <c>true</c> for the number of people in the group, or texts with weights.</summary>
/// <param name="Text">The text.</param>
/// <param name="Values">The texts with weights; neither where it is the number of people.</param>
[JsonConverter(typeof(FactSpecConverter))]
internal sealed record FactSpec(string? Text, Distribution? Values);

internal sealed class FactSpecConverter : JsonConverter<FactSpec>
{
    public override FactSpec Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => new FactSpec(reader.GetString(), null),
            JsonTokenType.True => new FactSpec(null, null),
            _ => new FactSpec(null, JsonSerializer.Deserialize(ref reader, CalibrationJson.Default.Distribution)),
        };

    public override void Write(Utf8JsonWriter writer, FactSpec value, JsonSerializerOptions options) =>
        throw new NotSupportedException("calibrations are only read");
}
