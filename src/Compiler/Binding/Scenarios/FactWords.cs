using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Scenarios;

/// <summary>What messages about scenarios say of facts.</summary>
internal static class FactWords
{
    /// <summary>Whose fact it is.</summary>
    public static LocalizableText OwnerOf(FactSymbol fact) =>
        fact.Owner switch
        {
            FactOwner.Session => new("the session", "de la séance", "de zitting", "der Sitzung"),
            FactOwner.Provider => new("the provider", "du prestataire", "de zorgverlener", "dem Leistungserbringer"),
            FactOwner.Beneficiary => new("the beneficiary", "du bénéficiaire", "de rechthebbende", "dem Berechtigten"),
            _ => throw new UnreachableException($"no words for {fact.Owner}"),
        };

    /// <summary>What a fact takes, to somebody who wrote something else.</summary>
    public static LocalizableText Values(FactSymbol fact, string written) =>
        fact.Kind switch
        {
            FactKind.Enumeration => Suggestion.Help(
                written,
                fact.Values.Select(enumerationValue => enumerationValue.Name)
            )
                ?? new LocalizableText(
                    "it takes one of its values",
                    "elle prend une de ses valeurs",
                    "het neemt een van zijn waarden",
                    "sie nimmt einen ihrer Werte"
                ),
            FactKind.YesNo => new LocalizableText(
                "it is `yes`, `no` or `missing`",
                "elle est `oui`, `non` ou `manquant`",
                "het is `ja`, `neen` of `ontbrekend`",
                "sie ist `ja`, `nein` oder `fehlend`"
            ),
            FactKind.Date => new LocalizableText(
                "it is a date, such as `2024-01-31`, or `missing`",
                "c'est une date, comme `31/01/2024`, ou `manquant`",
                "het is een datum, zoals `31/01/2024`, of `ontbrekend`",
                "es ist ein Datum, wie `31.01.2024`, oder `fehlend`"
            ),
            FactKind.Money => new LocalizableText(
                "it is an amount, such as `12.50 EUR`, or `missing`",
                "c'est un montant, comme `12,50 EUR`, ou `manquant`",
                "het is een bedrag, zoals `12,50 EUR`, of `ontbrekend`",
                "es ist ein Betrag, wie `12,50 EUR`, oder `fehlend`"
            ),
            FactKind.Identifier => new LocalizableText(
                "it is a name, or `missing`",
                "c'est un nom, ou `manquant`",
                "het is een naam, of `ontbrekend`",
                "es ist ein Name, oder `fehlend`"
            ),
            FactKind.Decimal => new LocalizableText(
                $"it is a number with at most {Count(fact)} decimals, such as `12.5`, or `missing`",
                $"c'est un nombre avec au plus {Count(fact)} décimales, comme `12,5`, ou `manquant`",
                $"het is een getal met ten hoogste {Count(fact)} decimalen, zoals `12,5`, of `ontbrekend`",
                $"es ist eine Zahl mit höchstens {Count(fact)} Dezimalstellen, wie `12,5`, oder `fehlend`"
            ),
            FactKind.Number or FactKind.Minutes => new LocalizableText(
                "it is a whole number, or `missing`",
                "c'est un nombre entier, ou `manquant`",
                "het is een geheel getal, of `ontbrekend`",
                "es ist eine ganze Zahl, oder `fehlend`"
            ),
            _ => throw new UnreachableException($"no value of {fact.Kind}"),
        };

    private static string Count(FactSymbol fact) => fact.Decimals.ToString(CultureInfo.InvariantCulture);
}
