using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Amounts;

/// <summary>Binds indexes: levels or rises, in the order of their days, and none missing where there is one every year.</summary>
internal sealed class IndexBinder(FileBinder file)
{
    private const int MostDigits = 15;

    /// <summary>The index, or null where it is broken.</summary>
    public IndexDefinition? Bind(IndexSyntax syntax)
    {
        var citations = file.Citations(syntax.Citations);
        if (syntax.Values.Length > SizeLimits.MostIndexValues)
        {
            file.Report(
                RuleDescriptors.TooMany,
                syntax.Name,
                SizeLimits.MostIndexValues.ToString(CultureInfo.InvariantCulture),
                new LocalizableText(
                    $"values of `{syntax.Name.Text}`",
                    $"valeurs de `{syntax.Name.Text}`",
                    $"waarden van `{syntax.Name.Text}`",
                    $"Werte von `{syntax.Name.Text}`"
                )
            );
            return null;
        }

        var values = ImmutableArray.CreateBuilder<IndexValue>();
        var isWhole = true;
        foreach (var value in syntax.Values)
        {
            var cited = file.Citations(value.Citations);
            if (value.Day.Value is not { } day || value.Rise is { Parts: null } || !LevelOf(value, out var level))
            {
                isWhole = false;
                continue;
            }

            values.Add(
                new IndexValue(
                    file.At(value),
                    Day.Of(day),
                    value.Rise is { Parts: { } parts } rise ? (rise.Whole + parts, rise.Whole) : null,
                    level,
                    cited.IsEmpty ? citations : cited
                )
            );
        }

        return isWhole && IsInOrder(syntax, values)
            ? new IndexDefinition(syntax.Name.Text, file.At(syntax.Name), syntax.EveryYear, values.ToImmutable())
            : null;
    }

    private bool LevelOf(IndexValueSyntax syntax, out (BigInteger Above, BigInteger Below)? level)
    {
        level = null;
        if (syntax.Level is not { } text)
        {
            return true;
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = BigInteger.Parse(
            text.Replace(".", "", StringComparison.Ordinal),
            NumberStyles.None,
            CultureInfo.InvariantCulture
        );
        if (text.Length > MostDigits || digits.IsZero)
        {
            file.Report(
                TimeDescriptorsOfIndexes.IndexOrder,
                syntax,
                new LocalizableText(
                    "its levels are above 0 and have at most 14 digits",
                    "ses niveaux dépassent 0 et ont au plus 14 chiffres",
                    "zijn peilen zijn hoger dan 0 en hebben ten hoogste 14 cijfers",
                    "seine Stände liegen über 0 und haben höchstens 14 Ziffern"
                )
            );
            return false;
        }

        level = (digits, BigInteger.Pow(10, point < 0 ? 0 : text.Length - point - 1));
        return true;
    }

    private bool IsInOrder(IndexSyntax syntax, ImmutableArray<IndexValue>.Builder values)
    {
        for (var i = 1; i < values.Count; i++)
        {
            var (before, value) = (values[i - 1], values[i]);
            if (value.Day <= before.Day)
            {
                file.Report(
                    TimeDescriptorsOfIndexes.IndexOrder,
                    syntax.Values[i],
                    new LocalizableText(
                        "its values stand in the order of their days",
                        "ses valeurs se suivent dans l'ordre de leurs jours",
                        "zijn waarden staan in de volgorde van hun dagen",
                        "seine Werte stehen in der Folge ihrer Tage"
                    )
                );
                return false;
            }

            if (
                IsGiven(value)
                && values.FirstOrDefault(IsGiven) is { } given
                && (given.Level is null) != (value.Level is null)
            )
            {
                file.Report(
                    TimeDescriptorsOfIndexes.IndexOrder,
                    syntax.Values[i],
                    new LocalizableText(
                        "its values are all levels or all rises",
                        "ses valeurs sont toutes des niveaux ou toutes des hausses",
                        "zijn waarden zijn alle peilen of alle stijgingen",
                        "seine Werte sind alle Stände oder alle Anstiege"
                    )
                );
                return false;
            }

            if (syntax.EveryYear && value.Day > YearAfter(before.Day))
            {
                file.Report(
                    TimeDescriptorsOfIndexes.IndexGap,
                    syntax.Values[i],
                    syntax.Name.Text,
                    YearAfter(before.Day).ToString(),
                    value.Day.Before.ToString()
                );
                return false;
            }
        }

        return true;
    }

    private static bool IsGiven(IndexValue value) => value.Level is not null || value.Factor is not null;

    /// <summary>The day a year after another.</summary>
    public static Day YearAfter(Day day) => Day.Of(day.Date.AddYears(1));
}
