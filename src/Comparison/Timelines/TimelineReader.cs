using System.Collections.Immutable;
using Conv.Comparison.Editions;
using Conv.Comparison.Structure;
using Conv.Compiler.Ir;
using Conv.Runtime.Values;

namespace Conv.Comparison.Timelines;

/// <summary>Reads the timeline of an edition.</summary>
internal static class TimelineReader
{
    private static readonly ImmutableHashSet<RuleKind> LeftOut =
    [
        RuleKind.Fact,
        RuleKind.Reason,
        RuleKind.Validity,
        RuleKind.Assertion,
    ];

    /// <summary>The timeline of all conventions of an edition, under its readings; who judges does not matter.</summary>
    public static Timeline Read(Edition edition)
    {
        var program = edition.Program;
        var files = EditionRules.All(edition);
        var conventions = program
            .Conventions.Select(one => Convention(edition, program, one))
            .OrderBy(one => one.From)
            .ThenBy(one => one.Name, StringComparer.Ordinal)
            .ToImmutableArray();
        var (first, last) = (conventions.Min(one => one.From), LastDay(conventions, files));
        var amounts = AmountValues.Of(edition.Checked.Bound, edition.Readings);
        var entries = files
            .OrderBy(file => file.IsVocabulary)
            .ThenBy(file => conventions.FirstOrDefault(one => Is(one.Name, file.Name))?.From)
            .ThenBy(file => file.Name, StringComparer.Ordinal)
            .SelectMany(file =>
                Entries(file, files, new NamedDays(file, files, edition.Readings), conventions, amounts, first, last)
            )
            .Where(entry => entry.From <= entry.To);
        return new Timeline(first, last, conventions, [.. entries]);
    }

    // Where a convention has no end: to the end of the year after the last day that the texts name.
    private static int LastDay(ImmutableArray<TimelineConvention> conventions, ImmutableArray<ClauseFile> files)
    {
        var last = conventions.Max(convention => convention.To);
        if (last < Day.Last.Number)
        {
            return last;
        }

        var named = files
            .SelectMany(file => file.Clauses)
            .SelectMany(clause => new[] { clause.From, clause.To })
            .Concat(conventions.SelectMany(convention => new int?[] { convention.From, convention.To }))
            .Concat(conventions.SelectMany(convention => convention.RevisedFrom).Select(day => (int?)day))
            .Where(day => day < Day.Last.Number)
            .Max();
        return Day.Of(Math.Min(new Day(named!.Value).Year + 1, DateOnly.MaxValue.Year), 12, 31).Number;
    }

    private static TimelineConvention Convention(Edition edition, IrProgram program, IrConvention convention)
    {
        var symbol = edition.Checked.Bound.Conventions.First(one => Is(one.Symbol.Name, convention.Name)).Symbol;
        return new TimelineConvention(
            convention.Name,
            convention.Label.ToString(),
            convention.From.Number,
            symbol.To.Number,
            convention.To.Number,
            [.. program.Functions.Where(function => function.Convention == convention.Id).Select(one => one.Name)],
            [.. convention.Citations.Select(citation => citation.ToString()).Distinct(StringComparer.Ordinal)],
            convention.Origin
        )
        {
            Takes = TakingDays.Of(convention),
            RevisedFrom = [.. symbol.Revisions.Select(revision => revision.From.Number)],
        };
    }

    private static IEnumerable<TimelineEntry> Entries(
        ClauseFile file,
        ImmutableArray<ClauseFile> files,
        NamedDays named,
        ImmutableArray<TimelineConvention> conventions,
        ImmutableArray<AmountValues> amounts,
        int first,
        int last
    )
    {
        var users = Users(file, files);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var clause in file.Clauses.Where(clause => !LeftOut.Contains(clause.Kind)))
        {
            // What a transition says of amounts, fees and shares holds in the convention that it leaves.
            var holder = EditionRules.Left(file, clause) ?? file.Name;
            var days = conventions.FirstOrDefault(one => Is(one.Name, holder));
            var (from, to) = days is null ? (first, last) : (days.From, days.To);
            var functions = Functions(clause, users);
            if (clause.Kind == RuleKind.Amount && Amount(clause, amounts) is { } amount)
            {
                if (told.Add(clause.Definition))
                {
                    foreach (var value in amount.Values)
                    {
                        var rule = clause.ToRule(clause.Owner) with
                        {
                            Text = value.Text,
                            Place = value.Place,
                            Citations = Cited(value, clause, files),
                        };
                        yield return Entry(rule, functions, value.From, value.To, from, to, file.IsVocabulary);
                    }
                }
            }
            else if (clause is not { Kind: RuleKind.Transition, Form: "amount" })
            {
                var range = new DayRange(clause.From, clause.To).And(named.Of(clause));

                // A budget has days of its own, whatever those of the convention that it stands in.
                if (named.OfBudget(clause) is { } budget)
                {
                    (range, from, to) = (budget, budget.From!.Value, budget.To!.Value);
                }

                yield return Entry(
                    clause.ToRule(clause.Owner),
                    functions,
                    range.From,
                    range.To,
                    from,
                    to,
                    file.IsVocabulary
                );
            }
        }
    }

    // What a transition brings has its sources; they may stand at the transition itself.
    private static ImmutableArray<string> Cited(
        AmountValue value,
        RuleClause clause,
        ImmutableArray<ClauseFile> files
    ) =>
        !value.Citations.IsEmpty ? value.Citations
        : files
            .SelectMany(file => file.Clauses)
            .FirstOrDefault(one =>
                one is { Kind: RuleKind.Transition, Form: "amount" }
                && Is(one.Place.Source.Path, value.Place.Source.Path)
                && one.Place.Span.Contains(value.Place.Span)
            )
            is { } transition
            ? transition.Citations
        : clause.Citations;

    private static AmountValues? Amount(RuleClause clause, ImmutableArray<AmountValues> amounts) =>
        amounts.FirstOrDefault(one =>
            Is(one.Name, clause.Definition) && Is(one.Place.Source.Path, clause.Place.Source.Path)
        );

    private static TimelineEntry Entry(
        Rule rule,
        ImmutableArray<string> functions,
        int? from,
        int? to,
        int first,
        int last,
        bool isVocabulary
    )
    {
        var (begin, end) = (Math.Max(from ?? first, first), Math.Min(to ?? last, last));
        return new TimelineEntry(rule with { From = from, To = to }, functions, begin, end, isVocabulary);
    }

    private static ImmutableArray<string> Functions(RuleClause clause, ILookup<(RuleKind, string), string> users) =>
        !clause.Functions.IsEmpty ? clause.Functions
        : clause.Kind == RuleKind.Transition ? [.. clause.Owner.Split(", ", StringSplitOptions.RemoveEmptyEntries)]
        : [.. users[(clause.Kind, clause.Definition)].Distinct(StringComparer.Ordinal)];

    // Which functions use a definition; of the vocabulary, whose file it is.
    private static ILookup<(RuleKind, string), string> Users(ClauseFile file, ImmutableArray<ClauseFile> files)
    {
        var visible = files.Where(one => one.IsVocabulary || one == file).ToList();
        return files
            .Where(one => file.IsVocabulary || one == file)
            .SelectMany(one => one.Clauses)
            .Where(clause => !clause.Functions.IsEmpty)
            .SelectMany(clause =>
                Definitions.Used([clause], visible).SelectMany(used => clause.Functions.Select(name => (used, name)))
            )
            .ToLookup(one => one.used, one => one.name);
    }

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.Ordinal);
}
