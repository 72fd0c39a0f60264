using System.Globalization;

namespace Conv.Reports.Wording;

/// <summary>French.</summary>
internal sealed partial record French : Words
{
    public override string Language => "fr";

    public override string Title => "Deux versions côte à côte";
    public override string Contents => "Sommaire";
    public override string Editions => "Les deux versions";
    public override string OldEdition => "Ancienne version";
    public override string NewEdition => "Nouvelle version";
    public override string Old => "ancienne";
    public override string New => "nouvelle";
    public override string Difference => "différence";
    public override string JudgedBy => "Jugée par";
    public override string InForce => "la convention en vigueur le jour de la séance";

    public override string EverySessionBy(string convention) =>
        $"{convention}, pour chaque séance, quelle que soit sa date";

    public override string Conventions => "Conventions";
    public override string Readings => "Lectures choisies";
    public override string AllDefault => "toutes par défaut";
    public override string SourceFiles => "Fichiers";
    public override string SessionFile => "Fichier de séances";
    public override string NoSessionFile => "aucun";
    public override string Nothing => "aucune";
    public override string OpenAll => "Tout déplier";
    public override string CloseAll => "Tout replier";
    public override string Colon => "\u00A0:";

    public override string Quote(string text) => $"«\u00A0{text}\u00A0»";

    public override string Summary => "En bref";

    public override string SentenceOfRules(long added, long removed, long changed, long unchanged) =>
        $"{Number(added)} {Of(added, "règle est ajoutée", "règles sont ajoutées")}, {Number(removed)} {Of(removed, "supprimée", "supprimées")} et {Number(changed)} {Of(changed, "modifiée", "modifiées")}{Narrow}; {Number(unchanged)} {Of(unchanged, "est identique", "sont identiques")} dans les deux versions.";

    public override string SentenceOfProof(long changes, long regions, string first, string last, long open) =>
        $"Sur toutes les séances possibles du {first} au {last}, {Number(changes)} {Of(changes, "type", "types")} de changement se {Of(changes, "produit", "produisent")} dans {Number(regions)} {Of(regions, "région", "régions")}{Narrow}; "
        + (
            open == 0
                ? "il est prouvé que rien d’autre ne change."
                : $"{Number(open)} {Of(open, "question reste ouverte", "questions restent ouvertes")}."
        );

    public override string SentenceOfNoProof =>
        $"Les preuves n’ont pas été demandées{Narrow}: rien n’est dit ici des séances qui ne sont dans aucun fichier.";

    public override string SentenceOfNoChange(string first, string last) =>
        $"Il est prouvé qu’aucune décision et aucun montant ne change, pour aucune séance possible du {first} au {last}.";

    public override string SentenceOfData(long attendances, long sessions, long beneficiaries, string insurer) =>
        $"Dans le fichier de {Number(sessions)} séances, {Number(attendances)} {Of(attendances, "participation est décidée ou payée", "participations sont décidées ou payées")} autrement, pour {Number(beneficiaries)} {Of(beneficiaries, "bénéficiaire", "bénéficiaires")}{Narrow}; ce que paie l’assureur change de {insurer}.";

    public override string SentenceOfNoData =>
        $"Aucun fichier de séances n’a été donné{Narrow}: rien n’est compté ici.";

    public override string SentenceOfSameData(long sessions) =>
        $"Dans le fichier de {Number(sessions)} séances, aucune décision et aucun montant ne diffère.";

    public override string DecisionsChanged => "Participations qui diffèrent";
    public override string BeneficiariesAffected => "Bénéficiaires concernés";
    public override string SharesOfPatients => "Parts des bénéficiaires";
    public override string PaidByInsurer => "Payé par l’assureur";

    public override string OfSessions(long sessions) => $"dans {Number(sessions)} séances";

    public override string OfBeneficiaries(long beneficiaries) => $"sur {Number(beneficiaries)}";

    public override string FromTo(string from, string to) => $"de {from} à {to}";

    public override string NowAcceptedNowRefused(long accepted, long refused) =>
        $"{Number(accepted)} désormais {Of(accepted, "acceptée", "acceptées")}, {Number(refused)} ne {Of(refused, "l’est", "le sont")} plus";

    public override string RulesChanged => "Règles qui diffèrent";
    public override string KindsOfChange => "Types de changement";
    public override string Regions => "Régions";
    public override string NotProved => "Questions ouvertes";
    public override string AnswersProved => "prouvé, sans échantillon";

    public override string Approvals => "Différences approuvées";

    public override string ApprovedSentence(long approved, long all) =>
        $"{Number(approved)} {Of(approved, "différence est approuvée", "différences sont approuvées")} sur {Number(all)}.";

    public override string Approved => "approuvé";
    public override string WhatIsApproved => "Différence";
    public override string Why => "Pourquoi";
    public override string NoSuchChange => "ne figure plus parmi les différences";

    protected override char Thousands => '\u00A0';
    protected override char Point => ',';

    protected override string WithEuro(string number) => $"{number}{Narrow}€";

    protected override string Millions(string number) => $"{number}{Narrow}M€";

    protected override string ThousandsOfEuros(string number) => $"{number}{Narrow}k€";

    protected override string Date(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{day.Month:00}/{day.Year:0000}");

    public override string MonthOf(int year, int month) =>
        string.Create(CultureInfo.InvariantCulture, $"{month:00}/{year:0000}");

    // In French nought takes the singular.
    private static string Of(long number, string one, string many) => number is 0 or 1 ? one : many;
}
