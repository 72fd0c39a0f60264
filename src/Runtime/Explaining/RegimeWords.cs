using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Runtime.Explaining;

/// <summary>What explanations say of who takes a session.</summary>
public static class RegimeWords
{
    /// <summary>A text in a language, with its days as that language writes them.</summary>
    public static string In(string language, LocalizableText text) => WrittenNumbers.In(language, text.In(language));

    /// <summary>A convention that is asked has no such function.</summary>
    public static LocalizableText NoFunction(string convention) =>
        new(
            $"{convention} has no function that corresponds",
            $"{convention} n'a pas de fonction correspondante",
            $"{convention} heeft geen overeenkomstige functie",
            $"{convention} hat keine entsprechende Funktion"
        );

    /// <summary>A convention is asked whether it takes a session of one of its days.</summary>
    public static LocalizableText Takes(string convention) =>
        new(
            $"{convention} takes such sessions",
            $"{convention} reprend de telles séances",
            $"{convention} neemt zulke zittingen",
            $"{convention} übernimmt solche Sitzungen"
        );

    /// <summary>A convention takes a session by its day.</summary>
    public static LocalizableText TakesThatDay(string convention) =>
        new(
            $"{convention} takes acts of that day",
            $"{convention} reprend les actes de ce jour",
            $"{convention} neemt akten van die dag",
            $"{convention} übernimmt Leistungen von diesem Tag"
        );

    /// <summary>No convention takes a session; what those take that declare its function.</summary>
    /// <param name="function">The function of the session.</param>
    /// <param name="day">Its day.</param>
    /// <param name="takers">The conventions that declare the function, by first day.</param>
    public static LocalizableText Nobody(string function, Day day, IReadOnlyList<TakingConvention> takers)
    {
        var nobody = new LocalizableText(
            $"no convention takes {function} on {day}",
            $"aucune convention ne reprend {function} le {day}",
            $"geen overeenkomst neemt {function} op {day}",
            $"keine Vereinbarung übernimmt {function} am {day}"
        );
        return LocalizableText.Of(
            [nobody, .. takers.Select(taker => Days(taker, day))],
            (language, said) => said[0] + ExplanationWords.Colon.In(language) + string.Join("; ", said.Skip(1))
        );
    }

    private static LocalizableText Days(TakingConvention taker, Day day) =>
        taker.From.Number <= day.Number && day.Number <= taker.To.Number
            ? new(
                $"{taker.Name} takes other sessions of that day",
                $"{taker.Name} reprend d'autres séances de ce jour",
                $"{taker.Name} neemt andere zittingen van die dag",
                $"{taker.Name} übernimmt andere Sitzungen von diesem Tag"
            )
            : new(
                $"{taker.Name} takes sessions from {taker.From} to {taker.To}",
                $"{taker.Name} reprend les séances du {taker.From} au {taker.To}",
                $"{taker.Name} neemt zittingen van {taker.From} tot en met {taker.To}",
                $"{taker.Name} übernimmt Sitzungen von {taker.From} bis {taker.To}"
            );
}

/// <summary>A convention that declares a function, and its days.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
public sealed record TakingConvention(string Name, Day From, Day To);
