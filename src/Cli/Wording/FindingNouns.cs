namespace Conv.Cli.Wording;

/// <summary>What complaints count.</summary>
internal static class FindingNouns
{
    public static readonly Noun Column = Noun.Of(
        ("column", "columns"),
        ("colonne", "colonnes"),
        ("kolom", "kolommen"),
        ("Spalte", "Spalten")
    );

    public static readonly Noun RetroactiveChange = Noun.Of(
        ("retroactive change", "retroactive changes"),
        ("changement rétroactif", "changements rétroactifs"),
        ("wijziging met terugwerkende kracht", "wijzigingen met terugwerkende kracht"),
        ("rückwirkende Änderung", "rückwirkende Änderungen")
    );

    public static readonly Noun Difference = Noun.Of(
        ("difference", "differences"),
        ("différence", "différences"),
        ("verschil", "verschillen"),
        ("Unterschied", "Unterschiede")
    );

    public static readonly Noun Edition = Noun.Of(
        ("edition", "editions"),
        ("version", "versions"),
        ("versie", "versies"),
        ("Fassung", "Fassungen")
    );

    public static readonly Noun Error = Noun.Of(
        ("error", "errors"),
        ("erreur", "erreurs"),
        ("fout", "fouten"),
        ("Fehler", "Fehler")
    );
}
