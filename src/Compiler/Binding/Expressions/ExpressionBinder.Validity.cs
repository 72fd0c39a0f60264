using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Expressions;

/// <summary>The days on which a clause holds: one condition more on the date of the session.</summary>
internal sealed partial class ExpressionBinder
{
    /// <summary>When a clause holds: as it says itself, on its days. Null: always; an error where it means nothing.</summary>
    public BoundExpression? When(ConditionSyntax? when, ValiditySyntax? validity) =>
        On(when is null ? null : Condition(when), validity);

    /// <summary>A condition on the days of a clause.</summary>
    public BoundExpression? On(BoundExpression? when, ValiditySyntax? validity)
    {
        if (validity is null)
        {
            return when;
        }

        var (first, last) = (Dates.Day(validity.From), Dates.Day(validity.To));
        if (last < first)
        {
            file.Report(TimeDescriptors.Reversed, validity, $"{last}", $"{first}");
            return Error(validity);
        }

        // A day that does not exist is reported where it stands.
        return (validity.From is not null && first is null) || (validity.To is not null && last is null)
            ? Error(validity)
            : Both(
                when,
                Both(
                    Date(validity.From, first, ComparatorSyntax.AtLeast),
                    Date(validity.To, last, ComparatorSyntax.AtMost)
                )
            );
    }

    private static BoundExpression? Both(BoundExpression? left, BoundExpression? right) =>
        left is BoundError || right is null ? left
        : left is null or BoundError ? right
        : new BoundAnd(right.Place, left, right);

    private BoundComparison? Date(DateSyntax? syntax, Day? day, ComparatorSyntax comparator) =>
        day is not { } number || vocabulary.FactWith(FactRole.SessionDate, FactOwner.Session) is not { } date
            ? null
            : new BoundComparison(
                file.At(syntax!),
                comparator,
                new BoundFact(file.At(syntax!), BoundType.Date, date),
                new BoundLiteral(file.At(syntax!), BoundType.Date, number.Number)
            );
}
