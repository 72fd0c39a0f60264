using System.Diagnostics;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;

namespace Conv.Reports.Wording;

internal sealed partial record Dutch
{
    public override string Where => "Waar";
    public override string WhereChanges => "Waar iets verandert";
    public override string RegionsExplained =>
        "Bewezen over alle feiten, data en tellers, voor een sessie waarvan beide versies al het voorgaande gelijk beslissen. Elke rij is een gebied waarin elke sessie zo verandert; twee gebieden van dezelfde functie en hetzelfde resultaat overlappen niet. Klap het kleinste voorbeeld van elk open.";
    public override string Always => "altijd";
    public override string Filter => "De gebieden filteren";
    public override string SearchText => "Tekst";
    public override string SearchHint => "woorden, in eender welke volgorde";
    public override string AnyFunction => "alle functies";
    public override string AnyOutput => "alle resultaten";
    public override string ClearFilter => "Wissen";
    public override string NoMatch => "Geen enkel gebied voldoet.";
    public override string ShownOfAll => "{shown} van {all} gebieden";

    public override string Output(DecidedOutput output) =>
        output switch
        {
            DecidedOutput.Decision => "beslissing",
            DecidedOutput.Granted => "toegekende eenheden",
            DecidedOutput.Share => "aandeel",
            DecidedOutput.Fee => "honorarium",
            DecidedOutput.Part => "wat andere betalers betalen",
            _ => throw new UnreachableException($"the output {output}"),
        };

    public override string Change => "Wijziging";
    public override string Example => "Kleinste voorbeeld en regels";
    public override string ExampleExplained =>
        "De laatste sessie wordt anders beslist; die ervoor beslissen beide versies gelijk.";
    public override string AsSessionFile => "Als sessiebestand";
    public override string RulesThatDecide => "Regels die beslissen";
    public override string NoRule => "geen regel";
    public override string NoFunction => "geen functie";

    public override string Open => "Wat niet bewezen is";
    public override string NothingOpen =>
        "Niets staat open: wat niet in een gebied hierboven ligt, is bewezen onveranderd.";
    public override string OpenExplained => "Van deze vragen is noch een wijziging noch het uitblijven ervan bewezen.";
    public override string Reason => "Waarom het openstaat";
    public override string Unchanged => "Wat bewezen onveranderd is";
    public override string UnchangedExplained =>
        "Voor deze functies wordt geen enkele mogelijke sessie anders beslist in het genoemde resultaat, na een gelijk beslist verleden.";
    public override string NothingUnchanged => "Geen enkele functie heeft een resultaat dat nooit verandert.";

    public override string OutsideRegions(bool complete) =>
        complete
            ? "Buiten de gebieden hierboven is elke beslissing en elk bedrag bewezen onveranderd."
            : "Buiten de gebieden hierboven en de open vragen is elke beslissing en elk bedrag bewezen onveranderd.";

    public override string Rules => "De regels die veranderen";
    public override string RulesExplained =>
        "Regels worden als regels vergeleken, niet als tekstregels. Klap de bronnen van een regel open om hem in zijn bestand te zien.";
    public override string NoRuleChanges => "Geen enkele regel verschilt.";

    public override string ChangeKind(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Added => "toegevoegd",
            RuleChangeKind.Removed => "verwijderd",
            RuleChangeKind.Sourced => "bronnen gewijzigd",
            RuleChangeKind.Changed => "gewijzigd",
            _ => throw new UnreachableException($"the change {kind}"),
        };

    public override string KindOfRule(RuleKind kind) =>
        kind switch
        {
            RuleKind.Fact => "Feiten",
            RuleKind.Reason => "Redenen",
            RuleKind.Reading => "Lezingen",
            RuleKind.Validity => "Geldigheid",
            RuleKind.Function => "Functies",
            RuleKind.Registration => "Registratie",
            RuleKind.Requirement => "Vereisten",
            RuleKind.Cap => "Plafonds",
            RuleKind.Fee => "Honoraria",
            RuleKind.Share => "Aandelen",
            RuleKind.Payer => "Betalers",
            RuleKind.Amount => "Bedragen",
            RuleKind.Condition => "Voorwaarden",
            RuleKind.Category => "Categorieën",
            RuleKind.Quantity => "Hoeveelheden",
            RuleKind.Window => "Perioden",
            RuleKind.Transition => "Overgang",
            RuleKind.Monitor => "Opvolging",
            RuleKind.Assertion => "Beweringen",
            RuleKind.Budget => "Budgetten",
            _ => throw new UnreachableException($"the rule {kind}"),
        };

    public override string Sources => "Bronnen en tekst";
    public override string NoSource => "geen bron vermeld";
    public override string UnderBothEditions => "De tekst van de bestanden, oud en nieuw naast elkaar";

    public override string LinesOf(string file, long first, long last) =>
        first == last ? $"{file}, regel {Number(first)}" : $"{file}, regels {Number(first)} tot {Number(last)}";

    public override string NotInThisEdition => "Deze versie heeft zo geen regel.";

    public override string LinesLeftOut(long lines) => $"… {Number(lines)} {Of(lines, "regel", "regels")} weggelaten …";

    public override string EffectAlone(string direct, string consequences) =>
        $"In het bestand, op zichzelf: verzekeraar {direct} rechtstreeks, {consequences} als gevolg.";

    public override string About => "Over deze pagina";
    public override string AboutExplained =>
        "Dit bestand is volledig: het heeft geen netwerk en geen ander bestand nodig. Dezelfde versies en hetzelfde sessiebestand geven dezelfde pagina. Teksten van regels staan er zoals de bestanden ze schrijven. Geen enkele rechthebbende wordt genoemd.";

    public override string RefusedAlsoFor(string reason) => $"geweigerd, ook wegens: {reason}";

    public override string RefusedNotFor(string reason) => $"geweigerd, maar niet wegens: {reason}";

    public override IReadOnlyList<(string English, string Here)> DecisionWords { get; } =
    [
        ("no valid session", "geen geldige sessie"),
        ("not accepted", "niet aanvaard"),
        ("without a price", "zonder prijs"),
        ("not in force", "niet van kracht"),
        ("perhaps for more reasons", "misschien ook om andere redenen"),
        ("the function is not known", "de functie is niet bekend"),
        ("provisional until", "voorlopig tot en met"),
        ("accepted", "aanvaard"),
        ("exceptional", "uitzonderlijk"),
        ("refused", "geweigerd"),
        ("rejected", "geen geldige sessie"),
        ("unpriced", "zonder prijs"),
        ("unspecified", "niet bepaald"),
        ("granted", "toegekend"),
        ("share", "aandeel"),
        ("fee", "honorarium"),
        ("units", "eenheden"),
        ("under", "onder"),
        ("and", "en"),
        ("or", "of"),
    ];
}
