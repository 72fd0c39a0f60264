using System.Globalization;

namespace Conv.Reports.Wording;

/// <summary>English.</summary>
internal partial record English : Words
{
    private static readonly string[] Months =
    [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ];

    public override string Language => "en";

    public override string Title => "Two versions side by side";
    public override string Contents => "Contents";
    public override string Editions => "The two versions";
    public override string OldEdition => "Old version";
    public override string NewEdition => "New version";
    public override string Old => "old";
    public override string New => "new";
    public override string Difference => "difference";
    public override string JudgedBy => "Judged by";
    public override string InForce => "the convention in force on the day of the session";

    public override string EverySessionBy(string convention) => $"{convention}, every session, whatever its date";

    public override string Conventions => "Conventions";
    public override string Readings => "Readings chosen";
    public override string AllDefault => "all as by default";
    public override string SourceFiles => "Files";
    public override string SessionFile => "Session file";
    public override string NoSessionFile => "none was given";
    public override string Nothing => "none";
    public override string OpenAll => "Unfold everything";
    public override string CloseAll => "Fold everything";
    public override string Colon => ":";

    public override string Quote(string text) => $"“{text}”";

    public override string Summary => "In short";

    public override string SentenceOfRules(long added, long removed, long changed, long unchanged) =>
        $"{Number(added)} {Of(added, "rule was", "rules were")} added, {Number(removed)} removed and {Number(changed)} changed; {Number(unchanged)} are the same in both versions.";

    public override string SentenceOfProof(long changes, long regions, string first, string last, long open) =>
        $"Over all sessions there could be from {first} to {last}, {Number(changes)} {Of(changes, "kind", "kinds")} of change happen in {Number(regions)} {Of(regions, "region", "regions")}; "
        + (
            open == 0
                ? "everything else is proved unchanged."
                : $"{Number(open)} {Of(open, "question remains", "questions remain")} open."
        );

    public override string SentenceOfNoProof =>
        "Proofs were left out, so nothing is said here of sessions that are in no file.";

    public override string SentenceOfNoChange(string first, string last) =>
        $"It is proved that no decision and no amount changes, for any session there could be from {first} to {last}.";

    public override string SentenceOfData(long attendances, long sessions, long beneficiaries, string insurer) =>
        $"In the file of {Number(sessions)} sessions, {Number(attendances)} {Of(attendances, "attendance is", "attendances are")} decided or paid differently, for {Number(beneficiaries)} {Of(beneficiaries, "beneficiary", "beneficiaries")}; what the insurer pays changes by {insurer}.";

    public override string SentenceOfNoData => "No session file was given, so nothing is counted here.";

    public override string SentenceOfSameData(long sessions) =>
        $"In the file of {Number(sessions)} sessions, no decision and no amount differs.";

    public override string DecisionsChanged => "Attendances that differ";
    public override string BeneficiariesAffected => "Beneficiaries affected";
    public override string SharesOfPatients => "Shares of the beneficiaries";
    public override string PaidByInsurer => "Paid by the insurer";

    public override string OfSessions(long sessions) => $"in {Number(sessions)} sessions";

    public override string OfBeneficiaries(long beneficiaries) => $"of {Number(beneficiaries)}";

    public override string FromTo(string from, string to) => $"from {from} to {to}";

    public override string NowAcceptedNowRefused(long accepted, long refused) =>
        $"{Number(accepted)} newly accepted, {Number(refused)} no longer";

    public override string RulesChanged => "Rules that differ";
    public override string KindsOfChange => "Kinds of change";
    public override string Regions => "Regions";
    public override string NotProved => "Questions open";
    public override string AnswersProved => "proved, without sampling";

    public override string Approvals => "Approved differences";

    public override string ApprovedSentence(long approved, long all) =>
        $"{Number(approved)} of {Number(all)} differences are approved.";

    public override string Approved => "approved";
    public override string WhatIsApproved => "Difference";
    public override string Why => "Why";
    public override string NoSuchChange => "no longer among the differences";

    protected override char Thousands => ',';
    protected override char Point => '.';

    protected override string WithEuro(string number) => $"€{Narrow}{number}";

    protected override string Millions(string number) => $"€{Narrow}{number}{Narrow}M";

    protected override string ThousandsOfEuros(string number) => $"€{Narrow}{number}k";

    protected override string Date(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year:0000}");

    public override string MonthOf(int year, int month) =>
        string.Create(CultureInfo.InvariantCulture, $"{Months[month - 1]} {year:0000}");

    private static string Of(long number, string one, string many) => number == 1 ? one : many;
}
