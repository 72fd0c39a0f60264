using System.Diagnostics;
using Conv.Comparison.Proving;

namespace Conv.Reports.Wording;

internal sealed partial record Dutch
{
    protected override string LessThan(string quantity) => $"minder dan {quantity}";

    public override string And(string one, string other) => $"{one} en {other}";

    public override string Functions(long number) => $"{Number(number)} functies";

    public override string OfFunctions(string whom, string functions, string clause, string where) =>
        $"{(whom.Length == 0 ? "" : $"{whom}, ")}in {functions}: {clause}{(where.Length == 0 ? "" : $", waar {where}")}";

    public override string ForWhom(string whom) => $"voor {whom}";

    public override string SessionsMore(long sessions, string window) =>
        sessions == 1
            ? $"1 sessie meer{After(window)} wordt aanvaard"
            : $"tot {Number(sessions)} sessies meer{After(window)} worden aanvaard";

    public override string SessionsFewer(long sessions, string window) =>
        sessions == 1
            ? $"1 sessie minder{After(window)} wordt aanvaard"
            : $"tot {Number(sessions)} sessies minder{After(window)} worden aanvaard";

    public override string PerYear => "per jaar";

    public override string PerWindow(string window) => $"per {window}";

    public override string Goes(DecidedOutput output, Direction direction) =>
        (output, direction) switch
        {
            (DecidedOutput.Decision, Direction.Up) => "er worden sessies aanvaard die dat niet werden",
            (DecidedOutput.Decision, Direction.Down) => "er worden sessies niet meer aanvaard die dat wel werden",
            (DecidedOutput.Decision, Direction.Either) =>
                "er worden sessies aanvaard die dat niet werden, en andere niet meer",
            (DecidedOutput.Granted, Direction.Up) => "er worden meer eenheden toegekend",
            (DecidedOutput.Granted, Direction.Down) => "er worden minder eenheden toegekend",
            (DecidedOutput.Granted, Direction.Either) => "er worden andere eenheden toegekend",
            (DecidedOutput.Share, Direction.Up) => "rechthebbenden betalen meer",
            (DecidedOutput.Share, Direction.Down) => "rechthebbenden betalen minder",
            (DecidedOutput.Share, Direction.Either) => "sommige rechthebbenden betalen meer, andere minder",
            (DecidedOutput.Part, Direction.Up) => "andere betalers betalen meer",
            (DecidedOutput.Part, Direction.Down) => "andere betalers betalen minder",
            (DecidedOutput.Part, Direction.Either) => "andere betalers betalen soms meer, soms minder",
            (DecidedOutput.Fee, Direction.Up) => "de honoraria zijn hoger",
            (DecidedOutput.Fee, Direction.Down) => "de honoraria zijn lager",
            (DecidedOutput.Fee, Direction.Either) => "sommige honoraria zijn hoger, andere lager",
            _ => throw new UnreachableException($"{output} that goes {direction}"),
        };

    public override string NothingMoreNothingLess => "niemand krijgt meer of minder, en niemand betaalt iets anders";
    public override string OnlyReasons =>
        "niemand krijgt meer of minder: wat verandert, is waarom sessies geweigerd worden, of een vermelding";
    public override string NobodyGetsLess => "geen enkele rechthebbende krijgt minder";
    public override string NobodyGetsMore => "geen enkele rechthebbende krijgt meer";
    public override string NobodyElse => "wat rechthebbenden krijgen en betalen, blijft hetzelfde";

    public override string WhereTheyFirstDiffer(string clause) =>
        $"waar de versies voor het eerst verschillen, {clause}";

    public override string QuestionsOpen(long questions) =>
        $"{Number(questions)} {Of(questions, "vraag is", "vragen zijn")} niet bewezen";

    public override string NotProvedAtAll(long questions) =>
        $"of iemand meer of minder krijgt, is niet bewezen: {Number(questions)} {Of(questions, "vraag staat", "vragen staan")} open";

    public override string OnThisFile(string clauses) => $"in dit bestand: {clauses}";

    public override string NothingDiffers => "niets verschilt";

    public override string AcceptedMore(long sessions) =>
        $"{Number(sessions)} {Of(sessions, "deelname wordt", "deelnames worden")} meer aanvaard";

    public override string AcceptedFewer(long sessions) =>
        $"{Number(sessions)} {Of(sessions, "deelname wordt", "deelnames worden")} niet meer aanvaard";

    public override string NobodyWorseOff => "niemand is slechter af";

    public override string WorseOffCount(long worse, long better, long mixed, long notKnown) =>
        $"{Number(worse)} {Of(worse, "rechthebbende is", "rechthebbenden zijn")} slechter af"
        + (better == 0 ? "" : $" en {Number(better)} beter")
        + (mixed == 0 ? "" : $", {Number(mixed)} allebei")
        + (notKnown == 0 ? "" : $", van {Number(notKnown)} is het niet gekend");

    public override string InsurerPays(string euro, bool more, string percent) =>
        $"de verzekeraar betaalt {euro} {(more ? "meer" : "minder")}{(percent.Length == 0 ? "" : $" ({percent})")}";

    public override string InsurerPaysTheSame => "de verzekeraar betaalt evenveel";

    public override string InsurerNotKnownFor(long sessions) =>
        $"voor {Number(sessions)} {Of(sessions, "sessie", "sessies")} is het niet gekend";

    public override string Population => "Omgerekend naar de gepubliceerde bevolking";

    public override string PopulationAssumption(string title, string until, long published, long file, string factor) =>
        $"Een aanname, geen bewijs: elk van de {Number(file)} rechthebbenden van het bestand staat voor {factor} van de {Number(published)} die tot {until} gepubliceerd zijn ({title}), met zulke sessies.";

    public override string PopulationSentence(
        long affected,
        long accepted,
        long refused,
        string shares,
        string insurer
    ) =>
        $"Ongeveer {Number(affected)} betrokken rechthebbenden; {Number(accepted)} deelnames meer aanvaard, {Number(refused)} niet meer; aandelen {shares}, verzekeraar {insurer}.";

    public override string Watched => "Opvolging en budgetten";
    public override string WatchedExplained =>
        "Ze beslissen niets: hoeveel van wie opgevolgd wordt boven de grens zit, en wat er aan de lijnen van een budget besteed wordt.";
    public override string Monitor => "Opvolging";
    public override string Limit => "Grens";
    public override string Kept => "Opgevolgd";
    public override string AboveLimit => "Boven de grens";
    public override string NowAbove => "Nu erboven";
    public override string NoLongerAbove => "Niet meer";
    public override string BudgetLine => "Budget, lijn";
    public override string BudgetAmount => "Bedrag";
    public override string Spent => "Besteed";
    public override string ExceededFrom => "Overschreden vanaf";

    public override string Apart => "Wat elke gewijzigde regel alleen doet, en alle samen";
    public override string ApartExplained =>
        "Alleen: de oude versie met enkel deze regel gewijzigd. Als laatste: wat hij toevoegt wanneer alle andere al gewijzigd zijn. Waar regels samen werken, tellen de lijnen niet op.";
    public override string Alone => "alleen";
    public override string Last => "als laatste";
    public override string AllTogether => "alle samen";
    public override string MeansNothing => "heeft geen betekenis";
    public override string Rows => "Rijen";

    private static string After(string window) => window.Length == 0 ? "" : $" {window}";
}
