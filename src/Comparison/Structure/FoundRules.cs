using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

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
        var same = _entries.Count(entry => entry is { Old: { } old, New: { } now } && matcher.Same(old, now));
        var changes = _entries
            .Where(entry => !(entry is { Old: { } old, New: { } now } && matcher.Same(old, now)))
            .Select(entry =>
                (
                    Old: entry.Old?.ToRule(Owner(entry.Old, entry.Before)),
                    New: entry.New?.ToRule(Owner(entry.New, entry.After))
                )
            )
            .OrderBy(change => (change.New ?? change.Old)!.Kind)
            .ThenBy(change => (change.New ?? change.Old)!.Owner, StringComparer.Ordinal)
            .ThenBy(change => (change.New ?? change.Old)!.Place.Source.Path, StringComparer.Ordinal)
            .ThenBy(change => (change.New ?? change.Old)!.Place.Span.Start)
            .ThenBy(change => change.New is not null);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return new StructuralComparison([.. changes.Select(change => Change(change.Old, change.New, seen))], same);
    }

    private static string Owner(RuleClause clause, List<string> functions) =>
        functions.Count == 0
            ? clause.Owner
            : string.Join(", ", clause.Functions.Where(name => functions.Contains(name, StringComparer.Ordinal)));

    private static RuleChange Change(Rule? old, Rule? now, Dictionary<string, int> seen)
    {
        var kind =
            old is null ? RuleChangeKind.Added
            : now is null ? RuleChangeKind.Removed
            : RuleChangeKind.Changed;
        var what = string.Join(
            '\n',
            kind,
            (now ?? old)!.Kind,
            old?.Convention,
            old?.Owner,
            old?.Text,
            now?.Convention,
            now?.Owner,
            now?.Text
        );
        seen[what] = seen.GetValueOrDefault(what) + 1;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(seen[what] == 1 ? what : $"{what}\n{seen[what]}"));
        return new RuleChange(Convert.ToHexStringLower(hash)[..10], kind, old, now);
    }

    private sealed record Entry(RuleClause? Old, RuleClause? New, List<string> Before, List<string> After);
}
