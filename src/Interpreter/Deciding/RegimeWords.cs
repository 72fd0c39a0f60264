using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Interpreter.Input;
using Conv.Interpreter.Values;
using Conv.Runtime.Languages;

namespace Conv.Interpreter.Deciding;

/// <summary>What explanations say of who takes a session.</summary>
internal static class RegimeWords
{
    /// <summary>A text in the language of what is said about the file of a convention, with its days as that language writes them.</summary>
    public static string In(IrConvention convention, LocalizableText text)
    {
        var language = convention.Origin.Source?.MessageLanguage ?? LanguageCodes.English;
        return WrittenNumbers.In(language, text.In(language));
    }

    public static LocalizableText NoFunction(IrConvention convention) =>
        new(
            $"{convention.Name} has no function that corresponds",
            $"{convention.Name} n'a pas de fonction correspondante",
            $"{convention.Name} heeft geen overeenkomstige functie",
            $"{convention.Name} hat keine entsprechende Funktion"
        );

    public static LocalizableText Takes(IrConvention convention) =>
        new(
            $"{convention.Name} takes such sessions",
            $"{convention.Name} reprend de telles séances",
            $"{convention.Name} neemt zulke zittingen",
            $"{convention.Name} übernimmt solche Sitzungen"
        );

    public static LocalizableText TakesThatDay(IrConvention convention) =>
        new(
            $"{convention.Name} takes acts of that day",
            $"{convention.Name} reprend les actes de ce jour",
            $"{convention.Name} neemt akten van die dag",
            $"{convention.Name} übernimmt Leistungen von diesem Tag"
        );

    /// <summary>No convention takes a session; what those take that declare its function.</summary>
    public static LocalizableText Nobody(InterpretedSession session, IReadOnlyList<IrConvention> takers)
    {
        var day = CivilDate.FromDayNumber(session.Date.Number);
        var nobody = new LocalizableText(
            $"no convention takes {session.Function} on {day}",
            $"aucune convention ne reprend {session.Function} le {day}",
            $"geen overeenkomst neemt {session.Function} op {day}",
            $"keine Vereinbarung übernimmt {session.Function} am {day}"
        );
        return LocalizableText.Of(
            [nobody, .. takers.Select(taker => Days(taker, session))],
            (language, said) =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{said[0]}{(language == LanguageCodes.French ? " : " : ": ")}{string.Join("; ", said.Skip(1))}"
                )
        );
    }

    private static LocalizableText Days(IrConvention convention, InterpretedSession session) =>
        convention.From <= session.Date && session.Date <= convention.To
            ? new(
                $"{convention.Name} takes other sessions of that day",
                $"{convention.Name} reprend d'autres séances de ce jour",
                $"{convention.Name} neemt andere zittingen van die dag",
                $"{convention.Name} übernimmt andere Sitzungen von diesem Tag"
            )
            : new(
                $"{convention.Name} takes sessions from {convention.From} to {convention.To}",
                $"{convention.Name} reprend les séances du {convention.From} au {convention.To}",
                $"{convention.Name} neemt zittingen van {convention.From} tot en met {convention.To}",
                $"{convention.Name} übernimmt Sitzungen von {convention.From} bis {convention.To}"
            );
}
