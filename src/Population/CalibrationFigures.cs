using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Conv.Population;

/// <summary>Reads figures: <c>{ "value": 20, "source": … }</c> and <c>{ "weights": { "a": 3, "b": 1 }, "assumption": … }</c>.</summary>
internal static class CalibrationFigures
{
    public static int Figure(this CalibrationNode node, int least, int most)
    {
        node.Only("value", "source", "assumption");
        var value = node.Member("value").Whole(least, most);
        node.Figure(CalibrationNode.Number(value));
        return value;
    }

    public static int FigureOr(this CalibrationNode node, int absent, int least, int most) =>
        node.Exists ? node.Figure(least, most) : absent;

    /// <summary>Texts with weights.</summary>
    public static Weighted<string> Texts(this CalibrationNode node) => node.Weights((text, _) => text);

    /// <summary>Names from a list with weights.</summary>
    public static Weighted<T> Names<T>(this CalibrationNode node, params (string Name, T Value)[] known) =>
        node.Weights(
            (text, at) =>
            {
                foreach (var (name, value) in known)
                {
                    if (string.Equals(name, text, StringComparison.Ordinal))
                    {
                        return value;
                    }
                }

                at.Report(
                    $"`{text}` is not known here",
                    $"use one of {string.Join(", ", known.Select(pair => pair.Name))}"
                );
                return known[0].Value;
            }
        );

    /// <summary>Whole numbers with weights: <c>"7": 20</c>, or a band <c>"15..23": 60</c>.</summary>
    public static Weighted<NumberBand> Numbers(this CalibrationNode node, int least, int most) =>
        node.Weights(
            (text, at) =>
            {
                if (Band(text) is { } band && band.Low >= least && band.High <= most)
                {
                    return band;
                }

                at.Report(
                    $"`{text}` is no number from {CalibrationNode.Number(least)} to {CalibrationNode.Number(most)}",
                    "write a whole number such as \"7\" or a band such as \"15..23\""
                );
                return new NumberBand(least, least);
            }
        );

    /// <summary>Texts with weights, among which a band such as <c>"10..19"</c> stands for one of its numbers.</summary>
    public static Weighted<FactValue> FactValues(this CalibrationNode node) =>
        node.Weights(
            (text, _) => new FactValue(text, text.Contains("..", StringComparison.Ordinal) ? Band(text) : null)
        );

    /// <summary>One piece per kind of network, by the name of the kind.</summary>
    public static ImmutableArray<T> ByKind<T>(
        this CalibrationNode node,
        IReadOnlyList<string> kinds,
        Func<CalibrationNode, T> read
    )
    {
        node.Only([.. kinds]);
        return [.. kinds.Select(kind => read(node.Member(kind)))];
    }

    private static NumberBand? Band(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var (low, high) = dots < 0 ? (text, text) : (text[..dots], text[(dots + 2)..]);
        return
            int.TryParse(low, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(high, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var to)
            && from <= to
            ? new NumberBand(from, to)
            : null;
    }

    private static Weighted<T> Weights<T>(this CalibrationNode node, Func<string, CalibrationNode, T> read)
    {
        node.Only("weights", "source", "assumption");
        var weights = node.Member("weights");
        var values = ImmutableArray.CreateBuilder<T>();
        var numbers = ImmutableArray.CreateBuilder<int>();
        var text = new List<string>();
        long sum = 0;
        foreach (var (name, weight) in weights.Members())
        {
            values.Add(read(name, weight));
            numbers.Add(weight.Whole(0, 100_000_000));
            text.Add($"{(name.Length == 0 ? "(empty)" : name)} {CalibrationNode.Number(numbers[^1])}");
            sum += numbers[^1];
        }

        node.Figure(string.Join(", ", text));
        if (sum is > 0 and <= int.MaxValue)
        {
            return new Weighted<T>(values.ToImmutable(), numbers.ToImmutable());
        }

        if (weights.Kind == JsonValueKind.Object)
        {
            weights.Report(
                "the weights add up to nothing, or to more than 2147483647",
                "give at least one weight above 0"
            );
        }

        // Stands in for what could not be read; the report above or an earlier one keeps it from ever being used.
        return new Weighted<T>(values.Count > 0 ? [values[0]] : [default!], [1]);
    }
}
