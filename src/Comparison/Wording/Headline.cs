using System.Collections.Immutable;
using Conv.Comparison;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;

namespace Conv.Comparison.Wording;

/// <summary>What a comparison found, in one sentence.</summary>
internal static class Headline
{
    /// <summary>The sentence, without a final period.</summary>
    public static string Of(ComparisonReport report) => Of(report, Voice.English);

    /// <summary>The sentence in a language, without a final period.</summary>
    public static string Of(ComparisonReport report, Voice voice)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        if (report.Parts.HasFlag(ComparisonParts.Structure))
        {
            parts.Add(Of(report.Structure, voice));
        }

        if (report.Parts.HasFlag(ComparisonParts.Proved))
        {
            parts.Add(Of(report.Proved, voice));
        }

        if (report.Data is { } data)
        {
            parts.Add(Of(data, voice));
        }

        return voice.Say(
            Differs(report) ? HeadlineWords.Differ : HeadlineWords.Same,
            string.Join(voice.Semicolon, parts)
        );
    }

    private static bool Differs(ComparisonReport report) =>
        (report.Parts.HasFlag(ComparisonParts.Structure) && !report.Structure.Changes.IsEmpty)
        || (report.Parts.HasFlag(ComparisonParts.Proved) && !report.Proved.NothingChanges)
        || report.Data is { NothingChanges: false };

    /// <summary>How many rules differ: <c>3 rules added, 1 changed</c>.</summary>
    public static string Of(StructuralComparison structure, Voice voice)
    {
        var parts = Enum.GetValues<RuleChangeKind>()
            .Select(kind => (Kind: kind, Count: structure.Changes.Count(change => change.Kind == kind)))
            .Where(one => one.Count > 0)
            .Select(
                (one, index) => voice.Of(one.Count, index == 0 ? KindWords.Rules(one.Kind) : KindWords.Others(one.Kind))
            )
            .ToList();
        return parts.Count == 0 ? voice.Say(HeadlineWords.NoRule) : string.Join(", ", parts);
    }

    /// <summary>Over what a proof ranges.</summary>
    public static string Range(ProvedComparison proved) => Range(proved, Voice.English);

    /// <summary>The same in a language.</summary>
    public static string Range(ProvedComparison proved, Voice voice) =>
        voice.Say(HeadlineWords.Range, voice.Day(proved.FirstDay), voice.Day(proved.LastDay));

    private static string Of(ProvedComparison proved, Voice voice)
    {
        var open = proved.IsComplete ? "" : voice.Of(proved.Open.Length, HeadlineWords.Open);
        if (proved.Changes.IsEmpty)
        {
            return proved.IsComplete
                ? voice.Say(HeadlineWords.AllSame, Range(proved, voice))
                : voice.Say(HeadlineWords.NoneProved, open);
        }

        var changing = proved.Changes.DistinctBy(change => ChangeWords.KeyOf(change.Functions)).Count();
        var all = ChangeWords.Pairs(proved).Length;
        var text = voice.Say(HeadlineWords.Proved, voice.Of(changing), voice.Of(all, Nouns.Function));
        return proved.IsComplete ? text : voice.Say(HeadlineWords.AndOpen, text, open);
    }

    private static string Of(DataComparison data, Voice voice)
    {
        if (data.NothingChanges)
        {
            return voice.Say(HeadlineWords.NoRow);
        }

        var insurer = data.Changed.Insurer;
        var percent = voice.Percent(Math.Abs(insurer), data.Old.Insurer);
        var unknown = data.Changed.InsurerNotKnown;
        var sessions = voice.Of(unknown, Nouns.Session);
        var money =
            insurer == 0
                ? unknown == 0
                    ? voice.Say(HeadlineWords.PaysSame)
                    : voice.Say(HeadlineWords.PaysUnknown, sessions)
                : voice.Say(
                    insurer > 0 ? HeadlineWords.PaysMore : HeadlineWords.PaysLess,
                    voice.Amount(Math.Abs(insurer))
                )
                    + (percent.Length == 0 ? "" : $" ({percent})")
                    + (unknown > 0 ? voice.Say(HeadlineWords.NotKnown, sessions) : "");
        return voice.Say(
            HeadlineWords.OnData,
            voice.Of(data.Changed.Attendances, Nouns.Attendance),
            voice.Of(data.Changed.Payments, Nouns.Payment),
            voice.Of(data.ChangedBeneficiaries, Nouns.Beneficiary),
            voice.Of(data.Beneficiaries),
            voice.Word(data.ChangedBeneficiaries, HeadlineWords.Are),
            money
        );
    }
}
