using System.Collections.Immutable;

namespace Conv.Comparison.Structure;

/// <summary>Finds the clauses about functions again, function by function.</summary>
internal static class FunctionRules
{
    /// <summary>Matches the clauses about the functions of two conventions.</summary>
    public static void Match(
        ClauseFile? old,
        ClauseFile? now,
        ImmutableArray<(string Old, string New)> functions,
        Renames renames,
        FoundRules found
    )
    {
        foreach (var (before, after) in functions)
        {
            Compare(About(old, before), About(now, after), before, after, renames, found);
        }

        foreach (var name in Names(old).Except(functions.Select(pair => pair.Old), StringComparer.Ordinal))
        {
            Compare(About(old, name), [], name, name, renames, found);
        }

        foreach (var name in Names(now).Except(functions.Select(pair => pair.New), StringComparer.Ordinal))
        {
            Compare([], About(now, name), name, name, renames, found);
        }
    }

    private static IEnumerable<string> Names(ClauseFile? file) =>
        file?.Clauses.SelectMany(clause => clause.Functions).Distinct(StringComparer.Ordinal) ?? [];

    private static ImmutableArray<RuleClause> About(ClauseFile? file, string function) =>
        file is null
            ? []
            : [.. file.Clauses.Where(clause => clause.Functions.Contains(function, StringComparer.Ordinal))];

    private static void Compare(
        ImmutableArray<RuleClause> old,
        ImmutableArray<RuleClause> now,
        string before,
        string after,
        Renames renames,
        FoundRules found
    )
    {
        foreach (var (kind, form) in old.Concat(now).Select(clause => (clause.Kind, clause.Form)).Distinct())
        {
            var left = old.Where(clause => clause.Kind == kind && clause.Form == form).ToList();
            var right = now.Where(clause => clause.Kind == kind && clause.Form == form).ToList();
            var pairs =
                form == "case"
                    ? CaseMatcher.Match(left, right, renames).ToList()
                    : new ClauseMatcher(renames).Match(left, right, named: false).ToList();
            foreach (var pair in pairs)
            {
                found.Add(pair.Old, pair.New, before, after);
            }

            if (form == "case")
            {
                Order(pairs, before, after, found);
            }
        }
    }

    // Lists of cases that differ by a reading are looked at alternative by alternative.
    private static void Order(
        List<(RuleClause? Old, RuleClause? New)> pairs,
        string before,
        string after,
        FoundRules found
    )
    {
        var lists = pairs
            .Where(pair => pair is { Old: not null, New: not null })
            .GroupBy(pair => (pair.Old!.CasesPlace, pair.New!.CasesPlace));
        foreach (var list in lists.Where(CaseMatcher.OrderDiffers))
        {
            found.Add(
                InOrder(list.Select(pair => pair.Old!), list.First().Old!),
                InOrder(list.Select(pair => pair.New!), list.First().New!),
                before,
                after
            );
        }
    }

    private static RuleClause InOrder(IEnumerable<RuleClause> cases, RuleClause one) =>
        one with
        {
            Form = "order",
            Text =
                "in this order: "
                + string.Join("; ", cases.OrderBy(clause => clause.Place.Span.Start).Select(clause => clause.Text)),
            Content = [.. cases.OrderBy(clause => clause.Place.Span.Start).SelectMany(clause => clause.Content)],
            Place = one.CasesPlace,
        };
}
