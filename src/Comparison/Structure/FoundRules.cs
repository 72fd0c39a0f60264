using System.Collections.Immutable;

namespace Conv.Comparison.Structure;

/// <summary>Collects pairs of clauses; what is found for several functions is one rule of them all.</summary>
internal sealed class FoundRules(Renames renames)
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<(RuleClause? Old, RuleClause? New, string Order), Entry> _byClauses = [];

    /// <summary>A clause about no function, and its counterpart if any.</summary>
    public void Add(RuleClause? old, RuleClause? now) => Add(old, now, null, null);

    /// <summary>A clause about a function, and its counterpart if any.</summary>
    public void Add(RuleClause? old, RuleClause? now, string? before, string? after)
    {
        // An order of cases is made up for every function anew: its place and its text tell it.
        var isOrder = (now ?? old)!.Form == "order";
        var key = isOrder
            ? ((RuleClause?)null, (RuleClause?)null, $"{old!.Place} {old.Text}\n{now!.Place} {now.Text}")
            : (old, now, "");
        if (!_byClauses.TryGetValue(key, out var entry))
        {
            entry = new Entry(old, now, [], []);
            _byClauses.Add(key, entry);
            _entries.Add(entry);
        }

        if (before is not null && after is not null)
        {
            entry.Before.Add(before);
            entry.After.Add(after);
        }
    }

    /// <summary>What was found.</summary>
    public StructuralComparison ToComparison()
    {
        var matcher = new ClauseMatcher(renames);
        bool Same(Entry entry) => entry is { Old: { } old, New: { } now } && matcher.Same(old, now);
        var same = _entries
            .Where(entry => Same(entry) && !IsSourcedAnew(entry.Old, entry.New))
            .Select(entry =>
                (
                    Old: entry.Old!.ToRule(Owner(entry.Old, entry.Before)),
                    New: entry.New!.ToRule(Owner(entry.New, entry.After))
                )
            )
            .OrderBy(pair => pair.New.Kind)
            .ThenBy(pair => pair.New.Owner, StringComparer.Ordinal)
            .ThenBy(pair => pair.New.Place.Source.Path, StringComparer.Ordinal)
            .ThenBy(pair => pair.New.Place.Span.Start)
            .ToImmutableArray();
        var changes = _entries
            .Where(entry => !Same(entry) || IsSourcedAnew(entry.Old, entry.New))
            .Select(entry =>
                (
                    Old: entry.Old?.ToRule(Owner(entry.Old, entry.Before)),
                    New: entry.New?.ToRule(Owner(entry.New, entry.After)),
                    Says: (Old: Says(entry.Old), New: Says(entry.New)),
                    IsSame: Same(entry)
                )
            )
            // A source of a whole function is cited by each of its clauses: that it changed is said once.
            .DistinctBy(change =>
                change.IsSame
                    ? string.Join(
                        '\n',
                        [
                            change.New!.Convention,
                            change.New.Owner,
                            .. change.Old!.Citations,
                            "now",
                            .. change.New.Citations,
                        ]
                    )
                    : $"{change.Old?.Place} {change.New?.Place} {change.Says} {change.Old?.Owner} {change.New?.Owner} {change.New?.Kind}"
            )
            .OrderBy(change => change.IsSame)
            .ThenBy(change => (change.New ?? change.Old)!.Kind)
            .ThenBy(change => (change.New ?? change.Old)!.Owner, StringComparer.Ordinal)
            .ThenBy(change => (change.New ?? change.Old)!.Place.Source.Path, StringComparer.Ordinal)
            .ThenBy(change => (change.New ?? change.Old)!.Place.Span.Start)
            .ThenBy(change => change.New is not null);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return new StructuralComparison(
            [.. changes.Select(change => Change(change.Old, change.New, change.Says, change.IsSame, seen))],
            same.Length
        )
        {
            Same = same,
        };
    }

    private static string Owner(RuleClause clause, List<string> functions) =>
        functions.Count == 0
            ? clause.Owner
            : string.Join(", ", clause.Functions.Where(name => functions.Contains(name, StringComparer.Ordinal)));

    // The order in which sources are named means nothing.
    private static bool IsSourcedAnew(RuleClause? old, RuleClause? now) =>
        old is not null
        && now is not null
        && !old
            .Citations.Order(StringComparer.Ordinal)
            .SequenceEqual(now.Citations.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static string? Says(RuleClause? clause) => clause is null ? null : Canon.Of(clause.Content, Renames.None);

    // Clauses that say the same of the same owner twice are told apart by their number.
    private static RuleChange Change(
        Rule? old,
        Rule? now,
        (string? Old, string? New) says,
        bool isSame,
        Dictionary<string, int> seen
    )
    {
        var kind =
            old is null ? RuleChangeKind.Added
            : now is null ? RuleChangeKind.Removed
            : isSame ? RuleChangeKind.Sourced
            : RuleChangeKind.Changed;
        string?[] what =
        [
            $"{kind}",
            $"{(now ?? old)!.Kind}",
            old?.Convention,
            old?.Owner,
            says.Old,
            now?.Convention,
            now?.Owner,
            says.New,
            .. old is not null && now is not null && !old.Citations.SequenceEqual(now.Citations)
                ? ["cited", .. old.Citations, "now", .. now.Citations]
                : Array.Empty<string>(),
        ];
        var id = ContentId.Of(what);
        seen[id] = seen.GetValueOrDefault(id) + 1;
        return new RuleChange(seen[id] == 1 ? id : ContentId.Of([.. what, $"{seen[id]}"]), kind, old, now);
    }

    private sealed record Entry(RuleClause? Old, RuleClause? New, List<string> Before, List<string> After);
}
