using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What is wrong with a call before anything is read.</summary>
internal static class CallWords
{
    public static readonly LocalizableText NameCommand = new(
        "name a command",
        "nommez une commande",
        "noem een opdracht",
        "nennen Sie einen Befehl"
    );

    public static readonly LocalizableText NoOption = new(
        "there is no option {0}",
        "il n'y a pas d'option {0}",
        "er is geen optie {0}",
        "es gibt keine Option {0}"
    );

    public static readonly LocalizableText NoCommand = new(
        "there is no command {0}",
        "il n'y a pas de commande {0}",
        "er is geen opdracht {0}",
        "es gibt keinen Befehl {0}"
    );

    public static readonly LocalizableText OneTooMany = new(
        "{0} is one argument too many",
        "{0} est un argument de trop",
        "{0} is een argument te veel",
        "{0} ist ein Argument zu viel"
    );

    public static readonly LocalizableText Wanted = new(
        "{0} {1}: {2} is wanted",
        "{0} {1} : on attend {2}",
        "{0} {1}: {2} wordt verwacht",
        "{0} {1}: erwartet wird {2}"
    );

    public static readonly LocalizableText ANumber = new("a number", "un nombre", "een getal", "eine Zahl");

    public static readonly LocalizableText WholeFromNought = new(
        "a whole number from 0",
        "un nombre entier à partir de 0",
        "een geheel getal vanaf 0",
        "eine ganze Zahl ab 0"
    );

    public static readonly LocalizableText Whole = new(
        "a whole number",
        "un nombre entier",
        "een geheel getal",
        "eine ganze Zahl"
    );

    public static readonly LocalizableText WholeFromOne = new(
        "{0}: a whole number from 1",
        "{0} : un nombre entier à partir de 1",
        "{0}: een geheel getal vanaf 1",
        "{0}: eine ganze Zahl ab 1"
    );

    public static readonly LocalizableText MoreThanNought = new(
        "{0} {1}: a number that is more than 0 is wanted",
        "{0} {1} : on attend un nombre supérieur à 0",
        "{0} {1}: een getal groter dan 0 wordt verwacht",
        "{0} {1}: erwartet wird eine Zahl über 0"
    );

    public static readonly LocalizableText CommandArgument = new(
        "Required argument missing for command: '{0}'",
        "Il manque un argument à la commande '{0}'",
        "De opdracht '{0}' mist een argument",
        "Dem Befehl '{0}' fehlt ein Argument"
    );

    public static readonly LocalizableText OptionArgument = new(
        "Required argument missing for option: '{0}'",
        "Il manque une valeur à l'option '{0}'",
        "De optie '{0}' mist een waarde",
        "Der Option '{0}' fehlt ein Wert"
    );

    public static readonly LocalizableText OptionRequired = new(
        "Option '{0}' is required",
        "L'option '{0}' est obligatoire",
        "De optie '{0}' is verplicht",
        "Die Option '{0}' ist erforderlich"
    );

    public static readonly LocalizableText OptionTwice = new(
        "Option '{0}' expects a single argument but {1} were provided",
        "L'option '{0}' attend une seule valeur, et en reçoit {1}",
        "De optie '{0}' verwacht één waarde en krijgt er {1}",
        "Die Option '{0}' erwartet einen Wert und erhält {1}"
    );

    public static readonly LocalizableText NotAmong = new(
        "Argument '{0}' not recognized. Must be one of: {1}",
        "La valeur '{0}' est inconnue ; il y a {1}",
        "De waarde '{0}' is onbekend; er zijn {1}",
        "Der Wert '{0}' ist unbekannt; es gibt {1}"
    );

    public static readonly LocalizableText FormatSaysElse = new(
        "--json: --format says something else",
        "--json : --format dit autre chose",
        "--json: --format zegt iets anders",
        "--json: --format sagt etwas anderes"
    );

    public static readonly LocalizableText BeneficiaryOrRow = new(
        "name a beneficiary with --beneficiary, or a row with {0}",
        "nommez un bénéficiaire avec --beneficiary, ou une ligne avec {0}",
        "noem een rechthebbende met --beneficiary, of een rij met {0}",
        "nennen Sie einen Berechtigten mit --beneficiary, oder eine Zeile mit {0}"
    );

    public static readonly LocalizableText ScenarioPolicy = new(
        "--scenario: a scenario is judged by the convention in force, and --policy names another",
        "--scenario : un scénario est jugé selon la convention en vigueur, et --policy en nomme une autre",
        "--scenario: een scenario wordt door de geldende overeenkomst beoordeeld, en --policy noemt een andere",
        "--scenario: ein Szenario wird nach der geltenden Vereinbarung beurteilt, und --policy nennt eine andere"
    );

    public static readonly LocalizableText ScenarioAlone = new(
        "--scenario: without --compare and without --json",
        "--scenario : sans --compare et sans --json",
        "--scenario: zonder --compare en zonder --json",
        "--scenario: ohne --compare und ohne --json"
    );

    public static readonly LocalizableText InputAlone = new(
        "the standard input (-) is laid out alone",
        "l'entrée standard (-) se met en page seule",
        "de standaardinvoer (-) wordt alleen opgemaakt",
        "die Standardeingabe (-) wird allein gesetzt"
    );

    public static readonly LocalizableText NoLanguage = new(
        "--to: there is no language `{0}`; the languages are {1}",
        "--to : il n'y a pas de langue `{0}` ; les langues sont {1}",
        "--to: er is geen taal `{0}`; de talen zijn {1}",
        "--to: es gibt keine Sprache `{0}`; die Sprachen sind {1}"
    );

    public static readonly LocalizableText NoDialect = new(
        "{0}: there is no dialect {1}; there are {2}",
        "{0} : il n'y a pas de dialecte {1} ; il y a {2}",
        "{0}: er is geen dialect {1}; er zijn {2}",
        "{0}: es gibt keinen Dialekt {1}; es gibt {2}"
    );

    public static readonly LocalizableText NoFormat = new(
        "{0}: there is no format {1}; there are csv, parquet and arrow",
        "{0} : il n'y a pas de format {1} ; il y a csv, parquet et arrow",
        "{0}: er is geen formaat {1}; er zijn csv, parquet en arrow",
        "{0}: es gibt kein Format {1}; es gibt csv, parquet und arrow"
    );
}
