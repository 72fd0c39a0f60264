using System.Diagnostics;
using Conv.Comparison.Structure;

namespace Conv.Cli.Timelines;

/// <summary>Texts of rules as lines of a page.</summary>
internal static class Lines
{
    /// <summary>A rule with its sources between brackets, safe for a terminal.</summary>
    public static string Of(Rule rule) =>
        Terminal.Safe(rule.Citations.IsEmpty ? rule.Text : $"{rule.Text}   [{string.Join("; ", rule.Citations)}]");

    /// <summary>Whom a rule belongs to, and the kind of it where the rule itself does not tell.</summary>
    public static string Heading(Voice voice, Rule rule) =>
        rule.Kind switch
        {
            RuleKind.Amount
            or RuleKind.Condition
            or RuleKind.Quantity
            or RuleKind.Window
            or RuleKind.Category
            or RuleKind.Reading
            or RuleKind.Budget
            or RuleKind.Monitor => $"{voice.Say(KindWords.Of(rule.Kind))} {voice.Name(rule.Owner)}",
            RuleKind.Transition => voice.Say(KindWords.Of(rule.Kind)),
            RuleKind.Fact
            or RuleKind.Reason
            or RuleKind.Validity
            or RuleKind.Function
            or RuleKind.Registration
            or RuleKind.Requirement
            or RuleKind.Cap
            or RuleKind.Fee
            or RuleKind.Share
            or RuleKind.Payer => voice.Name(rule.Owner),
            _ => throw new UnreachableException($"the rule {rule.Kind}"),
        };

    /// <summary>A kind of rule in a word.</summary>
    public static string Name(RuleKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The words in front of a rule where its text does not say what it is.</summary>
    public static string Before(Voice voice, Rule rule) =>
        rule.Kind is RuleKind.Fee or RuleKind.Share
        && !rule.Text.StartsWith(voice.Say(KindWords.Of(rule.Kind)), StringComparison.Ordinal)
            ? voice.Say(KindWords.Of(rule.Kind)) + " "
            : "";

    /// <summary>Breaks a text between words into lines of at most so many letters; a word that is longer stands alone.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
