using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Conv.Markup;

/// <summary>Which of two texts has a part.</summary>
public enum DiffKind
{
    /// <summary>Both.</summary>
    Both,

    /// <summary>The old one.</summary>
    Old,

    /// <summary>The new one.</summary>
    New,
}

/// <summary>A part of a text, or of both.</summary>
public sealed record DiffPart(DiffKind Kind, string Text);

/// <summary>Which words of a clause are new: the longest row of words that both have stays.</summary>
public static partial class WordDiff
{
    private const int Most = 400;

    /// <summary>The parts of both texts, in their order; those of the old one before those of the new one where they differ.</summary>
    public static ImmutableArray<DiffPart> Compare(string old, string now)
    {
        var (before, after) = (Split(old), Split(now));
        if (before.Length > Most || after.Length > Most)
        {
            return old == now ? [new(DiffKind.Both, old)] : [new(DiffKind.Old, old), new(DiffKind.New, now)];
        }

        var rest = Rest(before, after);
        var parts = new List<DiffPart>();
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && Same(before[i], after[j]))
            {
                Add(parts, DiffKind.Both, before[i]);
                (i, j) = (i + 1, j + 1);
            }
            else if (j == after.Length || (i < before.Length && rest[i + 1, j] >= rest[i, j + 1]))
            {
                Add(parts, DiffKind.Old, before[i++]);
            }
            else
            {
                Add(parts, DiffKind.New, after[j++]);
            }
        }

        return [.. parts];
    }

    // How many words both texts still have in common from here on.
    private static int[,] Rest(string[] before, string[] after)
    {
        var rest = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                rest[i, j] = Same(before[i], after[j])
                    ? rest[i + 1, j + 1] + 1
                    : Math.Max(rest[i + 1, j], rest[i, j + 1]);
            }
        }

        return rest;
    }

    private static void Add(List<DiffPart> parts, DiffKind kind, string text)
    {
        if (parts.Count > 0 && parts[^1].Kind == kind)
        {
            parts[^1] = new(kind, parts[^1].Text + text);
        }
        else
        {
            parts.Add(new(kind, text));
        }
    }

    private static string[] Split(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    private static bool Same(string a, string b) => a.AsSpan().TrimEnd().SequenceEqual(b.AsSpan().TrimEnd());

    // A word or a sign with the spaces after it: a space alone is nothing to have in common.
    [GeneratedRegex(@"(?:[\w-]|\.(?=\w))+\s*|[^\w\s]\s*|\s+")]
    private static partial Regex Word();
}
