using System.Globalization;
using Conv.Runtime.Explaining;
using Conv.Runtime.Languages;

namespace Conv.Comparison.Wording;

/// <summary>Says texts, numbers, amounts, days and names as a language does.</summary>
/// <param name="language">The code of the language.</param>
/// <param name="glossary">What the names of the data are called.</param>
public sealed class Voice(string language, Glossary glossary)
{
    /// <summary>English, with the names of the data.</summary>
    public static Voice English { get; } = new(LanguageCodes.English, Glossary.None);

    /// <summary>The code of the language.</summary>
    public string Language => language;

    /// <summary>What the names of the data are called.</summary>
    public Glossary Glossary => glossary;

    private readonly Lazy<HashSet<string>> _known = new(() =>
        glossary.Entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal)
    );

    private bool IsEnglish => string.Equals(language, LanguageCodes.English, StringComparison.Ordinal);

    /// <summary>A text with its places filled.</summary>
    public string Say(LocalizableText text, params object?[] places)
    {
        ArgumentNullException.ThrowIfNull(text);
        return places.Length == 0
            ? text.In(language)
            : string.Format(CultureInfo.InvariantCulture, text.In(language), places);
    }

    /// <summary>A name of the data as the files call it in the language.</summary>
    public string Name(string canonical) => glossary.In(canonical, language);

    /// <summary>Whether the files declare a name.</summary>
    internal bool Knows(string canonical) => _known.Value.Contains(canonical);

    /// <summary>A whole number.</summary>
    public string Of(long number) => Numbers.Of(number);

    /// <summary>A number of things.</summary>
    public string Of(long number, Noun noun) => $"{Numbers.Of(number)} {Word(number, noun)}";

    /// <summary>What so many are called, without the number.</summary>
    public string Word(long number, Noun noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        return Say(IsOne(number) ? noun.One : noun.Several);
    }

    /// <summary>An amount in euros, two decimals.</summary>
    public string Euros(decimal euros) => Written(Numbers.Euros(euros));

    /// <summary>An amount, given in cents.</summary>
    public string Amount(long cents) => Written(Amounts.Of(cents));

    /// <summary>A difference of amounts, given in cents, with its sign.</summary>
    public string Change(long cents) => Written(Amounts.Change(cents));

    /// <summary>The same without a unit.</summary>
    public string ChangeOfCents(long cents) => Written(Numbers.ChangeOfCents(cents));

    /// <summary>A part of a whole in per cent.</summary>
    public string Percent(long part, long whole)
    {
        var percent = Numbers.Percent(part, whole);
        return percent.StartsWith("less", StringComparison.Ordinal) ? Say(Quantities.LessThanATenth) : Written(percent);
    }

    /// <summary>A number with decimals and without letters.</summary>
    public string Decimal(string number) => Written(number);

    /// <summary>What stands between two parts of a sentence.</summary>
    public string Semicolon => Say(HeadlineWords.Then);

    /// <summary>What a proof says, in its own words.</summary>
    /// <param name="text">The text in English.</param>
    public string Told(string text) => IsEnglish ? text : ProofPhrases.In(this, text);

    /// <summary>A day.</summary>
    /// <param name="day">A day number.</param>
    public string Day(int day) => Value(Runtime.Values.Day.Text(day));

    /// <summary>A value of the data: a name, a day or an amount.</summary>
    public string Value(string written) => WrittenNumbers.In(language, Name(written));

    /// <summary>What the insurer pays more or less: of sessions whose every fee and share is known; the others are counted beside it.</summary>
    public string Insurer(Counting.Results.Delta changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        return changed.InsurerNotKnown == 0 ? Change(changed.Insurer)
            : changed.Insurer == 0 ? Say(Quantities.NoneKnown, Of(changed.InsurerNotKnown))
            : Say(Quantities.SomeNotKnown, Change(changed.Insurer), Of(changed.InsurerNotKnown));
    }

    // In French nought takes the singular.
    private bool IsOne(long number) =>
        number == 1 || (number == 0 && string.Equals(language, LanguageCodes.French, StringComparison.Ordinal));

    private string Written(string number) => IsEnglish ? number : number.Replace('.', ',');
}
