using System.Diagnostics;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Binding.Tree;

/// <summary>What messages call the types.</summary>
internal static class Kinds
{
    public static LocalizableText Of(BoundType type) =>
        type switch
        {
            BoundType.Boolean => Phrases.ACondition,
            BoundType.Number => Phrases.ANumber,
            BoundType.Money => Phrases.AnAmount,
            BoundType.Date => new LocalizableText("a date", "une date", "een datum", "ein Datum"),
            BoundType.Enumeration => new LocalizableText(
                "a fact with listed values",
                "une donnée à valeurs énumérées",
                "een gegeven met opgesomde waarden",
                "eine Angabe mit aufgezählten Werten"
            ),
            BoundType.YesNo => Phrases.AYesNoFact,
            BoundType.Category => Phrases.ACategory,
            BoundType.NumberFraction => new LocalizableText("a fraction", "une fraction", "een breuk", "ein Bruch"),
            BoundType.MoneyFraction => new LocalizableText(
                "an amount with fractions of a cent",
                "un montant avec des fractions de centime",
                "een bedrag met delen van een cent",
                "ein Betrag mit Bruchteilen eines Cents"
            ),
            _ => throw new UnreachableException($"no words for {type}"),
        };
}
