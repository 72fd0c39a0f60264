using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Expressions;

/// <summary>What a value is one of, where its kind lists them: the values of a fact or of a category, by name.</summary>
/// <param name="Subject">The fact or the category.</param>
/// <param name="Names">The values, in order.</param>
/// <param name="Test">Makes the test whether it is one of some.</param>
internal sealed record ListedValues(
    string Subject,
    ImmutableArray<string> Names,
    Func<SourceSpan, ValueSet, BoundExpression> Test
)
{
    /// <summary>Those of a value; null where its kind lists none.</summary>
    public static ListedValues? Of(BoundExpression value) =>
        value is BoundFact { Fact: { Kind: FactKind.Enumeration } fact }
            ? new(
                fact.Name,
                [.. fact.Values.Select(enumerationValue => enumerationValue.Name)],
                (place, set) => new BoundMember(place, fact, set)
            )
        : value is BoundCategoryValue { Category: var category }
            ? new(category.Name, category.Values, (place, set) => new BoundCategoryTest(place, category, set))
        : value is BoundPartOfDate { Part: DatePartSyntax.Weekday } weekday
            ? new("weekday", Weekdays, (place, set) => OnWeekday(place, weekday, set))
        : null;

    private static readonly ImmutableArray<string> Weekdays =
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];

    private static BoundExpression OnWeekday(SourceSpan place, BoundPartOfDate weekday, ValueSet set) =>
        (set.IsEmpty ? [0] : set.Values())
            .Select(number =>
                (BoundExpression)
                    new BoundComparison(
                        place,
                        ComparatorSyntax.Equal,
                        weekday,
                        new BoundLiteral(place, BoundType.Number, number)
                    )
            )
            .Aggregate((sofar, day) => new BoundOr(place, sofar, day));
}
