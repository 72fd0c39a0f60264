namespace Conv.Runtime.Embedding;

/// <summary>Gives each text a number that stays the same, for keys of windows that are kept for others than beneficiaries.</summary>
public sealed class Numbering
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>The number of a text; -1 where it is missing.</summary>
    public int Of(string? text)
    {
        if (text is null)
        {
            return -1;
        }

        if (!_numbers.TryGetValue(text, out var number))
        {
            number = _texts.Count;
            _numbers.Add(text, number);
            _texts.Add(text);
        }

        return number;
    }

    /// <summary>The text of a number that was given.</summary>
    public string Text(int number) => _texts[number];
}
