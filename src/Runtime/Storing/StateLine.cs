using System.Globalization;
using System.Text.Json;

namespace Conv.Runtime.Storing;

/// <summary>A line with a stored state.</summary>
public sealed class StateLine
{
    private readonly int _number;
    private readonly JsonElement _state;
    private readonly string[] _key;

    private StateLine(int number, string? beneficiary, string? scope, string[] key, JsonElement state)
    {
        _number = number;
        Beneficiary = beneficiary;
        Scope = scope;
        _key = key;
        _state = state;
    }

    /// <summary>The beneficiary whose state it is; null where it is that of something else.</summary>
    public string? Beneficiary { get; }

    /// <summary>What the state is kept for, where it is that of no beneficiary.</summary>
    public string? Scope { get; }

    /// <summary>The state.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public StoredState State(StateShape shape)
    {
        try
        {
            return StateJson.Read(_state, shape);
        }
        catch (FormatException exception)
        {
            throw Fault(exception.Message);
        }
    }

    /// <summary>A value of its key.</summary>
    /// <param name="index">Which.</param>
    /// <param name="count">How many the key has.</param>
    /// <exception cref="FormatException">It has more or less.</exception>
    public string Part(int index, int count) =>
        _key.Length == count ? _key[index] : throw Fault($"its key has {_key.Length} values, and not {count}");

    /// <summary>It stands there twice.</summary>
    public FormatException Twice() => Fault("another line has the same beneficiary or key");

    /// <summary>The rules keep nothing of the kind.</summary>
    public FormatException Unknown() => Fault($"the first line names no state for '{Scope}'");

    /// <summary>A value of its key that is one of a list: its number, from 1.</summary>
    /// <param name="index">Which.</param>
    /// <param name="count">How many the key has.</param>
    /// <param name="values">The list.</param>
    /// <exception cref="FormatException">It has more or less, or it is none of the list.</exception>
    public int ValuePart(int index, int count, IReadOnlyList<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var part = Part(index, count);
        for (var i = 0; i < values.Count; i++)
        {
            if (string.Equals(values[i], part, StringComparison.Ordinal))
            {
                return i + 1;
            }
        }

        throw Fault($"'{part}' in its key is no value of these rules");
    }

    /// <summary>A value of its key that is yes or no.</summary>
    /// <param name="index">Which.</param>
    /// <param name="count">How many the key has.</param>
    /// <exception cref="FormatException">It has more or less, or it is neither.</exception>
    public int AnswerPart(int index, int count) => ValuePart(index, count, StateLines.Answers);

    /// <summary>A value of its key that is a day.</summary>
    /// <param name="index">Which.</param>
    /// <param name="count">How many the key has.</param>
    /// <exception cref="FormatException">It has more or less, or it is none.</exception>
    public int DayPart(int index, int count) =>
        DateOnly.TryParseExact(
            Part(index, count),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day.DayNumber
            : throw Fault($"'{_key[index]}' in its key is no day");

    internal static StateLine Of(string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 8 });
            var root = document.RootElement;
            var beneficiary = Text(root, "beneficiary");
            return new(
                number,
                beneficiary,
                beneficiary is null ? root.GetProperty("scope").GetString() : null,
                root.TryGetProperty("key", out var key)
                    ?
                    [
                        .. key.EnumerateArray()
                            .Select(part =>
                                part.GetString() ?? throw new InvalidOperationException("a part of the key is null")
                            ),
                    ]
                    : [],
                root.GetProperty("state").Clone()
            );
        }
        catch (Exception exception)
            when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException($"line {number}: this is no stored state", exception);
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) ? value.GetString() : null;

    private FormatException Fault(string what) => new($"line {_number}: {what}");
}
