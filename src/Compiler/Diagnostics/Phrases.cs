using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Diagnostics;

/// <summary>Words that fill several messages.</summary>
internal static class Phrases
{
    public static readonly LocalizableText Transition = new("transition", "transition", "overgang", "Übergang");

    public static readonly LocalizableText ABeneficiary = new(
        "a beneficiary",
        "un bénéficiaire",
        "een rechthebbende",
        "ein Berechtigter"
    );

    public static readonly LocalizableText ACategory = new(
        "a category",
        "une catégorie",
        "een categorie",
        "eine Kategorie"
    );

    public static readonly LocalizableText ACondition = new(
        "a condition",
        "une condition",
        "een voorwaarde",
        "eine Bedingung"
    );

    public static readonly LocalizableText AFactOfOneProvider = new(
        "a fact of one provider",
        "une donnée d'un seul prestataire",
        "een gegeven van één zorgverlener",
        "eine Angabe zu einem einzelnen Leistungserbringer"
    );

    public static readonly LocalizableText AFee = new("a fee", "un honoraire", "een honorarium", "ein Honorar");

    public static readonly LocalizableText ANumber = new("a number", "un nombre", "een getal", "eine Zahl");

    public static readonly LocalizableText ANumberOrAnAmount = new(
        "a number or an amount",
        "un nombre ou un montant",
        "een getal of een bedrag",
        "eine Zahl oder ein Betrag"
    );

    public static readonly LocalizableText AProvider = new(
        "a provider",
        "un prestataire",
        "een zorgverlener",
        "ein Leistungserbringer"
    );

    public static readonly LocalizableText AShare = new(
        "a share",
        "une intervention personnelle",
        "een persoonlijk aandeel",
        "ein Eigenanteil"
    );

    public static readonly LocalizableText AShareIsEachBeneficiarys = new(
        "a share is each beneficiary's, however many providers took part",
        "une intervention personnelle est celle de chaque bénéficiaire, quel que soit le nombre de prestataires",
        "een persoonlijk aandeel is van elke rechthebbende, hoeveel zorgverleners er ook waren",
        "ein Eigenanteil gehört jedem Berechtigten, wie viele Leistungserbringer auch mitwirkten"
    );

    public static readonly LocalizableText AFeeIsEachProviders = new(
        "a fee is each provider's, however many beneficiaries attended",
        "un honoraire est celui de chaque prestataire, quel que soit le nombre de bénéficiaires présents",
        "een honorarium is van elke zorgverlener, hoeveel rechthebbenden er ook waren",
        "ein Honorar gehört jedem Leistungserbringer, wie viele Berechtigte auch teilnahmen"
    );

    public static readonly LocalizableText AFeeIsOfOneBeneficiary = new(
        "a fee is each provider's, however many beneficiaries attended; where only one attends, write `requires number of beneficiaries is at most 1 else …`",
        "un honoraire est celui de chaque prestataire, quel que soit le nombre de bénéficiaires présents ; s'il n'y en a qu'un, écrivez `exige nombre de bénéficiaires est au plus 1 à défaut …`",
        "een honorarium is van elke zorgverlener, hoeveel rechthebbenden er ook waren; is er maar één, schrijf dan `vereist aantal rechthebbenden hoogstens 1 zo niet …`",
        "ein Honorar gehört jedem Leistungserbringer, wie viele Berechtigte auch teilnahmen; nimmt nur einer teil, schreiben Sie `verlangt Anzahl der Berechtigten maximal 1 andernfalls …`"
    );

    public static readonly LocalizableText AYesNoFact = new(
        "a yes/no fact",
        "une donnée oui/non",
        "een ja/neen-gegeven",
        "eine Ja/Nein-Angabe"
    );

    public static readonly LocalizableText AnAmount = new("an amount", "un montant", "een bedrag", "ein Betrag");

    public static readonly LocalizableText Cent = new("cent", "centimes", "centen", "Cent");

    public static readonly LocalizableText Date = new("date", "une date", "datum", "Datum");

    public static readonly LocalizableText EarlierSessions = new(
        "earlier sessions",
        "les séances antérieures",
        "eerdere zittingen",
        "frühere Sitzungen"
    );

    public static readonly LocalizableText Fact = new("fact", "une donnée", "gegeven", "Angabe");

    public static readonly LocalizableText Fee = new("fee", "honoraire", "honorarium", "Honorar");

    public static readonly LocalizableText Function = new("function", "une fonction", "functie", "Funktion");

    public static readonly LocalizableText Functions = new("functions", "fonctions", "functies", "Funktionen");

    public static readonly LocalizableText Index = new("index", "un indice", "index", "Index");

    public static readonly LocalizableText IsForWhatAnotherCapGrants = new(
        "is for what another cap grants",
        "porte sur ce qu'octroie un autre plafond",
        "is voor wat een ander maximum toekent",
        "gilt für das, was eine andere Höchstgrenze gewährt"
    );

    public static readonly LocalizableText Quantity = new("quantity", "une quantité", "hoeveelheid", "Menge");

    public static readonly LocalizableText Reason = new("reason", "un motif", "reden", "Grund");

    public static readonly LocalizableText Payer = new("payer", "un payeur", "betaler", "Zahler");

    public static readonly LocalizableText RoundedToTheCent = new(
        "rounded half up to the cent",
        "arrondi au centime le plus proche",
        "afgerond op de dichtstbijzijnde cent",
        "auf den nächsten Cent gerundet"
    );

    public static readonly LocalizableText This = new("this", "ceci", "dit", "dies");

    public static readonly LocalizableText Share = new(
        "share",
        "intervention personnelle",
        "persoonlijk aandeel",
        "Eigenanteil"
    );

    public static readonly LocalizableText TheCapItContinuesIn = new(
        "the cap it continues in",
        "le plafond dans lequel il continue",
        "het maximum waarin hij doorloopt",
        "die Höchstgrenze, in der er weiterläuft"
    );

    public static readonly LocalizableText TheCounterThatContinues = new(
        "the counter that continues",
        "le compteur qui continue",
        "de teller die doorloopt",
        "der Zähler, der weiterläuft"
    );

    public static readonly LocalizableText TheFirstOne = new("the first one", "le premier", "de eerste", "das erste");

    public static readonly LocalizableText TheRowBefore = new(
        "the row before",
        "la ligne précédente",
        "de rij ervoor",
        "die Zeile davor"
    );

    public static LocalizableText WithCurrency(string number) =>
        new(
            $"an amount has its currency: `{number} EUR`",
            $"un montant porte sa monnaie : `{number} EUR`",
            $"een bedrag heeft zijn munt: `{number} EUR`",
            $"ein Betrag hat seine Währung: `{number} EUR`"
        );
}
