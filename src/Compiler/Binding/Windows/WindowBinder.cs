using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Binding.Names;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;

namespace Conv.Compiler.Binding.Windows;

/// <summary>Binds the forms of windows, and durations.</summary>
internal sealed class WindowBinder(FileBinder file)
{
    private const int MostDays = 36500;
    private const int MostWeeks = 5200;
    private const int MostMonths = 1200;
    private const int MostYears = 100;

    /// <summary>The form of a window, or null.</summary>
    public BoundWindowForm? Form(WindowSyntax syntax) =>
        syntax switch
        {
            FromFirstWindowSyntax first => Duration(first.Duration, first) is { } length
                ? new FromFirstWindow(length)
                : null,
            FromFactWindowSyntax fact => FromFact(fact),
            RollingWindowSyntax rolling => Duration(rolling.Duration, rolling) is { } length
                ? new RollingWindow(length)
                : null,
            CalendarYearsWindowSyntax calendar => Years(calendar.Years, calendar) is { } years
                ? new CalendarYearsWindow(years)
                : null,
            CalendarPeriodWindowSyntax calendar => new CalendarPeriodWindow(calendar.Period),
            YearFromDayWindowSyntax year => YearFromDay(year),
            ToEndOfYearWindowSyntax end => Years(end.YearsAfter, end) is { } years
                ? new ToEndOfYearWindow(years)
                : null,
            DayWindowSyntax => new DayWindow(),
            EverWindowSyntax => new EverWindow(),
            _ => throw new UnreachableException($"no window for {syntax}"),
        };

    /// <summary>A duration, or null where it is no duration or too long, which is reported at <paramref name="place"/>.</summary>
    public Duration? Duration(DurationSyntax syntax, SyntaxNode place) =>
        syntax.Unit switch
        {
            TimeUnitSyntax.Days => Length(syntax.Length, MostDays, place) is { } days
                ? new Duration(days, DurationUnit.Days)
                : null,
            TimeUnitSyntax.Weeks => Length(syntax.Length, MostWeeks, place) is { } weeks
                ? new Duration(7 * weeks, DurationUnit.Days)
                : null,
            TimeUnitSyntax.Months => Length(syntax.Length, MostMonths, place) is { } months
                ? new Duration(months, DurationUnit.Months)
                : null,
            TimeUnitSyntax.Years => Years(syntax.Length, place) is { } years
                ? new Duration(12 * years, DurationUnit.Months)
                : null,
            _ => throw new UnreachableException($"no duration in {syntax.Unit}"),
        };

    private FromFactWindow? FromFact(FromFactWindowSyntax syntax)
    {
        var anchor = Anchor(syntax.Anchor);
        return syntax.Duration.Length is { Value: null } || anchor is null ? null
            : Duration(syntax.Duration, syntax) is { } length ? new FromFactWindow(length, anchor)
            : null;
    }

    // A day that each year has: not 29 February.
    private YearFromDayWindow? YearFromDay(YearFromDayWindowSyntax syntax)
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        var month = Array.IndexOf(names, syntax.Month.Text) + 1;
        if (
            month is >= 1 and <= 12
            && syntax.Day.Value is { } day
            && day >= 1
            && day <= DateTime.DaysInMonth(2023, month)
        )
        {
            return new YearFromDayWindow(month, (int)day);
        }

        file.Findings.Add(
            Diagnostic
                .Create(
                    TypeDescriptors.NoFirstDayOfYear,
                    file.At(TextSpan.Between(syntax.Day.Span, syntax.Month.Span)),
                    $"{file.Source.Slice(syntax.Day.Span)} {syntax.Month.Text}"
                )
                .WithHelp(
                    Suggestion.Find(syntax.Month.Text, names) is { } near && month == 0
                        ? Suggestion.Meant(near)
                        : TypeDescriptors.NoFirstDayOfYear.Help
                )
        );
        return null;
    }

    private int? Years(IntegerSyntax? syntax, SyntaxNode place) => Length(syntax, MostYears, place);

    // Null: it has no value, which the parser has reported.
    private int? Length(IntegerSyntax? syntax, int most, SyntaxNode place)
    {
        var length = syntax is null ? 1 : syntax.Value;
        if (length is null || (length >= 1 && length <= most))
        {
            return (int?)length;
        }

        file.Report(TypeDescriptors.TooLarge, place);
        return null;
    }

    private FactSymbol? Anchor(NameSyntax name)
    {
        if (file.Find(file.Scope.Values, name, Phrases.Date) is not { } entry)
        {
            return null;
        }

        if (
            entry is NamedFact
            {
                Fact: { Kind: FactKind.Date, Role: not FactRole.SessionDate, Owner: not FactOwner.Provider } fact
            }
        )
        {
            return fact;
        }

        file.Report(TypeDescriptors.NoAnchor, name, name.Text);
        return null;
    }
}
