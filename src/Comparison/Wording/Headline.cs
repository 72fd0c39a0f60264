using System.Collections.Immutable;
using Conv.Comparison;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Runtime.Values;

namespace Conv.Comparison.Wording;

/// <summary>What a comparison found, in one sentence.</summary>
internal static class Headline
{
    /// <summary>The sentence, without a final period.</summary>
    public static string Of(ComparisonReport report)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        if (report.Parts.HasFlag(ComparisonParts.Structure))
        {
            parts.Add(Of(report.Structure));
        }

        if (report.Parts.HasFlag(ComparisonParts.Proved))
        {
            parts.Add(Of(report.Proved));
        }

        if (report.Data is { } data)
        {
            parts.Add(Of(data));
        }

        return $"{(Differs(report) ? "The editions differ" : "Nothing changes")}: {string.Join("; ", parts)}";
    }

    private static bool Differs(ComparisonReport report) =>
        (report.Parts.HasFlag(ComparisonParts.Structure) && !report.Structure.Changes.IsEmpty)
        || (report.Parts.HasFlag(ComparisonParts.Proved) && !report.Proved.NothingChanges)
        || report.Data is { NothingChanges: false };

    /// <summary>How many rules differ: <c>3 rules added, 1 changed</c>.</summary>
    public static string Of(StructuralComparison structure)
    {
        var parts = Enum.GetValues<RuleChangeKind>()
            .Select(kind => (Kind: kind, Count: structure.Changes.Count(change => change.Kind == kind)))
            .Where(one => one.Count > 0)
            .Select(
                (one, index) => $"{(index == 0 ? Rules(one.Count) : Numbers.Of(one.Count))} {ChangeWords.Of(one.Kind)}"
            )
            .ToList();
        return parts.Count == 0 ? "no rule differs" : string.Join(", ", parts);
    }

    /// <summary>Over what a proof ranges.</summary>
    public static string Range(ProvedComparison proved) =>
        $"over all facts, days {Day.Text(proved.FirstDay)} to {Day.Text(proved.LastDay)} and counter values";

    private static string Rules(int count) => Numbers.Of(count, "rule");

    private static string Of(ProvedComparison proved)
    {
        var open = proved.IsComplete ? "" : $"{Numbers.Of(proved.Open.Length, "question is", "questions are")} open";
        if (proved.Changes.IsEmpty)
        {
            return proved.IsComplete
                ? $"every session is decided and paid the same, proved {Range(proved)}"
                : $"no change of a decision or an amount is proved, and {open}";
        }

        var changing = proved.Changes.DistinctBy(change => ChangeWords.KeyOf(change.Functions)).Count();
        var all = ChangeWords.Pairs(proved).Length;
        var text =
            $"decisions or amounts change in {Numbers.Of(changing)} of {Numbers.Of(all, "function")}, proved with examples";
        return proved.IsComplete ? text : $"{text}, and {open}";
    }

    private static string Of(DataComparison data)
    {
        if (data.NothingChanges)
        {
            return "on the data no row differs";
        }

        var insurer = data.Changed.Insurer;
        var percent = Numbers.Percent(Math.Abs(insurer), data.Old.Insurer);
        var unknown = data.Changed.InsurerNotKnown;
        var money =
            insurer == 0
                ? unknown == 0
                    ? "the insurer pays the same"
                    : "what the insurer pays is not known"
                : $"the insurer pays {Amounts.Of(Math.Abs(insurer))} {(insurer > 0 ? "more" : "less")}"
                    + (percent.Length == 0 ? "" : $" ({percent})");
        if (unknown > 0)
        {
            money +=
                insurer == 0
                    ? $" for {Numbers.Of(unknown, "session")}"
                    : $", {Numbers.Of(unknown, "session")} not known";
        }

        return $"on the data {Numbers.Of(data.Changed.Attendances, "attendance")} and "
            + $"{Numbers.Of(data.Changed.Payments, "payment")} differ, "
            + $"{Numbers.Of(data.ChangedBeneficiaries, "beneficiary", "beneficiaries")} of {Numbers.Of(data.Beneficiaries)} "
            + $"{(data.ChangedBeneficiaries == 1 ? "is" : "are")} affected, and {money}";
    }
}
