using Conv.Runtime.Languages;

namespace Conv.Cli.Wording;

/// <summary>What arguments and options mean whose help names files or forms.</summary>
internal static class PlaceHelp
{
    public static readonly LocalizableText Program = new(
        "conv checks, builds, runs and explains conventions that spend public money.",
        "conv vérifie, compile, exécute et explique des conventions qui dépensent de l'argent public.",
        "conv controleert, compileert, voert uit en verklaart overeenkomsten die overheidsgeld besteden.",
        "conv prüft, kompiliert, führt aus und erklärt Vereinbarungen, nach denen öffentliches Geld ausgegeben wird."
    );

    public static readonly LocalizableText RunFolder = new(
        "The folder for {0}",
        "Le dossier pour {0}",
        "De map voor {0}",
        "Der Ordner für {0}"
    );

    public static readonly LocalizableText Previous = new(
        "The folder of an earlier run over a file that has changed since: which decisions and amounts change, why, and what is to be settled; writes {0} as well",
        "Le dossier d'une exécution précédente sur un fichier qui a changé depuis : quelles décisions et quels montants changent, pourquoi, et ce qui est à régulariser ; écrit aussi {0}",
        "De map van een eerdere run over een bestand dat sindsdien gewijzigd is: welke beslissingen en bedragen veranderen, waarom, en wat er te verrekenen is; schrijft ook {0}",
        "Der Ordner eines früheren Laufs über eine Datei, die sich seither geändert hat: welche Entscheidungen und Beträge sich ändern, warum, und was zu verrechnen ist; schreibt auch {0}"
    );

    public static readonly LocalizableText Expect = new(
        "A CSV with the rows of another system, attendances or payments: writes {0} with each value that is not ours, and why ours is as it is; may be given twice",
        "Un CSV avec les lignes d'un autre système, participations ou paiements : écrit {0} avec chaque valeur qui n'est pas la nôtre, et pourquoi la nôtre est ce qu'elle est ; peut être donné deux fois",
        "Een CSV met de rijen van een ander systeem, deelnames of betalingen: schrijft {0} met elke waarde die niet de onze is, en waarom de onze is zoals ze is; mag twee keer",
        "Eine CSV mit den Zeilen eines anderen Systems, Teilnahmen oder Zahlungen: schreibt {0} mit jedem Wert, der nicht unserer ist, und warum unserer so ist; darf zweimal angegeben werden"
    );

    public static readonly LocalizableText Key = new(
        "A key: {0} then holds digests by which a later run with the same key sees what changed, without the earlier file",
        "Une clé : {0} contient alors des empreintes par lesquelles une exécution ultérieure avec la même clé voit ce qui a changé, sans le fichier précédent",
        "Een sleutel: {0} bevat dan vingerafdrukken waaraan een latere run met dezelfde sleutel ziet wat er gewijzigd is, zonder het eerdere bestand",
        "Ein Schlüssel: {0} enthält dann Prüfwerte, an denen ein späterer Lauf mit demselben Schlüssel sieht, was sich geändert hat, ohne die frühere Datei"
    );

    public static readonly LocalizableText SampleFiles = new(
        "Files or folders: {0} beside the first of them is the calibration",
        "Des fichiers ou dossiers : {0} à côté du premier d'entre eux est le calibrage",
        "Bestanden of mappen: {0} naast het eerste daarvan is de ijking",
        "Dateien oder Ordner: {0} neben der ersten davon ist die Eichung"
    );

    public static readonly LocalizableText SampleCalibration = new(
        "What the population is like (default: {0} beside CONV, or in conventions)",
        "Comment est la population (par défaut : {0} à côté de CONV, ou dans conventions)",
        "Hoe de bevolking eruitziet (standaard: {0} naast CONV, of in conventions)",
        "Wie die Bevölkerung beschaffen ist (Vorgabe: {0} neben CONV, oder in conventions)"
    );

    public static readonly LocalizableText OldVersion = new(
        "The old version: {0}",
        "L'ancienne version : {0}",
        "De oude versie: {0}",
        "Die alte Fassung: {0}"
    );

    public static readonly LocalizableText Forms = new(
        "a folder: the convention in force judges; FOLDER:CONVENTION: that convention judges every session; a file: its convention judges, with what it uses and follows from its folder; PATH+PATH: both together, such as a folder and its extensions",
        "un dossier : la convention en vigueur juge ; FOLDER:CONVENTION : cette convention juge chaque séance ; un fichier : sa convention juge, avec ce qu'elle utilise et ce à quoi elle succède dans son dossier ; PATH+PATH : les deux ensemble, par exemple un dossier et ses extensions",
        "een map: de geldende overeenkomst oordeelt; FOLDER:CONVENTION: die overeenkomst beoordeelt elke zitting; een bestand: zijn overeenkomst oordeelt, met wat ze in haar map gebruikt en opvolgt; PATH+PATH: beide samen, bijvoorbeeld een map en haar uitbreidingen",
        "ein Ordner: die geltende Vereinbarung urteilt; FOLDER:CONVENTION: diese Vereinbarung beurteilt jede Sitzung; eine Datei: ihre Vereinbarung urteilt, mit dem, was sie in ihrem Ordner verwendet und ablöst; PATH+PATH: beide zusammen, etwa ein Ordner und seine Erweiterungen"
    );

    public static readonly LocalizableText Compare = new(
        "Tell the story under CONV, which is OLD then, and under NEW side by side; each is {0}",
        "Raconter l'histoire selon CONV, qui est alors l'ancienne version, et selon NEW côte à côte ; chacune est {0}",
        "Het verhaal onder CONV, dat dan de oude versie is, en onder NEW naast elkaar vertellen; elk is {0}",
        "Den Verlauf nach CONV, das dann die alte Fassung ist, und nach NEW nebeneinander erzählen; jede ist {0}"
    );
}
