using System.Collections.Immutable;
using System.Numerics;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Amounts;

/// <summary>
/// Works an indexed amount out: a value for each day of the index while the amount holds, computed exactly and rounded once as the text says.
/// From here on they are amounts like any other.
/// </summary>
internal sealed class Indexation(FileBinder file)
{
    private static readonly (BigInteger Above, BigInteger Below) One = (1, 1);
    private static readonly Day Never = new(int.MaxValue);

    /// <summary>The values of an indexed amount, the first one as written.</summary>
    /// <param name="syntax">The indexation.</param>
    /// <param name="first">The amount before it is indexed.</param>
    /// <param name="until">The first day of the amount's next value, or null.</param>
    /// <returns>Null where it cannot be indexed.</returns>
    public IReadOnlyList<BoundDatedValue>? Bind(IndexationSyntax syntax, BoundDatedValue first, Day? until)
    {
        if (Index(syntax.Index) is not { } index)
        {
            return null;
        }

        if (first is not { From: { } from, Value.Forms: [BoundLiteral { Type: BoundType.Money } amount] })
        {
            file.Report(
                TimeDescriptorsOfIndexes.IndexBase,
                syntax,
                new LocalizableText(
                    "the first amount and its first day are not written out",
                    "le premier montant et son premier jour ne sont pas écrits",
                    "het eerste bedrag en zijn eerste dag zijn niet uitgeschreven",
                    "der erste Betrag und sein erster Tag sind nicht ausgeschrieben"
                )
            );
            return null;
        }

        var last = Day.Earlier(first.To ?? Never, until?.Before ?? Never);
        var values = index.Values.Where(value => value.Day > from && value.Day <= last).ToList();
        if (values.Count == 0)
        {
            file.Report(TimeDescriptorsOfIndexes.NothingIndexed, syntax, index.Name, from.ToString());
            return null;
        }

        var levelAtFirst = index.Values.LastOrDefault(value => value.Day <= from)?.Level;
        if (levelAtFirst is null && values.Exists(value => value.Level is not null))
        {
            file.Report(
                TimeDescriptorsOfIndexes.IndexBase,
                syntax,
                new LocalizableText(
                    $"`{index.Name}` has no level on {from}",
                    $"`{index.Name}` n'a pas de niveau le {from}",
                    $"`{index.Name}` heeft geen peil op {from}",
                    $"`{index.Name}` hat keinen Stand am {from}"
                )
            );
            return null;
        }

        return Expand(syntax, index, first, amount.Value, values, levelAtFirst ?? One, last);
    }

    private List<BoundDatedValue>? Expand(
        IndexationSyntax syntax,
        IndexDefinition index,
        BoundDatedValue first,
        long cents,
        List<IndexValue> values,
        (BigInteger Above, BigInteger Below) level,
        Day last
    )
    {
        var result = new List<BoundDatedValue> { first with { To = null, IsBasis = true } };

        // What the next value is computed from, and by how much the index has risen since.
        var basis = (BigInteger?)cents;
        var factor = One;
        foreach (var value in values)
        {
            factor =
                value.Factor is { } rise ? Times(factor, rise)
                : value.Level is { } now ? Times(now, (level.Below, level.Above))
                : factor;
            var isOpen = basis is null || (value.Factor is null && value.Level is null);
            BoundExpression bound = new BoundUnspecified(value.Place);
            if (isOpen)
            {
                // A rise that is not known leaves everything after it open; levels start anew from the first amount.
                basis = syntax.OnTheFirst && value.Factor is null && IsOfLevels(index) ? basis : null;
            }
            else
            {
                var rounded = ExactRounding.Round(basis!.Value * factor.Above, factor.Below, syntax.Rounding)!.Value;
                if (rounded > long.MaxValue)
                {
                    file.Findings.Add(TypeDescriptors.NoRoom, file.At(syntax));
                    return null;
                }

                bound = new BoundLiteral(value.Place, BoundType.Money, (long)rounded);
                if (!syntax.OnTheFirst)
                {
                    (basis, factor, level) = (rounded, One, value.Level ?? level);
                }
            }

            result.Add(
                new BoundDatedValue(
                    value.Place,
                    value.Day,
                    null,
                    new BoundBody<BoundExpression>(null, [bound]),
                    [.. first.Citations, .. value.Citations]
                )
                {
                    // A level is held against the first amount, a rise is added to those before it.
                    IsBasis = value != values[^1] && (value.Factor is not null || !syntax.OnTheFirst),
                }
            );
        }

        result[^1] = result[^1] with { To = To(index, values[^1], last) };
        return result;
    }

    // The last value holds as long as the text says; of an index with a value every year, no longer than a year.
    private static Day? To(IndexDefinition index, IndexValue value, Day last)
    {
        var year = index.EveryYear ? IndexBinder.YearAfter(value.Day).Before : Never;
        var to = Day.Earlier(last, year);
        return to == Never ? null : to;
    }

    private static bool IsOfLevels(IndexDefinition index) => index.Values.Any(value => value.Level is not null);

    private IndexDefinition? Index(NameSyntax name)
    {
        if (file.Find(file.Scope.Values, name, Phrases.Index) is not { } entry)
        {
            return null;
        }

        if (entry is NamedIndex { Definition: var index })
        {
            return file.Resolve(index, name);
        }

        file.UnknownName(
            name,
            Phrases.Index,
            file.Scope.Values.Own.OfType<NamedIndex>().Select(namedIndex => namedIndex.Definition.Name)
        );
        return null;
    }

    private static (BigInteger Above, BigInteger Below) Times(
        (BigInteger Above, BigInteger Below) pair,
        (BigInteger Above, BigInteger Below) other
    ) => (pair.Above * other.Above, pair.Below * other.Below);
}
