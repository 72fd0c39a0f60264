using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What small commands say: fmt, build and sample.</summary>
internal static class SmallWords
{
    public static readonly LocalizableText ToLayOut = new(
        "{0} to be laid out, {1}",
        "{0} à mettre en page, {1}",
        "{0} op te maken, {1}",
        "{0} zu setzen, {1}"
    );

    public static readonly LocalizableText LaidOut = new(
        "{0} laid out, {1}",
        "Mise en page : {0} ; {1}",
        "{0} opgemaakt, {1}",
        "{0} gesetzt, {1}"
    );

    public static readonly LocalizableText LeftAlone = new(
        ", {0} with errors left alone",
        " ; avec des erreurs, laissés tels quels : {0}",
        ", {0} met fouten ongemoeid gelaten",
        ", {0} mit Fehlern unberührt"
    );

    public static readonly LocalizableText Bytes = new("{0} bytes", "{0} octets", "{0} bytes", "{0} Byte");

    public static readonly LocalizableText Reading = new(
        "Reading {0} = {1}",
        "Lecture {0} = {1}",
        "Lezing {0} = {1}",
        "Lesart {0} = {1}"
    );

    public static readonly LocalizableText FromSources = new(
        "From sources {0}, by conv {1}",
        "À partir des sources {0}, par conv {1}",
        "Uit de bronnen {0}, door conv {1}",
        "Aus den Quellen {0}, von conv {1}"
    );

    public static readonly LocalizableText Invented = new(
        "Invented people; {0} to {1}",
        "Personnes inventées ; du {0} au {1}",
        "Verzonnen personen; van {0} tot en met {1}",
        "Erfundene Personen; {0} bis {1}"
    );

    public static readonly LocalizableText InFile = new(
        "in the file",
        "dans le fichier",
        "in het bestand",
        "in der Datei"
    );

    public static readonly LocalizableText Published = new("published", "publié", "gepubliceerd", "veröffentlicht");

    public static readonly LocalizableText Beneficiaries = new(
        "beneficiaries",
        "bénéficiaires",
        "rechthebbenden",
        "Berechtigte"
    );

    public static readonly LocalizableText Providers = new(
        "providers",
        "dispensateurs",
        "zorgverleners",
        "Leistungserbringer"
    );

    public static readonly LocalizableText Sessions = new("sessions", "séances", "zittingen", "Sitzungen");

    public static readonly LocalizableText Attendances = new(
        "attendances",
        "participations",
        "deelnames",
        "Teilnahmen"
    );

    public static readonly LocalizableText Networks = new("networks", "réseaux", "netwerken", "Netzwerke");

    public static readonly LocalizableText Lines = new("lines", "lignes", "regels", "Zeilen");

    public static readonly LocalizableText Slips = new(
        "sessions with a mistake",
        "séances avec une erreur",
        "zittingen met een fout",
        "Sitzungen mit einem Fehler"
    );

    public static readonly LocalizableText Interpolated = new(
        "Nothing was published for this day: the beneficiaries are interpolated",
        "Rien n'a été publié pour ce jour : les bénéficiaires sont interpolés",
        "Voor deze dag is niets gepubliceerd: de rechthebbenden zijn geïnterpoleerd",
        "Für diesen Tag wurde nichts veröffentlicht: die Berechtigten sind interpoliert"
    );

    public static readonly LocalizableText ByYear = new("By year", "Par année", "Per jaar", "Nach Jahr");

    public static readonly LocalizableText ByFunction = new(
        "By function",
        "Par fonction",
        "Per functie",
        "Nach Funktion"
    );

    public static readonly LocalizableText ByForm = new("By form", "Par forme", "Per vorm", "Nach Form");

    public static readonly LocalizableText ToOutput = new(
        "Written to the standard output",
        "Écrit sur la sortie standard",
        "Geschreven naar de standaarduitvoer",
        "Auf die Standardausgabe geschrieben"
    );

    public static readonly LocalizableText WrittenTo = new(
        "Written to {0}",
        "Écrit dans {0}",
        "Geschreven naar {0}",
        "Geschrieben nach {0}"
    );

    public static readonly LocalizableText Source = new("source: {0}", "source : {0}", "bron: {0}", "Quelle: {0}");

    public static readonly LocalizableText Assumption = new(
        "assumption: {0}",
        "hypothèse : {0}",
        "aanname: {0}",
        "Annahme: {0}"
    );

    public static readonly LocalizableText Figures = new(
        "{0}: {1} published, {2} assumed",
        "{0} : {1} publiés, {2} supposés",
        "{0}: {1} gepubliceerd, {2} aangenomen",
        "{0}: {1} veröffentlicht, {2} angenommen"
    );

    public static readonly LocalizableText Wanted = new(
        "At this size {0} were wanted; so few people could not have them",
        "À cette taille, {0} étaient voulues ; si peu de personnes ne pouvaient pas les avoir",
        "Op deze schaal waren {0} gewenst; zo weinig personen konden ze niet hebben",
        "Bei dieser Größe waren {0} gewünscht; so wenige Personen konnten sie nicht haben"
    );

    public static readonly Noun AsTheyAre = Noun.Of(
        ("as it is", "as they are"),
        ("inchangé", "inchangés"),
        ("zoals het is", "zoals ze zijn"),
        ("unverändert", "unverändert")
    );

    public static readonly Noun Figure = Noun.Of(
        ("figure", "figures"),
        ("chiffre", "chiffres"),
        ("cijfer", "cijfers"),
        ("Zahl", "Zahlen")
    );
}
