using System.Collections.Immutable;
using Conv.Comparison.Editions;
using Conv.Comparison.Structure;
using Conv.Comparison.Timelines;
using Conv.Compiler;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Markup;
using Conv.Quotations;
using Conv.Scenarios.Coverage;
using Conv.Scenarios.Running;

namespace Conv.RuleBook.Contents;

/// <summary>What the book says, before any language: entries, links, values over time, scenarios, versions.</summary>
internal sealed class Book
{
    private readonly Anchors _extra = new();
    private readonly Dictionary<string, string> _scenarioPages;

    /// <param name="program">The conventions.</param>
    /// <param name="results">How all their scenarios came out.</param>
    /// <param name="collector">What they reached.</param>
    public Book(CheckedProgram program, ImmutableArray<ScenarioResult> results, CoverageCollector collector)
    {
        Program = program;
        Entries = EntryReader.Read(program);
        Links = new Links(program, Entries);
        Examples = new Examples(results, collector);
        Timeline = TimelineReader.Read(EditionOf(null));
        Versions = [.. Entries.Where(entry => entry.Kind == EntryKind.Convention).SelectMany(Followed)];
        _scenarioPages = program
            .Sources.Zip(program.Files)
            .Where(file => file.Second.Declarations.OfType<ScenarioSyntax>().Any())
            .ToDictionary(
                file => file.First.Path,
                file => EntryReader.FileOf(_extra, "scenarios", file.Second.Header!.Name.Text),
                StringComparer.Ordinal
            );
    }

    public CheckedProgram Program { get; }

    /// <summary>What sources say around the words that are cited of them.</summary>
    public Passages Passages { get; init; } = Passages.None;

    /// <summary>Everything that has a page, as it stands in the files.</summary>
    public ImmutableArray<Entry> Entries { get; }

    public Links Links { get; }

    public Examples Examples { get; }

    /// <summary>What holds when, read as by default.</summary>
    public Timeline Timeline { get; }

    /// <summary>Each convention beside the one that it follows.</summary>
    public ImmutableArray<VersionPair> Versions { get; }

    /// <summary>The vocabulary and the conventions, by first day.</summary>
    public IEnumerable<Entry> Parts =>
        Entries
            .Where(entry => entry.Kind is EntryKind.Vocabulary or EntryKind.Convention)
            .OrderBy(entry => entry.Kind)
            .ThenBy(entry => DaysOf(entry.Name)?.From);

    /// <summary>What a convention or vocabulary declares.</summary>
    public IEnumerable<Entry> In(Entry part) =>
        Entries.Where(entry => entry != part && entry.Place.Source == part.Place.Source);

    /// <summary>A convention and its days; null for the vocabulary.</summary>
    public TimelineConvention? DaysOf(string part) =>
        Timeline.Conventions.FirstOrDefault(one => string.Equals(one.Name, part, StringComparison.Ordinal));

    /// <summary>The page with the scenarios of a file; null where it has none.</summary>
    public string? ScenarioPage(SourceText source) => _scenarioPages.GetValueOrDefault(source.Path);

    /// <summary>Where a scenario stands.</summary>
    public string LinkTo(Example example) =>
        $"{_scenarioPages[example.Result.Scenario.Place.Source.Path]}#{AnchorOf(example)}";

    /// <summary>The anchor of a scenario on its page.</summary>
    public static string AnchorOf(Example example) => FormattableString.Invariant($"s-{example.Number + 1}");

    /// <summary>The dated rules of an entry: of a function all that are about its sessions, of anything else those that stand in it.</summary>
    public IEnumerable<TimelineEntry> RulesOf(Entry entry) =>
        entry.Kind == EntryKind.Function
            ? Timeline.Entries.Where(rule =>
                rule.Functions.Contains(entry.Name, StringComparer.Ordinal)
                && (
                    string.Equals(rule.Rule.Convention, entry.Part, StringComparison.Ordinal)
                    || rule.Rule.Kind == RuleKind.Transition
                )
            )
        : entry.Kind == EntryKind.Amount
            ? Timeline.Entries.Where(rule =>
                rule.Rule.Kind == RuleKind.Amount
                && string.Equals(rule.Rule.Owner, entry.Name, StringComparison.Ordinal)
                && string.Equals(rule.Rule.Convention, entry.Part, StringComparison.Ordinal)
            )
        : Timeline.Entries.Where(rule => Holds(entry.Place, rule.Rule.Place));

    /// <summary>The scenarios that exercise an entry: its own rules, or else the rules that read it.</summary>
    public ImmutableArray<Example> ExamplesOf(Entry entry)
    {
        if (entry.Kind == EntryKind.Function)
        {
            return Examples.OfFunction(entry.Part, entry.Name);
        }

        var own = Examples.Of(entry.Place);
        return !own.IsEmpty || entry.Kind is EntryKind.Convention or EntryKind.Vocabulary or EntryKind.Source
            ? own
            : Examples.Of(
                Timeline
                    .Entries.Select(rule => rule.Rule.Place)
                    .Where(place => Links.Within(place).Any(link => link.Target == entry))
            );
    }

    /// <summary>Whether a piece of a file lies within another.</summary>
    public static bool Holds(SourceSpan outer, SourceSpan inner) =>
        string.Equals(outer.Source.Path, inner.Source.Path, StringComparison.Ordinal)
        && outer.Span.Contains(inner.Span);

    private Edition EditionOf(string? convention) =>
        new(convention ?? "", Program, convention, ImmutableSortedDictionary<string, string>.Empty);

    private IEnumerable<VersionPair> Followed(Entry convention)
    {
        var followed = ((ConventionHeaderSyntax)convention.Declaration)
            .Clauses.OfType<FollowsSyntax>()
            .Select(follows =>
                Entries.FirstOrDefault(entry =>
                    entry.Kind == EntryKind.Convention
                    && string.Equals(entry.Name, follows.Name.Text, StringComparison.Ordinal)
                )
            );
        return followed
            .OfType<Entry>()
            .Select(old => new VersionPair(
                old,
                convention,
                EntryReader.FileOf(_extra, "versions", $"{old.Name}-{convention.Name}"),
                StructureComparer.Compare(EditionOf(old.Name), EditionOf(convention.Name))
            ));
    }
}

/// <summary>A convention beside the one that it follows.</summary>
/// <param name="Old">The one that is followed.</param>
/// <param name="New">The one that follows.</param>
/// <param name="File">The name of their page.</param>
/// <param name="Rules">The rules of both.</param>
internal sealed record VersionPair(Entry Old, Entry New, string File, StructuralComparison Rules);
