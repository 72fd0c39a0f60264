using System.Collections.Immutable;

namespace Conv.Population;

/// <summary>Figures and distributions: each is noted with its source.</summary>
internal sealed partial class CalibrationReader
{
    private int Value(Figure figure, string path)
    {
        _findings.Figure(path, CalibrationFindings.Number(figure.Value), figure);
        return figure.Value;
    }

    private Weighted<string> Texts(Distribution of, string path) => Weighted(of, path, text => text);

    private Weighted<NumberBand> Numbers(Distribution of, string path) =>
        // The shape has seen that each is one.
        Weighted(of, path, text => NumberBand.Of(text)!.Value);

    // Texts, among which a band such as "10..19" stands for one of its numbers.
    private Weighted<FactValue> FactValues(Distribution of, string path) =>
        Weighted(
            of,
            path,
            text => new FactValue(text, text.Contains("..", StringComparison.Ordinal) ? NumberBand.Of(text) : null)
        );

    private Weighted<SecondProvider> SecondProviders(Distribution of, string path) =>
        Weighted(
            of,
            path,
            text =>
            {
                switch (text)
                {
                    case "none":
                        return SecondProvider.None;
                    case "leading":
                        return SecondProvider.Leading;
                    case "assisting":
                        return SecondProvider.Assisting;
                    default:
                        _findings.Error(
                            $"{path}.weights.{text}",
                            $"`{text}` is not known here",
                            "use one of none, leading, assisting"
                        );
                        return SecondProvider.None;
                }
            }
        );

    private Weighted<T> Weighted<T>(Distribution of, string path, Func<string, T> read)
    {
        ImmutableArray<T> values = [.. of.Weights.Keys.Select(read)];
        _findings.Figure(path, Weights(of), of);
        if (of.Weights.Values.Sum(weight => (long)weight) is > 0 and <= int.MaxValue)
        {
            return new Weighted<T>(values, [.. of.Weights.Values]);
        }

        _findings.Error(
            $"{path}.weights",
            "the weights add up to nothing, or to more than 2147483647",
            "give at least one weight above 0"
        );

        // Stands in for what could not be read; the error keeps it from ever being used.
        return new Weighted<T>(values.Length > 0 ? [values[0]] : [default!], [1]);
    }

    private static string Weights(Distribution of) =>
        string.Join(
            ", ",
            of.Weights.Select(pair =>
                $"{(pair.Key.Length == 0 ? "(empty)" : pair.Key)} {CalibrationFindings.Number(pair.Value)}"
            )
        );

    /// <summary>One piece per kind of network, in the order of the kinds.</summary>
    private ImmutableArray<TResult> ByKind<T, TResult>(
        OrderedDictionary<string, T> pieces,
        string path,
        Func<T, string, TResult> read
    ) => By(_kinds, pieces, path, read);

    // One piece per name: each must be there, and no other.
    private ImmutableArray<TResult> By<T, TResult>(
        string[] names,
        OrderedDictionary<string, T> pieces,
        string path,
        Func<T, string, TResult> read
    )
    {
        foreach (var name in pieces.Keys.Except(names, StringComparer.Ordinal))
        {
            _findings.Error(
                $"{path}.{name}",
                $"`{name}` is no member known here",
                $"use one of {string.Join(", ", names)}, or remove it"
            );
        }

        foreach (var name in names.Except(pieces.Keys, StringComparer.Ordinal))
        {
            _findings.Error($"{path}.{name}", "is missing", $"add a member `{name}`");
        }

        return [.. names.Where(pieces.ContainsKey).Select(name => read(pieces[name], $"{path}.{name}"))];
    }
}
