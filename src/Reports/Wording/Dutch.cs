using System.Globalization;

namespace Conv.Reports.Wording;

/// <summary>Dutch.</summary>
internal sealed partial record Dutch : Words
{
    public override string Language => "nl";

    public override string Title => "Twee versies naast elkaar";
    public override string Contents => "Inhoud";
    public override string Editions => "De twee versies";
    public override string OldEdition => "Oude versie";
    public override string NewEdition => "Nieuwe versie";
    public override string Old => "oud";
    public override string New => "nieuw";
    public override string Difference => "verschil";
    public override string JudgedBy => "Beoordeeld door";
    public override string InForce => "de overeenkomst die geldt op de dag van de sessie";

    public override string EverySessionBy(string convention) => $"{convention}, voor elke sessie, ongeacht de datum";

    public override string Conventions => "Overeenkomsten";
    public override string Readings => "Gekozen lezingen";
    public override string AllDefault => "alle standaard";
    public override string SourceFiles => "Bestanden";
    public override string SessionFile => "Sessiebestand";
    public override string NoSessionFile => "geen";
    public override string Nothing => "geen";
    public override string OpenAll => "Alles openklappen";
    public override string CloseAll => "Alles dichtklappen";
    public override string Colon => ":";

    public override string Quote(string text) => $"“{text}”";

    public override string Summary => "In het kort";

    public override string SentenceOfRules(long added, long removed, long changed, long unchanged) =>
        $"{Number(added)} {Of(added, "regel is", "regels zijn")} toegevoegd, {Number(removed)} verwijderd en {Number(changed)} gewijzigd; {Number(unchanged)} {Of(unchanged, "is dezelfde", "zijn dezelfde")} in beide versies.";

    public override string SentenceOfProof(long changes, long regions, string first, string last, long open) =>
        $"Over alle mogelijke sessies van {first} tot en met {last} {Of(changes, "komt", "komen")} {Number(changes)} {Of(changes, "soort", "soorten")} wijziging voor, in {Number(regions)} {Of(regions, "gebied", "gebieden")}; "
        + (
            open == 0
                ? "al de rest is bewezen onveranderd."
                : $"{Number(open)} {Of(open, "vraag blijft", "vragen blijven")} open."
        );

    public override string SentenceOfNoProof =>
        "Bewijzen zijn weggelaten: over sessies die in geen bestand staan, wordt hier niets gezegd.";

    public override string SentenceOfNoChange(string first, string last) =>
        $"Het is bewezen dat geen enkele beslissing en geen enkel bedrag verandert, voor geen enkele mogelijke sessie van {first} tot en met {last}.";

    public override string SentenceOfData(long attendances, long sessions, long beneficiaries, string insurer) =>
        $"In het bestand van {Number(sessions)} sessies {Of(attendances, "wordt", "worden")} {Number(attendances)} {Of(attendances, "deelname", "deelnames")} anders beslist of betaald, voor {Number(beneficiaries)} {Of(beneficiaries, "rechthebbende", "rechthebbenden")}; wat de verzekeraar betaalt, verandert met {insurer}.";

    public override string SentenceOfNoData => "Er is geen sessiebestand gegeven: hier wordt niets geteld.";

    public override string SentenceOfSameData(long sessions) =>
        $"In het bestand van {Number(sessions)} sessies verschilt geen enkele beslissing en geen enkel bedrag.";

    public override string DecisionsChanged => "Deelnames die verschillen";
    public override string BeneficiariesAffected => "Betrokken rechthebbenden";
    public override string SharesOfPatients => "Aandeel van de rechthebbenden";
    public override string PaidByInsurer => "Betaald door de verzekeraar";

    public override string OfSessions(long sessions) => $"in {Number(sessions)} sessies";

    public override string OfBeneficiaries(long beneficiaries) => $"van {Number(beneficiaries)}";

    public override string FromTo(string from, string to) => $"van {from} naar {to}";

    public override string NowAcceptedNowRefused(long accepted, long refused) =>
        $"{Number(accepted)} nu wel aanvaard, {Number(refused)} niet meer";

    public override string RulesChanged => "Regels die verschillen";
    public override string KindsOfChange => "Soorten wijziging";
    public override string Regions => "Gebieden";
    public override string NotProved => "Open vragen";
    public override string AnswersProved => "bewezen, zonder steekproef";

    public override string Approvals => "Goedgekeurde verschillen";

    public override string ApprovedSentence(long approved, long all) =>
        $"{Number(approved)} van {Number(all)} verschillen {Of(approved, "is", "zijn")} goedgekeurd.";

    public override string Approved => "goedgekeurd";
    public override string WhatIsApproved => "Verschil";
    public override string Why => "Waarom";
    public override string NoSuchChange => "staat niet meer bij de verschillen";

    protected override char Thousands => '\u00A0';
    protected override char Point => ',';

    protected override string WithEuro(string number) => $"{number}{Narrow}€";

    protected override string Millions(string number) => $"{number}{Narrow}mln.{Narrow}€";

    protected override string ThousandsOfEuros(string number) => $"{number}{Narrow}k€";

    protected override string Date(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{day.Month:00}/{day.Year:0000}");

    public override string MonthOf(int year, int month) =>
        string.Create(CultureInfo.InvariantCulture, $"{month:00}/{year:0000}");

    private static string Of(long number, string one, string many) => number == 1 ? one : many;
}
