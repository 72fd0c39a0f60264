using Conv.Runtime.Languages;

namespace Conv.Runtime.Explaining;

/// <summary>
/// Every fixed text of explanations. Names and clauses stand behind a colon or at the end, so that nothing has to be declined; places in a text
/// are numbered.
/// </summary>
internal static class ExplanationWords
{
    public static readonly LocalizableText Rejected = new("rejected", "rejetée", "verworpen", "verworfen");

    public static readonly LocalizableText Accepted = new("accepted", "acceptée", "aanvaard", "angenommen");

    public static readonly LocalizableText Unpriced = new(
        "unpriced",
        "acceptée sans montant",
        "aanvaard zonder bedrag",
        "angenommen ohne Betrag"
    );

    public static readonly LocalizableText Refused = new(
        "refused {0}",
        "refusée : {0}",
        "geweigerd: {0}",
        "abgelehnt: {0}"
    );

    public static readonly LocalizableText Exceptional = new(
        "exceptional",
        "à titre exceptionnel",
        "bij uitzondering",
        "ausnahmsweise"
    );

    public static readonly LocalizableText Provisional = new(
        "provisional until {0}",
        "provisoire jusqu'au {0}",
        "voorlopig tot {0}",
        "vorläufig bis {0}"
    );

    public static readonly LocalizableText Share = new(
        "share",
        "intervention personnelle",
        "persoonlijk aandeel",
        "Eigenanteil"
    );

    public static readonly LocalizableText Fee = new("fee", "honoraire", "honorarium", "Honorar");

    public static readonly LocalizableText Payment = new("payment", "paiement", "betaling", "Zahlung");

    public static readonly LocalizableText Granted = new("granted", "octroi", "toekenning", "Bewilligung");

    public static readonly LocalizableText Nothing = new("nothing", "rien", "niets", "nichts");

    public static readonly LocalizableText NoAmount = new(
        "no amount in the text",
        "pas de montant dans le texte",
        "geen bedrag in de tekst",
        "kein Betrag im Text"
    );

    public static readonly LocalizableText Colon = new(": ", " : ", ": ", ": ");

    public static readonly LocalizableText Of = new("of {0}: ", "{0} : ", "{0}: ", "{0}: ");

    public static readonly LocalizableText Less = new(
        " ({0} less {1})",
        " ({0} moins {1})",
        " ({0} min {1})",
        " ({0} abzüglich {1})"
    );

    public static readonly LocalizableText By = new(", by: {0}", ", selon : {0}", ", volgens: {0}", ", nach: {0}");

    public static readonly LocalizableText Holds = new("holds", "remplie", "vervuld", "erfüllt");

    public static readonly LocalizableText Fails = new("fails", "non remplie", "niet vervuld", "nicht erfüllt");

    public static readonly LocalizableText OtherCaps = new(
        "caps that do not apply here: {0}",
        "plafonds qui ne jouent pas ici : {0}",
        "maxima die hier niet spelen: {0}",
        "Obergrenzen, die hier nicht gelten: {0}"
    );

    public static readonly LocalizableText Because = new("because", "car :", "want:", "denn:");

    public static readonly LocalizableText Not = new("not", "non :", "niet:", "nicht:");

    public static readonly LocalizableText NoCaseBefore = new(
        "no case before it applies",
        "aucun cas qui précède ne s'applique",
        "geen geval dat voorafgaat is van toepassing",
        "kein Fall davor trifft zu"
    );

    public static readonly LocalizableText Opens = new("opens", "ouvre", "opent", "öffnet");

    public static readonly LocalizableText OpenedWindow = new(
        "a window {0}",
        "une période {0}",
        "een periode {0}",
        "einen Zeitraum {0}"
    );

    public static readonly LocalizableText FromTo = new(
        "from {0} to {1}",
        "du {0} au {1}",
        "van {0} tot en met {1}",
        "von {0} bis {1}"
    );

    public static readonly LocalizableText FromOn = new(
        "from {0} without end",
        "à partir du {0}, sans fin",
        "vanaf {0}, zonder einde",
        "ab {0}, ohne Ende"
    );

    public static readonly LocalizableText Window = new("window {0}", "période {0}", "periode {0}", "Zeitraum {0}");

    public static readonly LocalizableText NoWindow = new(
        "no window is open",
        "aucune période n'est ouverte",
        "er is geen periode open",
        "kein Zeitraum ist offen"
    );

    public static readonly LocalizableText Counts = new("counts", "compte", "telt", "zählt");

    public static readonly LocalizableText BeforeAndNow = new(
        "{0}: {1} before, {2} now; {3}",
        "{0} : {1} avant, {2} maintenant ; {3}",
        "{0}: {1} voordien, {2} nu; {3}",
        "{0}: {1} vorher, {2} jetzt; {3}"
    );

    public static readonly LocalizableText Before = new(
        "{0} = {1} before; {2}",
        "{0} = {1} avant ; {2}",
        "{0} = {1} voordien; {2}",
        "{0} = {1} vorher; {2}"
    );

    public static readonly LocalizableText AtLeast = new(
        "at least {0}",
        "au moins {0}",
        "ten minste {0}",
        "mindestens {0}"
    );

    public static readonly LocalizableText Missing = new("missing", "manquant", "ontbreekt", "fehlt");

    public static readonly LocalizableText OfPerson = new("{0} of {1}", "{0} ({1})", "{0} ({1})", "{0} ({1})");

    public static readonly LocalizableText Reading = new("reading {0}", "lecture {0}", "lezing {0}", "Lesart {0}");

    public static readonly LocalizableText Anniversary = new(
        "{0} years from {1} are completed on {2}",
        "{0} ans accomplis le {2} ({1})",
        "{0} jaar vol op {2} ({1})",
        "{0} Jahre vollendet am {2} ({1})"
    );

    public static readonly LocalizableText Submitted = new(
        "{0} submitted {1}: {2}",
        "{0}, introduits {1} : {2}",
        "{0}, ingediend {1}: {2}",
        "{0}, eingereicht {1}: {2}"
    );

    public static readonly LocalizableText Found = new("on {0}", "le {0}", "op {0}", "am {0}");

    public static readonly LocalizableText None = new("none", "aucun", "geen", "keine");

    public static readonly LocalizableText With = new("otherwise", "sinon", "anders", "sonst");

    public static readonly LocalizableText Changed = new(
        "with {0} = {1}: {2}",
        "avec {0} = {1} : {2}",
        "met {0} = {1}: {2}",
        "mit {0} = {1}: {2}"
    );

    public static readonly LocalizableText JudgedBy = new(" under {0}", " selon {0}", " volgens {0}", " nach {0}");

    public static readonly LocalizableText JudgedAs = new(
        " under {0} as {1}",
        " selon {0} comme {1}",
        " volgens {0} als {1}",
        " nach {0} als {1}"
    );
}
