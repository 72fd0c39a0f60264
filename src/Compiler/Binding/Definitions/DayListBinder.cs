using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Syntax;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Compiler.Binding.Definitions;

/// <summary>Binds lists of days.</summary>
internal sealed class DayListBinder(FileBinder file)
{
    /// <summary>The list, or null where it is broken.</summary>
    public DayListDefinition? Bind(DayListSyntax syntax)
    {
        _ = file.Citations(syntax.Citations);
        if (syntax.Days.Length > SizeLimits.MostListedDays)
        {
            file.Report(
                RuleDescriptors.TooMany,
                syntax.Name,
                SizeLimits.MostListedDays.ToString(CultureInfo.InvariantCulture),
                new LocalizableText(
                    $"days in `{syntax.Name.Text}`",
                    $"jours dans `{syntax.Name.Text}`",
                    $"dagen in `{syntax.Name.Text}`",
                    $"Tage in `{syntax.Name.Text}`"
                )
            );
            return null;
        }

        var days = ImmutableArray.CreateBuilder<(Day From, Day To)>();
        foreach (var range in syntax.Days)
        {
            _ = file.Citations(range.Citations);
            if (Dates.Day(range.From) is not { } from || (range.To is not null && range.To.Value is null))
            {
                return null;
            }

            var to = Dates.Day(range.To) ?? from;
            if (to < from)
            {
                file.Report(TimeDescriptors.Reversed, range, $"{to}", $"{from}");
                return null;
            }

            days.Add((from, to));
        }

        return days.Count == 0
            ? null
            : new DayListDefinition(syntax.Name.Text, file.At(syntax.Name), Joined(days.OrderBy(range => range.From)));
    }

    // Days that follow each other are one stretch.
    private static ImmutableArray<(Day From, Day To)> Joined(IEnumerable<(Day From, Day To)> ranges)
    {
        var joined = new List<(Day From, Day To)>();
        foreach (var range in ranges)
        {
            if (joined.Count > 0 && range.From.Number <= joined[^1].To.Number + 1)
            {
                joined[^1] = (joined[^1].From, Day.Later(joined[^1].To, range.To));
            }
            else
            {
                joined.Add(range);
            }
        }

        return [.. joined];
    }
}
