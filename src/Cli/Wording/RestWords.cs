using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>How many things are not shown.</summary>
internal static class RestWords
{
    public static readonly LocalizableText AndShow = new(
        "and {0} (--show)",
        "et {0} (--show)",
        "en {0} (--show)",
        "und {0} (--show)"
    );

    public static readonly LocalizableText AndVerbose = new(
        "and {0} (--verbose)",
        "et {0} (--verbose)",
        "en {0} (--verbose)",
        "und {0} (--verbose)"
    );

    public static readonly Noun Regions = Noun.Of(
        ("more region", "more regions"),
        ("région de plus", "régions de plus"),
        ("ander gebied", "andere gebieden"),
        ("weiterer Bereich", "weitere Bereiche")
    );

    public static readonly Noun Questions = Noun.Of(
        ("more question", "more questions"),
        ("question de plus", "questions de plus"),
        ("andere vraag", "andere vragen"),
        ("weitere Frage", "weitere Fragen")
    );

    public static readonly Noun Changes = Noun.Of(
        ("more change", "more changes"),
        ("changement de plus", "changements de plus"),
        ("andere wijziging", "andere wijzigingen"),
        ("weitere Änderung", "weitere Änderungen")
    );

    public static readonly Noun Rules = Noun.Of(
        ("more rule", "more rules"),
        ("règle de plus", "règles de plus"),
        ("andere regel", "andere regels"),
        ("weitere Regel", "weitere Regeln")
    );

    public static readonly Noun Causes = Noun.Of(
        ("more cause", "more causes"),
        ("cause de plus", "causes de plus"),
        ("andere oorzaak", "andere oorzaken"),
        ("weitere Ursache", "weitere Ursachen")
    );

    public static readonly Noun Steps = Noun.Of(
        ("more step", "more steps"),
        ("palier de plus", "paliers de plus"),
        ("andere stap", "andere stappen"),
        ("weitere Stufe", "weitere Stufen")
    );

    public static readonly Noun Lines = Noun.Of(
        ("more line", "more lines"),
        ("ligne de plus", "lignes de plus"),
        ("andere lijn", "andere lijnen"),
        ("weitere Zeile", "weitere Zeilen")
    );

    public static readonly Noun Crossings = Noun.Of(
        ("more crossing", "more crossings"),
        ("passage de plus", "passages de plus"),
        ("andere overschrijding", "andere overschrijdingen"),
        ("weitere Überschreitung", "weitere Überschreitungen")
    );

    public static readonly Noun Values = Noun.Of(
        ("more value", "more values"),
        ("valeur de plus", "valeurs de plus"),
        ("andere waarde", "andere waarden"),
        ("weiterer Wert", "weitere Werte")
    );

    public static readonly Noun Attendances = Noun.Of(
        ("more attendance that differs", "more attendances that differ"),
        ("participation de plus qui diffère", "participations de plus qui diffèrent"),
        ("andere deelname die verschilt", "andere deelnames die verschillen"),
        ("weitere Teilnahme, die anders ist", "weitere Teilnahmen, die anders sind")
    );

    public static readonly Noun Trajectories = Noun.Of(
        ("more trajectory", "more trajectories"),
        ("trajectoire de plus", "trajectoires de plus"),
        ("ander traject", "andere trajecten"),
        ("weiterer Verlauf", "weitere Verläufe")
    );
}
