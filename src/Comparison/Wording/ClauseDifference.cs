namespace Conv.Comparison.Wording;

/// <summary>Two versions of a clause as one line, where most of it is the same: <c>at most {8 → 10} individual sessions</c>.</summary>
public static class ClauseDifference
{
    // Beyond this, two lines under each other are easier to read.
    private const int MostWords = 6;

    /// <summary>The line; null where the clauses have too little in common.</summary>
    public static string? Of(string old, string now) => Of(old, now, Voice.English);

    /// <summary>The same in a language.</summary>
    public static string? Of(string old, string now, Voice voice)
    {
        var before = old.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var after = now.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var shorter = Math.Min(before.Length, after.Length);
        var head = 0;
        while (head < shorter && before[head] == after[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < shorter - head && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        var (was, becomes) = (before[head..^tail], after[head..^tail]);
        if (head + tail < Math.Max(was.Length, becomes.Length) || Math.Max(was.Length, becomes.Length) > MostWords)
        {
            return null;
        }

        var middle = $"{{{Words(was, voice)} → {Words(becomes, voice)}}}";
        return string.Join(' ', [.. before[..head], middle, .. before[^tail..]]);
    }

    private static string Words(string[] words, Voice voice) =>
        words.Length == 0 ? voice.Say(ChangeTexts.Nothing) : string.Join(' ', words);
}
