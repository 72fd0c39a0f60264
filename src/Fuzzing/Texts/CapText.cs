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

    private IEnumerable<string> Cap(string filter, string window)
    {
        if (words.Categories.Count > 0 && dice.Percent(50))
        {
            return dice.Of(words.Categories)
                .Values.Select(value => $"{Head(filter, window)} for {value}{Exceptional(filter)}");
        }

        var when = dice.Percent(30) ? $" when {conditions.Make(Compiler.Symbols.FactOwner.Beneficiary, 1)}" : "";
        return [$"{Head(filter, window)}{Exceptional(filter)}{when}"];
    }

    private string Head(string filter, string window) => $"at most {dice.Between(1, 4)} {filter}sessions {window}";

    private string Exceptional(string filter) =>
        dice.Percent(25) ? ", then one exceptional" + new QuotaText(dice, words, acts).Make(filter) : "";
}
