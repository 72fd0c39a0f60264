using System.Text.RegularExpressions;

namespace Conv.Quotations.Matching;

/// <summary>Words that are quoted. Where words are left out stands <c>...</c>: what is around it must follow in the source, not far away.</summary>
internal sealed partial class Phrase
{
    /// <summary>How many signs may be left out: some paragraphs.</summary>
    public const int MostLeftOut = 2000;

    private readonly List<Segment> _segments;

    private Phrase(List<Segment> segments) => _segments = segments;

    /// <summary>Whether there is something to look for.</summary>
    public bool HasWords => _segments.Count > 0;

    /// <summary>The pieces between the words that are left out.</summary>
    public IEnumerable<string> Pieces => _segments.Select(segment => segment.Signs);

    /// <summary>Takes quoted words apart.</summary>
    public static Phrase Of(string words)
    {
        var segments = new List<Segment>();
        var start = 0;
        foreach (Match gap in LeftOut().Matches(words))
        {
            Add(start, gap.Index);
            start = gap.Index + gap.Length;
        }

        Add(start, words.Length);
        return new Phrase(segments);

        // A word that runs into the dots may go on in the source.
        void Add(int from, int to)
        {
            var folded = Folded.Of(words[from..to]);
            if (folded.HasWords)
            {
                segments.Add(
                    new Segment(
                        folded.Signs,
                        Begins: from == 0 || char.IsWhiteSpace(words[from]),
                        Ends: to == words.Length || char.IsWhiteSpace(words[to - 1])
                    )
                );
            }
        }
    }

    /// <summary>Where the words stand first in a text, from the first sign of it to behind the last; null: nowhere.</summary>
    public (int Start, int End)? FindIn(Folded text)
    {
        // The next place of each piece never lies before that of an earlier round: the whole search reads the text once per piece.
        var places = _segments.Select(_ => -1).ToArray();
        for (var first = 0; ; first = places[0] + 1)
        {
            places[0] = _segments[0].FindIn(text, first);
            if (places[0] < 0)
            {
                return null;
            }

            var end = places[0] + _segments[0].Signs.Length;
            var isTogether = true;
            for (var i = 1; i < _segments.Count && isTogether; i++)
            {
                if (places[i] < end)
                {
                    places[i] = _segments[i].FindIn(text, end);
                    if (places[i] < 0)
                    {
                        return null;
                    }
                }

                isTogether = places[i] - end <= MostLeftOut;
                end = places[i] + _segments[i].Signs.Length;
            }

            if (isTogether)
            {
                return (places[0], end);
            }
        }
    }

    /// <summary>The first piece that is nowhere in a text; null: each stands somewhere.</summary>
    public string? MissingIn(Folded text) =>
        _segments.Where(segment => segment.FindIn(text, 0) < 0).Select(segment => segment.Signs).FirstOrDefault();

    [GeneratedRegex(@"\(?(?:…|\.{3,})\)?")]
    private static partial Regex LeftOut();

    private sealed record Segment(string Signs, bool Begins, bool Ends)
    {
        public int FindIn(Folded text, int from)
        {
            for (var at = from; ; at++)
            {
                at = text.Signs.IndexOf(Signs, at, StringComparison.Ordinal);
                if (at < 0 || ((!Begins || text.IsEdge(at)) && (!Ends || text.IsEdge(at + Signs.Length))))
                {
                    return at;
                }
            }
        }
    }
}
