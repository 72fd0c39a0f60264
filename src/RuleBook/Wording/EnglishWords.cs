using System.Diagnostics;
using Conv.Comparison.Structure;
using Conv.RuleBook.Contents;

namespace Conv.RuleBook.Wording;

/// <summary>English.</summary>
internal sealed record EnglishWords : BookWords
{
    public override string Language => "en";
    public override string LanguageName => "English";
    public override string Languages => "Language";
    public override string Title => "Rule book";
    public override string Contents => "Contents";
    public override string SkipToContent => "Skip to the content";
    public override string Search => "Search";
    public override string SearchHint => "a rule, a name, a label, a source";
    public override string NothingFound => "Nothing matches.";
    public override string Rule => "Rule";
    public override string From => "From";
    public override string Until => "Until";
    public override string NoEnd => "no end";
    public override string Sources => "Sources";
    public override string NoSource => "no source cited";

    public override string WhatSourcesSay => "In the words of the source";
    public override string Scenarios => "Scenarios";
    public override string NoScenario => "No scenario shows this.";
    public override string ScenariosExplained =>
        "Examples that stand in the files. Each was run when this book was made; ✓ says that the rules decide as the example expects.";
    public override string Passes => "passes";
    public override string Fails => "fails";
    public override string Expected => "expected";
    public override string Decided => "decided";
    public override string ReadingsBehind => "Readings on which it depends";
    public override string ByDefault => "by default";
    public override string Reads => "What it reads";
    public override string ReadBy => "What reads it";
    public override string Nothing => "nothing";
    public override string InTheFile => "As the file says it";
    public override string OverTime => "Rules and values over time";
    public override string OverTimeExplained =>
        "Each rule with the days on which it holds, under the readings that hold by default.";
    public override string Versions => "Two versions side by side";
    public override string VersionsExplained => "The same rule in each version; words that differ are marked.";
    public override string InNoVersion => "no such rule";
    public override string SameInBoth => "the same";
    public override string Counterpart => "In the other version";
    public override string Colon => ":";

    public override string Kind(EntryKind kind) =>
        kind switch
        {
            EntryKind.Vocabulary => "vocabulary",
            EntryKind.Convention => "convention",
            EntryKind.Function => "function",
            EntryKind.FunctionGroup => "group of functions",
            EntryKind.Rules => "rules for several functions",
            EntryKind.Fee => "fee",
            EntryKind.Share => "share of the beneficiary",
            EntryKind.Amount => "amount",
            EntryKind.Scale => "scale",
            EntryKind.Index => "index",
            EntryKind.Days => "list of days",
            EntryKind.Category => "category",
            EntryKind.Condition => "condition",
            EntryKind.Quantity => "quantity",
            EntryKind.Window => "window",
            EntryKind.Reading => "reading",
            EntryKind.Transition => "transition",
            EntryKind.Monitor => "monitor",
            EntryKind.Budget => "budget",
            EntryKind.Assertion => "assertion",
            EntryKind.Fact => "fact",
            EntryKind.Reason => "reason",
            EntryKind.Source => "source",
            _ => throw new UnreachableException($"the kind {kind}"),
        };

    public override string Kinds(EntryKind kind) =>
        kind switch
        {
            EntryKind.Vocabulary => "Vocabulary",
            EntryKind.Convention => "Conventions",
            EntryKind.Function => "Functions",
            EntryKind.FunctionGroup => "Groups of functions",
            EntryKind.Rules => "Rules for several functions",
            EntryKind.Fee => "Fees",
            EntryKind.Share => "Shares of the beneficiary",
            EntryKind.Amount => "Amounts",
            EntryKind.Scale => "Scales",
            EntryKind.Index => "Indexes",
            EntryKind.Days => "Lists of days",
            EntryKind.Category => "Categories",
            EntryKind.Condition => "Conditions",
            EntryKind.Quantity => "Quantities",
            EntryKind.Window => "Windows",
            EntryKind.Reading => "Readings",
            EntryKind.Transition => "Transitions",
            EntryKind.Monitor => "Monitors",
            EntryKind.Budget => "Budgets",
            EntryKind.Assertion => "Assertions",
            EntryKind.Fact => "Facts",
            EntryKind.Reason => "Reasons",
            EntryKind.Source => "Sources",
            _ => throw new UnreachableException($"the kind {kind}"),
        };

    public override string KindOfRule(RuleKind kind) =>
        kind switch
        {
            RuleKind.Fact => "Facts",
            RuleKind.Reason => "Reasons",
            RuleKind.Reading => "Readings",
            RuleKind.Validity => "Validity",
            RuleKind.Function => "Function",
            RuleKind.Registration => "Registration",
            RuleKind.Requirement => "Requirements",
            RuleKind.Cap => "Caps",
            RuleKind.Fee => "Fee",
            RuleKind.Share => "Share of the beneficiary",
            RuleKind.Amount => "Amounts",
            RuleKind.Condition => "Conditions",
            RuleKind.Category => "Categories",
            RuleKind.Quantity => "Quantities",
            RuleKind.Window => "Windows",
            RuleKind.Transition => "Transition",
            RuleKind.Monitor => "Monitors",
            RuleKind.Budget => "Budgets",
            RuleKind.Assertion => "Assertions",
            _ => throw new UnreachableException($"the rule {kind}"),
        };

    public override string Change(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Added => "new",
            RuleChangeKind.Removed => "gone",
            RuleChangeKind.Changed => "changed",
            RuleChangeKind.Sourced => "other sources",
            _ => throw new UnreachableException($"the change {kind}"),
        };

    public override string Unnamed(EntryKind kind, string name) =>
        kind == EntryKind.Transition ? $"from {name}" : $"for {name}";

    public override string InForce(string from, string to) => $"in force from {from} to {to}";

    public override string LineOf(string file, int line) => $"{file}, line {line}";

    public override string ManyScenarios(int scenarios) => scenarios == 1 ? "1 scenario" : $"{scenarios} scenarios";

    public override string ManyRules(int same, int changed, int added, int removed) =>
        $"{same} rules are the same, {changed} changed, {added} new, {removed} gone.";

    public override string MadeFrom(string vocabulary, string version, string sources) =>
        $"Made from the rules of “{vocabulary}” by conv {version}; sources {sources}. The files decide, not this page.";

    protected override string DayPattern => "d MMM yyyy";

    protected override char Point => '.';
}
