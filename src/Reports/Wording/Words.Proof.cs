using Conv.Comparison.Proving;
using Conv.Comparison.Structure;

namespace Conv.Reports.Wording;

/// <summary>What is said of proofs and of rules.</summary>
internal abstract partial record Words
{
    // ---- Regions

    public abstract string Where { get; }
    public abstract string WhereChanges { get; }
    public abstract string RegionsExplained { get; }
    public abstract string Always { get; }
    public abstract string Filter { get; }
    public abstract string SearchText { get; }
    public abstract string SearchHint { get; }
    public abstract string AnyFunction { get; }
    public abstract string AnyOutput { get; }
    public abstract string ClearFilter { get; }
    public abstract string NoMatch { get; }

    /// <summary>How many rows are shown; the page puts numbers for <c>{shown}</c> and <c>{all}</c>.</summary>
    public abstract string ShownOfAll { get; }

    public abstract string Output(DecidedOutput output);

    public abstract string Change { get; }
    public abstract string Example { get; }
    public abstract string ExampleExplained { get; }
    public abstract string AsSessionFile { get; }
    public abstract string RulesThatDecide { get; }
    public abstract string NoRule { get; }
    public abstract string NoFunction { get; }

    // ---- Open, unchanged

    public abstract string Open { get; }
    public abstract string NothingOpen { get; }
    public abstract string OpenExplained { get; }
    public abstract string Reason { get; }
    public abstract string Unchanged { get; }
    public abstract string UnchangedExplained { get; }
    public abstract string NothingUnchanged { get; }

    public abstract string OutsideRegions(bool complete);

    // ---- Rules

    public abstract string Rules { get; }
    public abstract string RulesExplained { get; }
    public abstract string NoRuleChanges { get; }

    public abstract string ChangeKind(RuleChangeKind kind);

    public abstract string KindOfRule(RuleKind kind);

    public abstract string Sources { get; }
    public abstract string NoSource { get; }
    public abstract string UnderBothEditions { get; }

    public abstract string LinesOf(string file, long first, long last);

    public abstract string NotInThisEdition { get; }

    public abstract string LinesLeftOut(long lines);

    public abstract string EffectAlone(string direct, string consequences);

    // ---- The end of the page

    public abstract string About { get; }
    public abstract string AboutExplained { get; }

    // ---- Words of decisions

    public abstract string RefusedAlsoFor(string reason);

    public abstract string RefusedNotFor(string reason);

    /// <summary>The words of a decision, as the comparison writes them, in this language; longer ones first.</summary>
    public abstract IReadOnlyList<(string English, string Here)> DecisionWords { get; }
}
