using System.Diagnostics;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;

namespace Conv.Reports.Wording;

internal partial record English
{
    public override string Where => "Where";
    public override string WhereChanges => "Where something changes";
    public override string RegionsExplained =>
        "Proved over all facts, dates and counters, for a session after a history that both versions decided alike. Each row is a region in which every session changes in this way; none overlaps another of the same function and output. Unfold the smallest example of each.";
    public override string Always => "always";
    public override string Filter => "Filter the regions";
    public override string SearchText => "Text";
    public override string SearchHint => "words, in any order";
    public override string AnyFunction => "every function";
    public override string AnyOutput => "every output";
    public override string ClearFilter => "Clear";
    public override string NoMatch => "No region matches.";
    public override string ShownOfAll => "{shown} of {all} regions";

    public override string Output(DecidedOutput output) =>
        output switch
        {
            DecidedOutput.Decision => "decision",
            DecidedOutput.Granted => "units granted",
            DecidedOutput.Share => "share",
            DecidedOutput.Fee => "fee",
            DecidedOutput.Part => "what other payers pay",
            _ => throw new UnreachableException($"the output {output}"),
        };

    public override string Change => "Change";
    public override string Example => "Smallest example and rules";
    public override string ExampleExplained =>
        "The last session is decided differently; both versions decided those before it alike.";
    public override string AsSessionFile => "As a session file";
    public override string RulesThatDecide => "Rules that decide";
    public override string NoRule => "no rule";
    public override string NoFunction => "no function";

    public override string Open => "What is not proved";
    public override string NothingOpen => "Nothing is open: whatever is not in a region above is proved unchanged.";
    public override string OpenExplained => "These questions were neither proved to change nor proved unchanged.";
    public override string Reason => "Why it is open";
    public override string Unchanged => "What is proved unchanged";
    public override string UnchangedExplained =>
        "For these functions no session there could be is decided differently in the named output, after a common history.";
    public override string NothingUnchanged => "No function has an output that never changes.";

    public override string OutsideRegions(bool complete) =>
        complete
            ? "Outside the regions above, every decision and every amount is proved unchanged."
            : "Outside the regions above and the open questions, every decision and every amount is proved unchanged.";

    public override string Rules => "The rules that changed";
    public override string RulesExplained =>
        "Rules are compared as rules, not as lines. Unfold the sources of a rule to see it in its file.";
    public override string NoRuleChanges => "No rule differs.";

    public override string ChangeKind(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Added => "added",
            RuleChangeKind.Removed => "removed",
            RuleChangeKind.Sourced => "sources changed",
            RuleChangeKind.Changed => "changed",
            _ => throw new UnreachableException($"the change {kind}"),
        };

    public override string KindOfRule(RuleKind kind) =>
        kind switch
        {
            RuleKind.Fact => "Facts",
            RuleKind.Reason => "Reasons",
            RuleKind.Reading => "Readings",
            RuleKind.Validity => "Validity",
            RuleKind.Function => "Functions",
            RuleKind.Registration => "Registration",
            RuleKind.Requirement => "Requirements",
            RuleKind.Cap => "Caps",
            RuleKind.Fee => "Fees",
            RuleKind.Share => "Shares",
            RuleKind.Payer => "Payers",
            RuleKind.Amount => "Amounts",
            RuleKind.Condition => "Conditions",
            RuleKind.Category => "Categories",
            RuleKind.Quantity => "Quantities",
            RuleKind.Window => "Windows",
            RuleKind.Transition => "Transition",
            RuleKind.Monitor => "Monitors",
            RuleKind.Assertion => "Assertions",
            RuleKind.Budget => "Budgets",
            _ => throw new UnreachableException($"the rule {kind}"),
        };

    public override string Sources => "Sources and text";
    public override string NoSource => "no source cited";
    public override string UnderBothEditions => "The text of the files, old and new side by side";

    public override string LinesOf(string file, long first, long last) =>
        first == last ? $"{file}, line {Number(first)}" : $"{file}, lines {Number(first)} to {Number(last)}";

    public override string NotInThisEdition => "This version has no such rule.";

    public override string LinesLeftOut(long lines) => $"… {Number(lines)} {Of(lines, "line", "lines")} left out …";

    public override string EffectAlone(string direct, string consequences) =>
        $"On the file, alone: insurer {direct} directly, {consequences} as consequences.";

    public override string About => "About this page";
    public override string AboutExplained =>
        "This file is complete: it needs no network and no other file. The same versions and the same session file give the same page. Texts of rules and the words of proofs stand as the files and the prover write them. No beneficiary is named.";

    public override string RefusedAlsoFor(string reason) => $"refused, for this too: {reason}";

    public override string RefusedNotFor(string reason) => $"refused, not for this: {reason}";

    public override IReadOnlyList<(string English, string Here)> DecisionWords { get; } = [];
}
