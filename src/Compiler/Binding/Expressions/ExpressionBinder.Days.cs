using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Expressions;

/// <content>Days that a list names.</content>
internal sealed partial class ExpressionBinder
{
    // A day of the list is what is compared: one day with it, a stretch with its ends.
    private BoundExpression InDays(InDaysSyntax syntax)
    {
        var day = Value(syntax.Day);
        if (day is BoundError || !Expect(day, BoundType.Date) || List(syntax.List) is not { } list)
        {
            return Error(syntax);
        }

        if (day is BoundFact { Fact.Role: FactRole.SessionDate })
        {
            CheckYears(list);
        }

        var place = file.At(syntax);
        var isOne = list
            .Days.Select(range =>
                range.From == range.To
                    ? Is(ComparatorSyntax.Equal, range.From.Number)
                    : new BoundAnd(
                        place,
                        Is(ComparatorSyntax.AtLeast, range.From.Number),
                        Is(ComparatorSyntax.AtMost, range.To.Number)
                    )
            )
            .ToList();
        var any = Balanced(place, isOne);
        if (!syntax.Negated)
        {
            return any;
        }

        // Of a day that is missing nothing is true.
        return new BoundAnd(place, Is(ComparatorSyntax.AtLeast, 0), new BoundNot(place, any));

        BoundExpression Is(ComparatorSyntax comparator, int number) =>
            new BoundComparison(place, comparator, day, new BoundLiteral(place, BoundType.Date, number));
    }

    // Half and half, so that a long list nests no deeper than a short one.
    private static BoundExpression Balanced(SourceSpan place, List<BoundExpression> parts) =>
        parts.Count == 1
            ? parts[0]
            : new BoundOr(
                place,
                Balanced(place, parts[..(parts.Count / 2)]),
                Balanced(place, parts[(parts.Count / 2)..])
            );

    private DayListDefinition? List(NameSyntax name)
    {
        var list = new LocalizableText("list of days", "une liste de jours", "lijst van dagen", "Liste von Tagen");
        var found = file.Find(file.Scope.Values, name, list);
        if (found is NamedDayList { Definition: var days })
        {
            return file.Resolve(days, name);
        }

        if (found is not null)
        {
            file.UnknownName(
                name,
                list,
                file.Scope.Values.Own.OfType<NamedDayList>().Select(named => named.Definition.Name)
            );
        }

        return null;
    }

    // A year without a day was forgotten more often than it has none. What comes after the list nobody can know yet.
    private void CheckYears(DayListDefinition list)
    {
        if (
            (file.File.Header as ConventionHeaderSyntax)?.Clauses.OfType<InForceSyntax>().FirstOrDefault()
            is not { From.Value: { } from } inForce
        )
        {
            return;
        }

        var last = inForce.To?.Value?.Year ?? list.Days[^1].To.Date.Year;
        for (var year = from.Year; year <= last; year++)
        {
            if (
                !list.Days.Any(range => range.From.Date.Year <= year && year <= range.To.Date.Year)
                && !file.Findings.Has(AmountDescriptors.YearWithoutDays, list.Place)
            )
            {
                file.Findings.Add(AmountDescriptors.YearWithoutDays, list.Place, list.Name, $"{year}");
            }
        }
    }
}
