using Conv.Runtime.Languages;

namespace Conv.Cli.Testing;

/// <summary>What is said of a scenario that fails.</summary>
internal static class TestWords
{
    public static readonly LocalizableText Passed = new("passed", "réussi", "geslaagd", "bestanden");

    public static readonly LocalizableText Failed = new("FAILED", "ÉCHEC", "MISLUKT", "GESCHEITERT");

    public static readonly LocalizableText Expected = new("expected", "attendu", "verwacht", "erwartet");

    public static readonly LocalizableText Decided = new("decided", "décidé", "beslist", "entschieden");

    public static readonly LocalizableText Rule = new("rule", "règle", "regel", "Regel");

    public static readonly LocalizableText More = new(
        "and {0} more of this line",
        "et {0} de plus à cette ligne",
        "en nog {0} op deze regel",
        "und {0} weitere in dieser Zeile"
    );

    public static readonly LocalizableText NotJudged = new(
        "no rule: this is no session that can be judged",
        "aucune règle : ce n'est pas une séance qui peut être jugée",
        "geen regel: dit is geen zitting die beoordeeld kan worden",
        "keine Regel: das ist keine Sitzung, die beurteilt werden kann"
    );

    public static readonly LocalizableText NotInForce = new(
        "no rule: nothing of that name is in force on this day",
        "aucune règle : rien de ce nom n'est en vigueur ce jour-là",
        "geen regel: niets met die naam is die dag van kracht",
        "keine Regel: nichts unter diesem Namen ist an diesem Tag in Kraft"
    );

    public static readonly LocalizableText Taken = new(
        "{0}, which takes this session",
        "{0}, qui reprend cette séance",
        "{0}, die deze zitting neemt",
        "{0}: übernimmt diese Sitzung"
    );

    public static readonly LocalizableText NoRule = new(
        "no rule of {0} refuses it",
        "aucune règle ne la refuse : {0}",
        "geen regel weigert ze: {0}",
        "keine Regel lehnt sie ab: {0}"
    );

    public static readonly Noun PassedOnes = Noun.Of(
        ("scenario passed", "scenarios passed"),
        ("scénario réussi", "scénarios réussis"),
        ("scenario geslaagd", "scenario's geslaagd"),
        ("Szenario bestanden", "Szenarien bestanden")
    );

    public static readonly Noun FailedOnes = Noun.Of(
        ("failed", "failed"),
        ("échoué", "échoués"),
        ("mislukt", "mislukt"),
        ("gescheitert", "gescheitert")
    );

    public static readonly LocalizableText File = new("File", "Fichier", "Bestand", "Datei");

    public static readonly LocalizableText Scenarios = new("scenarios", "scénarios", "scenario's", "Szenarien");

    public static readonly LocalizableText PassedColumn = new("passed", "réussis", "geslaagd", "bestanden");

    public static readonly LocalizableText FailedColumn = new("failed", "échoués", "mislukt", "gescheitert");

    public static readonly LocalizableText Reading = new(
        "reading {0} = {1}",
        "lecture {0} = {1}",
        "lezing {0} = {1}",
        "Lesart {0} = {1}"
    );

    public static readonly LocalizableText Disagree = new(
        "the two engines disagree",
        "les deux moteurs ne sont pas d'accord",
        "de twee motoren zijn het niet eens",
        "die beiden Rechenwerke sind sich nicht einig"
    );

    public static readonly LocalizableText DisagreeAbout = new(
        " on {0} about the {1}: compiled {2}, interpreter {3}; this is a fault of conv itself",
        " le {0} ({1}) : compilé {2}, interpréteur {3} ; c'est une faute de conv même",
        " op {0} ({1}): gecompileerd {2}, interpreter {3}; dat is een fout van conv zelf",
        " am {0} ({1}): übersetzt {2}, Interpreter {3}; das ist ein Fehler von conv selbst"
    );
}
