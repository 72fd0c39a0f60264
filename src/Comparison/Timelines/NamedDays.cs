using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Comparison.Structure;
using Conv.Compiler.Syntax;

namespace Conv.Comparison.Timelines;

/// <summary>
/// The days between which the condition of a rule can hold, where days stand behind names: in conditions and categories, under the readings
/// that are chosen. What is said in other words than days narrows nothing.
/// </summary>
internal sealed class NamedDays
{
    private readonly string _date;
    private readonly Dictionary<string, ConditionSyntax> _conditions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CategoryCasesSyntax> _categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _categoryOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BudgetSyntax> _budgets = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>The days behind the names that a file sees.</summary>
    /// <param name="file">The file.</param>
    /// <param name="files">All files: it sees itself and vocabularies.</param>
    /// <param name="readings">The chosen alternative of each reading; the default where there is none.</param>
    public NamedDays(ClauseFile file, ImmutableArray<ClauseFile> files, IReadOnlyDictionary<string, string> readings)
    {
        var all = files.SelectMany(one => one.File.Declarations).ToList();
        _date =
            all.OfType<FactsSyntax>()
                .SelectMany(facts => facts.Facts)
                .FirstOrDefault(fact => fact.Kind == FactKindSyntax.DateOfSession)
                ?.Name.Text
            ?? "";
        var defaults = all.OfType<ReadingSyntax>()
            .SelectMany(reading =>
                reading.Alternatives.Where(one => one.IsDefault).Select(one => (reading.Name.Text, one.Name.Text))
            )
            .DistinctBy(one => one.Item1, StringComparer.Ordinal)
            .ToDictionary(one => one.Item1, one => one.Item2, StringComparer.Ordinal);
        foreach (
            var declaration in files
                .Where(one => one == file || one.IsVocabulary)
                .SelectMany(one => one.File.Declarations)
        )
        {
            switch (declaration)
            {
                case ConditionDeclarationSyntax condition when Chosen(condition.Body) is { } form:
                    _conditions.TryAdd(condition.Name.Text, form);
                    break;
                case CategorySyntax category when Chosen(category.Body) is { } cases:
                    _categories.TryAdd(category.Name.Text, cases);
                    foreach (var value in category.Values)
                    {
                        _categoryOf.TryAdd(value.Text, category.Name.Text);
                    }

                    break;
                case BudgetSyntax budget:
                    _budgets.TryAdd(budget.Name.Text, budget);
                    break;
            }
        }

        T? Chosen<T>(BodySyntax<T> body)
            where T : SyntaxNode
        {
            if (body.Reading is not { } reading)
            {
                return body.Forms[0].Form;
            }

            var chosen = readings.GetValueOrDefault(reading.Text) ?? defaults.GetValueOrDefault(reading.Text);
            return body.Forms.FirstOrDefault(one => one.Alternative?.Text == chosen).Form;
        }
    }

    /// <summary>The days of a rule, as far as its conditions tell.</summary>
    public DayRange Of(RuleClause clause)
    {
        var range = DayRange.All;
        foreach (var node in clause.Content.OfType<SyntaxNode>())
        {
            if (DateBounds.When(node) is { } when)
            {
                range = range.And(Of(when));
            }

            var target = (node as CapSyntax)?.For ?? (node as CeilingSyntax)?.For;
            if (target is not null && _categoryOf.TryGetValue(target.Text, out var category))
            {
                range = range.And(OfCategory(category, [target.Text]));
            }
        }

        return range;
    }

    /// <summary>The days of the budget that a clause belongs to; null where it belongs to none.</summary>
    public DayRange? OfBudget(RuleClause clause) =>
        clause.Kind == RuleKind.Budget
        && _budgets.TryGetValue(clause.Owner, out var budget)
        && budget is { From.Value: { } from, To.Value: { } to }
            ? new(from.DayNumber, to.DayNumber)
            : null;

    private DayRange Of(ConditionSyntax condition) =>
        condition switch
        {
            AndSyntax and => Of(and.Left).And(Of(and.Right)),
            OrSyntax or => Of(or.Left).Or(Of(or.Right)),
            NotSyntax not => OfNot(not.Operand),
            AppliesSyntax applies => Behind(applies.Name.Text, Of),
            MembershipSyntax { Subject: NameValueSyntax name, Negated: false } membership => OfCategory(
                name.Name.Text,
                [.. membership.Values.Select(value => value.Text)]
            ),
            ComparisonSyntax comparison => DayRange.Of(comparison, _date),
            AnswerTestSyntax
            or ActTestSyntax
            or EarlierActSyntax
            or FirstTierSyntax
            or MembershipSyntax
            or NearDateSyntax
            or NextTierSyntax
            or OccurrenceSyntax
            or OldnessSyntax
            or ProviderTestSyntax
            or ReadingTestSyntax
            or InDaysSyntax
            or ShareTestSyntax
            or SubmittedActSyntax => DayRange.All,
            _ => throw new UnreachableException($"the condition {condition}"),
        };

    private DayRange OfNot(ConditionSyntax condition) =>
        condition switch
        {
            AndSyntax and => OfNot(and.Left).Or(OfNot(and.Right)),
            OrSyntax or => OfNot(or.Left).And(OfNot(or.Right)),
            NotSyntax not => Of(not.Operand),
            AppliesSyntax applies => Behind(applies.Name.Text, OfNot),
            ComparisonSyntax comparison => DayRange.Of(comparison, _date) switch
            {
                { From: { } from, To: null } => new(null, from - 1),
                { From: null, To: { } to } => new(to + 1, null),
                _ => DayRange.All,
            },
            AnswerTestSyntax
            or ActTestSyntax
            or EarlierActSyntax
            or FirstTierSyntax
            or MembershipSyntax
            or NearDateSyntax
            or NextTierSyntax
            or OccurrenceSyntax
            or OldnessSyntax
            or ProviderTestSyntax
            or ReadingTestSyntax
            or InDaysSyntax
            or ShareTestSyntax
            or SubmittedActSyntax => DayRange.All,
            _ => throw new UnreachableException($"the condition {condition}"),
        };

    // A condition that leads back to itself is an error, and is not followed.
    private DayRange Behind(string name, Func<ConditionSyntax, DayRange> days)
    {
        if (!_conditions.TryGetValue(name, out var condition) || !_open.Add(name))
        {
            return DayRange.All;
        }

        var range = days(condition);
        _open.Remove(name);
        return range;
    }

    // The first case that applies wins: the last value is for days on which no case before it can be sure to apply.
    private DayRange OfCategory(string name, string[] values)
    {
        if (!_categories.TryGetValue(name, out var cases) || !_open.Add(name))
        {
            return DayRange.All;
        }

        DayRange? range = null;
        var before = DayRange.All;
        foreach (var (value, when) in cases.Cases)
        {
            if (values.Contains(value.Text, StringComparer.Ordinal))
            {
                var own = before.And(Of(when));
                range = range?.Or(own) ?? own;
            }

            before = before.And(OfNot(when));
        }

        if (values.Contains(cases.Otherwise.Text, StringComparer.Ordinal))
        {
            range = range?.Or(before) ?? before;
        }

        _open.Remove(name);
        return range ?? DayRange.All;
    }
}
