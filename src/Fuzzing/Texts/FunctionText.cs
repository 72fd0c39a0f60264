using Conv.Compiler.Symbols;
using Conv.Fuzzing.Chance;

namespace Conv.Fuzzing.Texts;

/// <summary>Functions with their requirements, caps, fee and share.</summary>
internal sealed class FunctionText(
    Dice dice,
    Words words,
    Lines lines,
    CapText caps,
    ActText acts,
    ConditionText conditions,
    ValueText values
)
{
    /// <summary>Writes a function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="succeeds">The function of the convention before that it succeeds, or null.</param>
    public void Write(FunctionWord function, string? succeeds)
    {
        lines.Add($"function {function.Name} \"what is done\"{(dice.Percent(40) ? acts.Validity() : "")}");
        if (succeeds is not null)
        {
            lines.Add($"    succeeds {succeeds}");
        }

        if (function.Registers)
        {
            lines.Add("    registers beneficiaries");
        }

        var level = function.Registers ? FactOwner.Beneficiary : FactOwner.Session;
        foreach (var _ in Enumerable.Range(0, dice.Between(0, 2)))
        {
            var when = dice.Percent(25) ? $" when {conditions.Make(level, 1)}" : "";
            lines.Add(
                $"    requires {conditions.Make(level, 2, function.Registers)}{when} else {dice.Of(words.Reasons)}{acts.Validity()}"
            );
        }

        if (words.Facts.Exists(fact => fact.Owner == FactOwner.Provider) && dice.Percent(30))
        {
            lines.Add($"    requires {conditions.Make(FactOwner.Provider, 1)} else {dice.Of(words.Reasons)}");
        }

        if (dice.Percent(20) && conditions.OneProvider() is { } provider)
        {
            var or = conditions.Make(level, 1, function.Registers);
            lines.Add($"    requires {provider} or ({or}) else {dice.Of(words.Reasons)}");
        }

        string? granted = null;
        if (function.Registers)
        {
            // What is carried, and what excludes each other, has one cap on its acts.
            var alone = Carried(function, succeeds) ?? (dice.Percent(10) ? caps.Exclusive() : null);
            foreach (var cap in alone ?? caps.Make(out granted))
            {
                lines.Add("    " + cap);
            }
        }

        if (!function.Registers && dice.Percent(30))
        {
            lines.Add($"    at most {dice.Between(1, 4)} sessions per {acts.Opened()} for each provider");
        }

        // Sessions that are not paid and a cap on fees need a fee that every provider earns alike; so does a share that is a part of it.
        var isUnpaid = function.Registers && granted is null && dice.Percent(12);
        if (isUnpaid)
        {
            lines.Add($"    the first {dice.Between(1, 3)} sessions per {acts.Opened()} are not paid");
        }

        var capsFees = !isUnpaid && function.Registers && granted is null && dice.Percent(15);
        var isPart = function.Registers && granted is null && !capsFees && dice.Percent(25);
        if (capsFees)
        {
            var beyond = dice.Of("granted up to", "refused beyond");
            lines.Add($"    at most {dice.Of(20, 100)} EUR of fees per {acts.Opened()}, {beyond} the cap");
        }

        // What depends on who attends is the fee of sessions that one attends.
        if (function.Registers && granted is null && dice.Percent(15))
        {
            lines.Add($"    requires number of beneficiaries is at most 1 else {dice.Of(words.Reasons)}");
            lines.Add($"    fee {values.Price()} when {OfWhoAttends()}, otherwise {values.Price()}");
        }
        else if (capsFees || isUnpaid)
        {
            lines.Add(
                $"    fee {values.Price()} when {conditions.Make(FactOwner.Session, 1)}, otherwise {values.Price()}"
            );
        }
        else
        {
            lines.Add(
                $"    fee {values.Guarded(isPart ? FactOwner.Session : FactOwner.Provider, granted, history: false)}"
            );
        }

        lines.Add(
            !function.Registers ? "    share 0 EUR"
            : isPart ? $"    {dice.Of("share", "the insurer pays")} {values.Part("the fee")}"
            : $"    share {values.Guarded(FactOwner.Beneficiary, granted, history: true)}"
        );
        foreach (var payer in function.Registers ? words.Payers.FindAll(_ => dice.Percent(60)) : [])
        {
            // What is left of a fee that each provider earns alike.
            var least = isPart && dice.Percent(50) ? dice.Of(", at most the rest", " + the rest") : "";
            lines.Add(
                dice.Percent(50)
                    ? $"    the {payer} pays {values.Guarded(FactOwner.Beneficiary, granted, history: true)}"
                    : $"    the {payer} pays {values.Price()}{least}"
            );
        }

        if (function.Registers && dice.Percent(25))
        {
            lines.Add(
                $"    share at most {values.Bound($"{dice.Of(5, 20, 60)} EUR")} per {acts.Opened()}{acts.Validity()}"
            );
        }

        Feeds(function);
    }

    // What others did may decide, and chooses no fee.
    private string OfWhoAttends() =>
        conditions.Make(FactOwner.Beneficiary, 1, history: true) is var past
        && !past.Contains(" for each ", StringComparison.Ordinal)
            ? past
            : conditions.Make(FactOwner.Beneficiary, 1);

    // A cap whose counter a transition may carry from a function into its successor.
    private List<string>? Carried(FunctionWord function, string? succeeds)
    {
        var carries = succeeds is not null && words.Carrying.Contains(succeeds);
        if (!carries && (succeeds is not null || !dice.Percent(15)))
        {
            return null;
        }

        words.Carrying.Add(function.Name);
        if (carries)
        {
            words.Carried.Add((succeeds!, function.Name));
        }

        return [$"at most {dice.Between(1, 4)} sessions per 40 days from the first session"];
    }

    // A session of one function uses up those of another.
    private void Feeds(FunctionWord function)
    {
        var others = words.Functions.FindAll(other => other.Registers && other != function);
        if (function.Registers && others.Count > 0 && dice.Percent(20))
        {
            var when = dice.Percent(40) ? $" when {conditions.Make(FactOwner.Beneficiary, 1)}" : "";
            lines.Add(
                $"    counts as {dice.Between(1, 3)} {acts.Filter()}sessions of {dice.Of(others).Name}{acts.Validity()}{when}"
            );
        }
    }
}
