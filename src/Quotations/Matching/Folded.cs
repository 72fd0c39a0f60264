using System.Collections;
using System.Text;

namespace Conv.Quotations.Matching;

/// <summary>
/// A text without what does not count where words are compared: white space, quotes, bullets, hyphens, case, accents. Between two digits white space and a
/// dash stay: <c>1 12</c> is not <c>112</c>. Each sign knows where it came from.
/// </summary>
internal sealed class Folded
{
    private readonly List<int> _origins;
    private readonly BitArray _begins;
    private readonly string _raw;

    private Folded(string raw, string signs, List<int> origins, List<bool> begins) =>
        (_raw, Signs, _origins, _begins) = (raw, signs, origins, new BitArray([.. begins]));

    /// <summary>What is left.</summary>
    public string Signs { get; }

    /// <summary>Whether a word or a number is left.</summary>
    public bool HasWords => Signs.AsSpan().ContainsAnyExcept(Punctuation);

    private static readonly System.Buffers.SearchValues<char> Punctuation = System.Buffers.SearchValues.Create(
        " -.,;:!?()[]{}/\\…&%+=<>|_~#@$€"
    );

    /// <summary>Where a sign stands in the text itself.</summary>
    public int OriginOf(int sign) => _origins[sign];

    /// <summary>Folds a text.</summary>
    public static Folded Of(string raw)
    {
        var signs = new StringBuilder(raw.Length);
        var origins = new List<int>(raw.Length);
        var begins = new List<bool>(raw.Length);
        var (space, dash) = (true, -1);
        for (var i = 0; i < raw.Length; i++)
        {
            switch (Letters.KindOf(raw[i]))
            {
                case SignKind.Nothing:
                    break;
                case SignKind.Space:
                    space = true;
                    break;
                case SignKind.Dash:
                    (space, dash) = (true, i);
                    break;
                case SignKind.Letter:
                    Add(raw[i], i);
                    (space, dash) = (false, -1);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }

        return new Folded(raw, signs.ToString(), origins, begins);

        void Add(char character, int at)
        {
            var isDigit = char.IsDigit(character);
            var last = signs.Length == 0 ? ' ' : signs[^1];
            if (isDigit && space && char.IsDigit(last))
            {
                Sign(dash >= 0 ? '-' : ' ', at, begin: true);
            }

            var begin =
                space
                || !char.IsLetterOrDigit(last)
                || !char.IsLetterOrDigit(character)
                || char.IsDigit(last) != isDigit;
            foreach (var letter in Letters.Of(character))
            {
                Sign(letter, at, begin);
                begin = false;
            }
        }

        void Sign(char sign, int at, bool begin)
        {
            signs.Append(sign);
            origins.Add(at);
            begins.Add(begin);
        }
    }

    /// <summary>Whether a word or a number begins, or ends, just before a sign.</summary>
    public bool IsEdge(int sign)
    {
        if (sign <= 0 || sign >= Signs.Length)
        {
            return true;
        }

        // `0.5` is no `5`: a point between two digits without white space is of the number.
        var (before, here) = (Signs[sign - 1], Signs[sign]);
        if (char.IsDigit(here) && before is '.' or ',')
        {
            return sign < 2 || !char.IsDigit(Signs[sign - 2]) || _origins[sign] != _origins[sign - 2] + 2;
        }

        if (char.IsDigit(before) && here is '.' or ',')
        {
            return sign + 1 >= Signs.Length
                || !char.IsDigit(Signs[sign + 1])
                || _origins[sign + 1] != _origins[sign - 1] + 2;
        }

        return _begins[sign];
    }

    /// <summary>The text itself from one sign up to another, no word cut in two.</summary>
    public (int Start, int End) Raw(int from, int to)
    {
        var (start, end) = (_origins[from], _origins[to - 1] + 1);
        while (start > 0 && char.IsLetterOrDigit(_raw[start - 1]) && char.IsLetterOrDigit(_raw[start]))
        {
            start--;
        }

        while (end < _raw.Length && char.IsLetterOrDigit(_raw[end - 1]) && char.IsLetterOrDigit(_raw[end]))
        {
            end++;
        }

        return (start, end);
    }
}
