namespace Conv.Reports.Wording;

internal sealed partial record Dutch
{
    public override string Money => "Geld";
    public override string MoneyExplained =>
        "Elke sessie van het bestand onder beide versies. De verzekeraar betaalt de honoraria min het aandeel van de rechthebbenden.";
    public override string Total => "Totaal";
    public override string Fees => "Honoraria";
    public override string Shares => "Aandelen";
    public override string OtherPayers => "Andere betalers";
    public override string Insurer => "Verzekeraar";

    public override string ByMonth(string what) => $"{what} per maand";

    public override string ByMonthExplained(string what, string old, string now) =>
        $"{what} van elke maand onder beide versies: {old} in totaal onder de oude, {now} onder de nieuwe. De tabel hieronder geeft alle getallen.";

    public override string By(string key) => $"Per {key}";

    public override string ChangeOfInsurerBy(string key) => $"Verandering van wat de verzekeraar betaalt, per {key}";

    public override string ChangeExplained(string key) =>
        $"Een balk per {key}: naar rechts betaalt de verzekeraar meer onder de nieuwe versie, naar links minder. De tabel hieronder geeft alle getallen.";

    public override string LargestOnly(long shown, long all) =>
        $"De grafiek toont de {Number(shown)} grootste van {Number(all)}.";

    public override string Table => "Alle getallen in een tabel";
    public override string Month => "maand";
    public override string Function => "functie";
    public override string Network => "netwerk";
    public override string NoValue => "niet vermeld";
    public override string Accepted => "Aanvaard";
    public override string Exceptional => "Uitzonderlijk";
    public override string Refused => "Geweigerd";
    public override string Unpriced => "Zonder prijs";
    public override string Rejected => "Geen geldige sessie";
    public override string AttendancesThatDiffer => "Deelnames die verschillen";
    public override string PaymentsThatDiffer => "Betalingen die verschillen";
    public override string What => "Wat";

    public override string Balance => "Wie betaalt meer, wie betaalt minder";

    public override string BalanceSentence(long less, long more, long same) =>
        $"Voor wat beide versies aanvaarden {Of(less, "betaalt", "betalen")} {Number(less)} {Of(less, "rechthebbende", "rechthebbenden")} minder, {Number(more)} meer en {Number(same)} evenveel.";

    public override string PeopleSentence(long better, long worse, long mixed, long same, long notKnown) =>
        $"{Number(better)} {Of(better, "rechthebbende gaat", "rechthebbenden gaan")} erop vooruit, {Number(worse)} erop achteruit, {Number(mixed)} deels vooruit en deels achteruit, voor {Number(same)} verandert niets"
        + (notKnown == 0 ? "." : $"; van {Number(notKnown)} is het niet bekend.");

    public override string SessionsSentence(long lose, long gain) =>
        $"{Number(lose)} {Of(lose, "verliest", "verliezen")} sessies die aanvaard waren, {Number(gain)} {Of(gain, "wint", "winnen")} er.";

    public override string BetterAndWorseBy(string key) => $"Wie erop vooruit en wie erop achteruit gaat, per {key}";

    public override string BetterOff => "Vooruit";
    public override string WorseOff => "Achteruit";
    public override string Mixed => "Beide";
    public override string AsBefore => "Ongewijzigd";
    public override string NotKnown => "Niet bekend";
    public override string Age => "leeftijd";
    public override string SharesOfBoth => "Aandelen, voor wat beide aanvaarden";

    public override string ValuesLeftOut(long values) =>
        $"{Number(values)} {Of(values, "andere waarde is", "andere waarden zijn")} weggelaten: er zijn minder mensen bij betrokken.";

    public override string SessionsNotInIt => "Sessies die er niet in zitten";

    public override string NotKnownSentence(long sessions) =>
        $"Het deel van de verzekeraar wordt opgeteld over sessies waarvan elk honorarium en elk aandeel bekend is. Voor {Number(sessions)} {Of(sessions, "sessie die verschilt", "sessies die verschillen")} laat een versie een bedrag open: het verschil is niet bekend.";

    public override string AndNotKnown(string euro, long sessions) => $"{euro}; {Number(sessions)} niet bekend";

    public override string PaySame => "betalen evenveel";
    public override string HistogramTitle => "Rechthebbenden naar verandering van hun aandeel";
    public override string HistogramExplained =>
        "Hoogte: hoeveel rechthebbenden. Links van nul betalen ze minder onder de nieuwe versie, rechts meer; wie evenveel betaalt, is weggelaten.";
    public override string ChangeOfShares => "Verandering van het aandeel";
    public override string Beneficiaries => "Rechthebbenden";

    public override string FromBelow(string from, string below) => $"van {from} tot minder dan {below}";

    public override string Causes => "Waarom";
    public override string CausesExplained =>
        "Elke rij telt verschillen die dezelfde gewijzigde regels teweegbrengen. Rechtstreeks: alles ervoor was gelijk beslist. Gevolgen: later in een traject dat door deze regels al verschilt.";
    public override string CauseRules => "Gewijzigde regels";
    public override string Direct => "Verzekeraar, rechtstreeks";
    public override string Consequences => "Verzekeraar, gevolgen";
    public override string Together => "samen:";
    public override string NoRuleInTraces => "geen gewijzigde regel in wat gelezen werd";

    public override string Trajectories => "De meest getroffen trajecten";
    public override string TrajectoriesExplained =>
        "Beide versies boven elkaar, een teken per sessie. Een traject wordt genoemd naar de eerste regel van het sessiebestand die ertoe behoort.";

    public override string TrajectoryAt(long line) => $"Traject dat begint op regel {Number(line)}";

    public override string TimelineTitle => "Traject onder beide versies";

    public override string TimelineExplained(long sessions, long differing, string from, string to) =>
        $"{Number(sessions)} {Of(sessions, "sessie", "sessies")} van {from} tot en met {to}, {Number(differing)} anders beslist. De tabel hieronder geeft ze allemaal.";

    public override string AllSessions => "Al zijn sessies";
    public override string Legend => "Tekens";
    public override string DiffersMark => "anders beslist";
    public override string Line => "Regel";
    public override string Day => "Dag";
    public override string Session => "Sessie";
    public override string Share => "aandeel";
    public override string Differs => "Verschilt";
    public override string Directly => "rechtstreeks";
    public override string AsConsequence => "als gevolg";

    public override string Switch => "Bij de overgang";
    public override string SwitchExplained =>
        "De overeenkomsten zoals ze gelden, tegenover dezelfde als elke teller bij de overgang zou stoppen.";

    public override string SwitchSentence(long trajectories, long changed) =>
        $"{Number(trajectories)} {Of(trajectories, "traject heeft", "trajecten hebben")} sessies onder beide overeenkomsten; zonder overgedragen tellers {Of(changed, "zou", "zouden")} {Number(changed)} ervan anders beslist worden.";

    public override string SwitchMoney(string insurer, string shares) =>
        $"Wat de verzekeraar betaalt, zou veranderen met {insurer}, de aandelen met {shares}.";

    public override string WithCarrying => "tellers lopen door";
    public override string WithoutCarrying => "tellers vervallen";
}
