using System.Globalization;
using Conv.Fuzzing.Chance;

namespace Conv.Fuzzing.Texts;

/// <summary>Caps. Those of one function count different things, so that no two of them claim the same act.</summary>
internal sealed class CapText(Dice dice, Words words, ActText acts, ConditionText conditions)
{
    /// <summary>The caps of a function.</summary>
    /// <param name="granted">The quantity that one of them grants, or null.</param>
    public List<string> Make(out string? granted)
    {
        granted = null;
        var caps = new List<string>();
        var counted = new HashSet<string>(StringComparer.Ordinal);
        for (var i = dice.Between(0, 3); i > 0; i--)
        {
            var filter = acts.Filter();
            var window =
                dice.Percent(85) ? "per " + acts.Window()
                : dice.Percent(60) ? "ever"
                : $"to the end of the calendar year {dice.Between(1, 2)} years after the first session";
            if (counted.Add(filter + window))
            {
                caps.AddRange(Cap(filter, window));
            }
        }

        if (counted.Count == 0 && dice.Percent(30))
        {
            caps.Add($"at most once per {acts.Window()}");
        }

        if (words.Quantities.Count > 0 && dice.Percent(40))
        {
            granted = dice.Of(words.Quantities);
            caps.Add($"at most {dice.Between(1, 90)} {granted} per {acts.Window()}, granted up to the cap");
        }

        return caps;
    }

    /// <summary>Two kinds of sessions with a cap each, which exclude each other; null where the vocabulary has no two kinds.</summary>
    public List<string>? Exclusive()
    {
        if (
            words.At(Compiler.Symbols.FactOwner.Session, Compiler.Symbols.FactKind.Enumeration)
            is not { Count: > 0 } facts
        )
        {
            return null;
        }

        var kinds = dice.Some(dice.Of(facts).Values, 2).Select(value => $"{value} sessions").ToList();
        const string window = "per 50 days from the first session";
        return
        [
            .. kinds.Select(kind => $"at most {dice.Between(2, 5)} {kind} {window}"),
            $"exclusive {string.Join(", ", kinds)}",
        ];
    }

    private IEnumerable<string> Cap(string filter, string window)
    {
        if (words.Categories.Count > 0 && dice.Percent(50))
        {
            return dice.Of(words.Categories)
                .Values.Select(value => $"{Head(filter, window)} for {value}{Exceptional(filter)}{Reason()}");
        }

        var when = dice.Percent(30) ? $" when {conditions.Make(Compiler.Symbols.FactOwner.Beneficiary, 1)}" : "";
        return dice.Percent(15)
            ?
            [
                $"at most {dice.Between(1, 3)} {filter}sessions {window} to 2022-12-31{when}",
                $"at most {dice.Between(1, 4)} {filter}sessions {window} from 2023-01-01, counting {dice.Of("on", "anew")}{when}",
            ]
            : [$"{Head(filter, window)}{Exceptional(filter)}{when}{Reason()}"];
    }

    // Mostly that of all caps.
    private string Reason() => dice.Percent(20) ? $" else {dice.Of(words.Reasons)}" : "";

    private string Head(string filter, string window) => $"at most {Limit(window)} {filter}sessions {window}";

    // A fact of the session or the beneficiary now and then; a window that remembers acts needs a bound.
    private string Limit(string window)
    {
        var facts = words.At(Compiler.Symbols.FactOwner.Beneficiary, Compiler.Symbols.FactKind.Number);
        return facts.Count == 0 || !dice.Percent(8) ? dice.Between(1, 4).ToString(CultureInfo.InvariantCulture)
            : dice.Percent(50) && !window.Contains("rolling", StringComparison.Ordinal) ? dice.Of(facts).Name
            : $"(the lower of {dice.Of(facts).Name} and {dice.Between(1, 4)})";
    }

    private string Exceptional(string filter) =>
        dice.Percent(25) ? ", then one exceptional" + new QuotaText(dice, words, acts).Make(filter) : "";
}
