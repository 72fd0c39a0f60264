using System.Collections.Immutable;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;

namespace Conv.Comparison.Wording;

/// <summary>Changes in words, on one line; the same words in every output.</summary>
public static class ChangeWords
{
    /// <summary>What a kind of rule is called.</summary>
    public static string Of(RuleKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>What an output is called.</summary>
    public static string Of(DecidedOutput output) =>
        output switch
        {
            DecidedOutput.Granted => "units granted",
            DecidedOutput.Part => "payers",
            DecidedOutput.Decision or DecidedOutput.Share or DecidedOutput.Fee => output.ToString().ToLowerInvariant(),
            _ => throw new System.Diagnostics.UnreachableException($"the output {output}"),
        };

    /// <summary>How a rule changed.</summary>
    public static string Of(RuleChangeKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>A rule by its kind and owner: <c>cap of visit</c>.</summary>
    public static string Of(Rule rule) =>
        $"{Of(rule.Kind)} of {(rule.Owner.Length == 0 ? rule.Convention : rule.Owner)}";

    /// <summary>To whom a changed rule belongs: <c>old → new</c>, or one name where it is the same.</summary>
    public static string OwnerOf(RuleChange change) => OwnerOf(change, Voice.English);

    /// <summary>The same in a language.</summary>
    public static string OwnerOf(RuleChange change, Voice voice)
    {
        var (old, now) = (Owner(change.Old, voice), Owner(change.New, voice));
        return old is null || now is null || old == now ? now ?? old! : $"{old} → {now}";
    }

    /// <summary>A changed rule.</summary>
    public static string Of(RuleChange change)
    {
        var text = change switch
        {
            { Kind: RuleChangeKind.Sourced } => $"{Sources(change.Old!)} → {Sources(change.New!)}",
            { Old: { } old, New: { } now } => ClauseDifference.Of(old.Text, now.Text) ?? $"{old.Text} → {now.Text}",
            _ => change.Rule.Text,
        };
        return $"{Of(change.Rule.Kind)} of {OwnerOf(change)} {Of(change.Kind)}: {text}";
    }

    /// <summary>The sources that a rule cites.</summary>
    public static string Sources(Rule rule) =>
        rule.Citations.IsEmpty ? "no source" : $"[{string.Join("; ", rule.Citations)}]";

    /// <summary>The functions of a pair and their conventions; equal for the same pair.</summary>
    public static (string?, string?, string?, string?) KeyOf(FunctionPair pair) =>
        (pair.Old, pair.OldConvention, pair.New, pair.NewConvention);

    /// <summary>The pairs of functions that were compared, each once: first those that change, then those that may, then the others.</summary>
    public static ImmutableArray<FunctionPair> Pairs(ProvedComparison proved) =>
        [
            .. proved
                .Changes.Select(change => change.Functions)
                .Concat(proved.Open.Select(one => one.Functions))
                .Concat(proved.Unchanged.Select(one => one.Functions))
                .DistinctBy(KeyOf),
        ];

    /// <summary>A pair, with its conventions: <c>old → new (2021 → 2024)</c>.</summary>
    public static string WithConventions(FunctionPair pair, Voice voice)
    {
        var none = voice.Say(ChangeTexts.None);
        var (old, now) = (pair.OldConvention ?? none, pair.NewConvention ?? none);
        return old == now ? $"{Of(pair, voice)} ({now})" : $"{Of(pair, voice)} ({old} → {now})";
    }

    /// <summary>A pair, by the names of its functions.</summary>
    public static string Of(FunctionPair pair, Voice voice)
    {
        var none = voice.Say(ChangeTexts.NoFunction);
        var (old, now) = (
            pair.Old is null ? none : voice.Name(pair.Old),
            pair.New is null ? none : voice.Name(pair.New)
        );
        return pair.Old == pair.New
            ? pair.New is null
                ? ""
                : now
            : $"{old} → {now}";
    }

    /// <summary>A proved change, without its regions.</summary>
    public static string Of(ProvedChange change) =>
        $"{change.Functions}: {Of(change.Output)}: {change.Old.Text} → {change.New.Text}";

    /// <summary>An open question, without its reason.</summary>
    public static string Of(OpenQuestion question) => Of(question, Voice.English);

    /// <summary>The same in a language.</summary>
    public static string Of(OpenQuestion question, Voice voice)
    {
        var change =
            question.Change.Length == 0
                ? voice.Say(ChangeTexts.MayChange)
                : voice.Say(ChangeTexts.MayChangeTo, voice.Told(question.Change));
        var where = question.Where.Length == 0 ? "" : voice.Say(ChangeTexts.Where, voice.Told(question.Where));
        return voice.Say(
            ChangeTexts.Question,
            Of(question.Functions, voice),
            voice.Say(KindWords.Of(question.Output)),
            change,
            where
        );
    }

    /// <summary>The rules behind differences on data.</summary>
    /// <param name="cause">The differences.</param>
    /// <param name="changes">The changed rules by id.</param>
    /// <param name="voice">Says them.</param>
    public static string Of(Cause cause, IReadOnlyDictionary<string, RuleChange> changes, Voice voice) =>
        cause.Rules.IsEmpty ? voice.Say(ChangeTexts.NoChangedRule) : Of(cause.Rules, changes, voice);

    /// <summary>The rules behind differences on data, each with what both editions say: what somebody approves.</summary>
    public static string Texts(Cause cause, IReadOnlyDictionary<string, RuleChange> changes) =>
        cause.Rules.IsEmpty
            ? Of(cause, changes, Voice.English)
            : string.Join(" + ", cause.Rules.Select(id => changes.TryGetValue(id, out var change) ? Of(change) : id));

    /// <summary>Changed rules by their ids.</summary>
    public static string Of(
        ImmutableArray<string> rules,
        IReadOnlyDictionary<string, RuleChange> changes,
        Voice voice
    ) =>
        string.Join(
            " + ",
            rules.Select(id =>
                changes.TryGetValue(id, out var change)
                    ? voice.Say(
                        ChangeTexts.Changed,
                        voice.Say(KindWords.Of(change.Rule.Kind)),
                        OwnerOf(change, voice),
                        voice.Say(KindWords.Of(change.Kind))
                    )
                    : id
            )
        );

    private static string? Owner(Rule? rule, Voice voice) =>
        rule is null ? null
        : rule.Owner.Length == 0 ? rule.Convention
        : string.Join(", ", rule.Owner.Split(", ").Select(voice.Name));
}
