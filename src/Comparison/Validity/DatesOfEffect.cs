using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Compiler.Symbols;

namespace Conv.Comparison.Validity;

/// <summary>Holds a revised text to its promise: before the day from which it is revised, nothing is decided otherwise.</summary>
internal static partial class DatesOfEffect
{
    private static readonly ImmutableHashSet<RuleKind> DatedKinds =
    [
        RuleKind.Amount,
        RuleKind.Quantity,
        RuleKind.Transition,
    ];

    /// <summary>
    /// What changes before a convention's date of effect: the earliest <c>revised from</c> of the new edition that the old one does not
    /// have. Nothing is said of a convention that declares none, or whose earliest one is declared <c>retroactively</c>.
    /// </summary>
    /// <param name="old">The old edition.</param>
    /// <param name="new">The new edition.</param>
    /// <param name="structure">Which rules changed: a dated value that changed shows by itself.</param>
    /// <param name="proved">Where decisions change: each region that admits an earlier day.</param>
    /// <param name="data">What differs on a file; null where there is none.</param>
    /// <returns>
    /// By convention, then in the order of the changes: those that are proved, those that are open (nobody knows that they are not retroactive),
    /// those of rules, and those that a file shows.
    /// </returns>
    public static ImmutableArray<Retroactive> Find(
        Edition old,
        Edition @new,
        StructuralComparison structure,
        ProvedComparison proved,
        DataComparison? data = null
    )
    {
        var found = ImmutableArray.CreateBuilder<Retroactive>();
        foreach (var (before, after) in Pairs(old, @new))
        {
            if (Effective(before, after) is { IsRetroactive: false } revision)
            {
                found.AddRange(Proved(proved, before?.Name, after, revision.From.Number));
                found.AddRange(Open(proved, before?.Name, after, revision.From.Number));
                found.AddRange(Ruled(structure, after, revision.From.Number));
                found.AddRange(Counted(data, before?.Name, after, revision.From.Number));
            }
        }

        return found.ToImmutable();
    }

    private static IEnumerable<(ConventionSymbol? Old, ConventionSymbol New)> Pairs(Edition old, Edition @new)
    {
        var before = old.Checked.Bound.Conventions.Select(one => one.Symbol).ToList();
        var after = @new.Checked.Bound.Conventions.Select(one => one.Symbol).ToList();
        return ConventionPairs
            .Of(EditionRules.Judging(old), EditionRules.Judging(@new))
            .Where(pair => pair.New is { IsVocabulary: false })
            .Select(pair =>
                (before.Find(one => Is(one.Name, pair.Old?.Name)), after.First(one => Is(one.Name, pair.New!.Name)))
            )
            .OrderBy(pair => pair.Item2.From)
            .ThenBy(pair => pair.Item2.Name, StringComparer.Ordinal);
    }

    private static RevisionSymbol? Effective(ConventionSymbol? old, ConventionSymbol now) =>
        now
            .Revisions.Where(revision => old?.Revisions.Any(known => known.From == revision.From) != true)
            .MinBy(revision => revision.From);

    private static IEnumerable<Retroactive> Proved(
        ProvedComparison proved,
        string? old,
        ConventionSymbol now,
        int from
    ) =>
        proved
            .Changes.Where(change => IsOf(change.Functions, old, now))
            .SelectMany(change =>
                change.Regions.Select(region => (Change: change, Region: region, First: FirstDay(region)))
            )
            .Where(one => one.First < from)
            .Select(one => new Retroactive(
                one.Change.Id,
                now.Name,
                from,
                one.First,
                $"{one.Change.Functions}, {Name(one.Change.Output)}: {one.Change.Old.Text} → {one.Change.New.Text}",
                one.Region.ToString(),
                one.Region.Witness
            ));

    // What is open may change something on the first of its days; where nobody knows which they are, on the first of the convention.
    private static IEnumerable<Retroactive> Open(
        ProvedComparison proved,
        string? old,
        ConventionSymbol now,
        int from
    ) =>
        proved
            .Open.Where(question => IsOf(question.Functions, old, now))
            .Select(question =>
                (Question: question, First: Math.Max(question.FirstDay?.Number ?? now.From.Number, now.From.Number))
            )
            .Where(one => one.First < from)
            .Select(one => new Retroactive(
                one.Question.Id,
                now.Name,
                from,
                one.First,
                one.Question.Change.Length == 0
                    ? $"{one.Question.Functions}, {Name(one.Question.Output)}"
                    : $"{one.Question.Functions}, {Name(one.Question.Output)}: {one.Question.Change}",
                one.Question.Where,
                Witness: null
            )
            {
                IsOpen = true,
            });

    private static IEnumerable<Retroactive> Counted(
        DataComparison? data,
        string? old,
        ConventionSymbol now,
        int from
    ) =>
        (data?.First ?? [])
            .Where(one => Is(now.Name, one.Convention) || Is(one.Convention, old))
            .Where(one => one.Day.Number < from)
            .Select(one => new Retroactive(
                one.Cause,
                now.Name,
                from,
                one.Day.Number,
                "a session of the file is decided or paid otherwise",
                $"line {one.Line}",
                Witness: null
            )
            {
                Line = one.Line,
            });

    private static bool IsOf(FunctionPair functions, string? old, ConventionSymbol now) =>
        Is(now.Name, functions.NewConvention)
        || (functions.NewConvention is null && old is not null && Is(old, functions.OldConvention));

    // Without a first day the witness tells one that the region admits.
    private static int FirstDay(Region region) =>
        region.FirstDay > 0 || region.Witness.Sessions.IsEmpty ? region.FirstDay : region.Witness.Sessions[^1].Date;

    private static IEnumerable<Retroactive> Ruled(StructuralComparison structure, ConventionSymbol now, int from) =>
        structure
            .Changes.Where(change => Is(now.Name, change.New?.Convention ?? change.Old!.Convention))
            .Where(change => DatedKinds.Contains(change.Rule.Kind))
            .Select(change => (Change: change, First: FirstDay(change, now)))
            .Where(one => one.First < from)
            .Select(one => new Retroactive(
                one.Change.Id,
                now.Name,
                from,
                one.First!.Value,
                $"{one.Change.Rule.Owner}: {one.Change.Old?.Text ?? "nothing"} → {one.Change.New?.Text ?? "nothing"}",
                one.Change.Rule.Text,
                Witness: null
            ));

    // A value that only ends on another day changes what comes after the earlier of the two ends. A rule that has no day of its own, or
    // whose day belongs to another convention, does not show by itself when it changes anything.
    private static int? FirstDay(RuleChange change, ConventionSymbol now) =>
        change is { Old: { } old, New: { } after }
            ? old.From == after.From && Is(WithoutEnd(old.Text), WithoutEnd(after.Text))
                ? Math.Min(old.To ?? int.MaxValue - 1, after.To ?? int.MaxValue - 1) + 1
                : Earlier(Begin(old, now), Begin(after, now))
            : Begin(change.Rule, now);

    private static int? Begin(Rule rule, ConventionSymbol now) =>
        rule.From ?? (rule.Kind == RuleKind.Amount ? now.From.Number : null);

    private static int? Earlier(int? one, int? other) => one is { } a && other is { } b ? Math.Min(a, b) : one ?? other;

    private static string WithoutEnd(string text) => End().Replace(text, "");

    private static string Name(DecidedOutput output) => output.ToString().ToLowerInvariant();

    private static bool Is(string name, string? other) => string.Equals(name, other, StringComparison.Ordinal);

    [GeneratedRegex(@" to \d{4}-\d\d-\d\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex End();
}
