using System.Collections.Immutable;

namespace Conv.Population;

/// <summary>Values with whole weights; a draw takes each in proportion to its weight.</summary>
internal sealed class Weighted<T>
{
    private readonly int[] _upTo;

    public Weighted(ImmutableArray<T> values, ImmutableArray<int> weights)
    {
        Values = values;
        Weights = weights;
        _upTo = new int[weights.Length];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum = checked(sum + weights[i]);
            _upTo[i] = sum;
        }

        Sum = sum;
    }

    public ImmutableArray<T> Values { get; }

    public ImmutableArray<int> Weights { get; }

    public int Sum { get; }

    public T Pick(ref Draw draw) => Values[PickIndex(ref draw)];

    public int PickIndex(ref Draw draw)
    {
        if (_upTo.Length == 1)
        {
            return 0;
        }

        var at = draw.Below(Sum);
        var i = 0;
        while (_upTo[i] <= at)
        {
            i++;
        }

        return i;
    }
}

/// <summary>Draws of whole numbers from weighted bands.</summary>
internal static class WeightedNumbers
{
    public static int Number(this Weighted<NumberBand> bands, ref Draw draw) => bands.Pick(ref draw).Pick(ref draw);

    public static int Most(this Weighted<NumberBand> bands)
    {
        var most = int.MinValue;
        for (var i = 0; i < bands.Values.Length; i++)
        {
            if (bands.Weights[i] > 0)
            {
                most = Math.Max(most, bands.Values[i].High);
            }
        }

        return most;
    }

    /// <summary>How likely a number is against the likeliest one: a weight and the highest weight (both per number of the band).</summary>
    public static (int Weight, int Highest) Likelihood(this Weighted<NumberBand> bands, int number)
    {
        var (weight, highest) = (0, 1);
        for (var i = 0; i < bands.Values.Length; i++)
        {
            var band = bands.Values[i];
            var each = bands.Weights[i] / (band.High - band.Low + 1);
            highest = Math.Max(highest, each);
            if (number >= band.Low && number <= band.High)
            {
                weight = Math.Max(weight, Math.Max(1, each));
            }
        }

        return (weight, highest);
    }
}
