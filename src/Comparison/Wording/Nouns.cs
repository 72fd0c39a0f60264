namespace Conv.Comparison.Wording;

/// <summary>What is counted in more than one text.</summary>
public static class Nouns
{
    /// <summary>A session.</summary>
    public static Noun Session { get; } =
        Noun.Of(("session", "sessions"), ("séance", "séances"), ("zitting", "zittingen"), ("Sitzung", "Sitzungen"));

    /// <summary>A beneficiary.</summary>
    public static Noun Beneficiary { get; } =
        Noun.Of(
            ("beneficiary", "beneficiaries"),
            ("bénéficiaire", "bénéficiaires"),
            ("rechthebbende", "rechthebbenden"),
            ("Berechtigter", "Berechtigte")
        );

    /// <summary>A provider.</summary>
    public static Noun Provider { get; } =
        Noun.Of(
            ("provider", "providers"),
            ("prestataire", "prestataires"),
            ("zorgverlener", "zorgverleners"),
            ("Leistungserbringer", "Leistungserbringer")
        );

    /// <summary>A line of a session file.</summary>
    public static Noun Line { get; } =
        Noun.Of(("line", "lines"), ("ligne", "lignes"), ("regel", "regels"), ("Zeile", "Zeilen"));

    /// <summary>A row of a table.</summary>
    public static Noun Row { get; } =
        Noun.Of(("row", "rows"), ("ligne", "lignes"), ("rij", "rijen"), ("Zeile", "Zeilen"));

    /// <summary>An attendance.</summary>
    public static Noun Attendance { get; } =
        Noun.Of(
            ("attendance", "attendances"),
            ("participation", "participations"),
            ("deelname", "deelnames"),
            ("Teilnahme", "Teilnahmen")
        );

    /// <summary>A payment.</summary>
    public static Noun Payment { get; } =
        Noun.Of(
            ("payment", "payments"),
            ("paiement", "paiements"),
            ("betaling", "betalingen"),
            ("Zahlung", "Zahlungen")
        );

    /// <summary>A decision.</summary>
    public static Noun Decision { get; } =
        Noun.Of(
            ("decision", "decisions"),
            ("décision", "décisions"),
            ("beslissing", "beslissingen"),
            ("Entscheidung", "Entscheidungen")
        );

    /// <summary>A rule.</summary>
    public static Noun Rule { get; } =
        Noun.Of(("rule", "rules"), ("règle", "règles"), ("regel", "regels"), ("Regel", "Regeln"));

    /// <summary>A function.</summary>
    public static Noun Function { get; } =
        Noun.Of(
            ("function", "functions"),
            ("fonction", "fonctions"),
            ("functie", "functies"),
            ("Funktion", "Funktionen")
        );

    /// <summary>An open question.</summary>
    public static Noun Question { get; } =
        Noun.Of(("question", "questions"), ("question", "questions"), ("vraag", "vragen"), ("Frage", "Fragen"));

    /// <summary>A scenario.</summary>
    public static Noun Scenario { get; } =
        Noun.Of(
            ("scenario", "scenarios"),
            ("scénario", "scénarios"),
            ("scenario", "scenario's"),
            ("Szenario", "Szenarien")
        );
}
