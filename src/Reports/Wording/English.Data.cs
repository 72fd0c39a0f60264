namespace Conv.Reports.Wording;

internal partial record English
{
    public override string Money => "Money";
    public override string MoneyExplained =>
        "Every session of the file under both versions. The insurer pays the fees less the shares of the beneficiaries.";
    public override string Total => "Total";
    public override string Fees => "Fees";
    public override string Shares => "Shares";
    public override string OtherPayers => "Other payers";
    public override string Insurer => "Insurer";

    public override string ByMonth(string what) => $"{what} by month";

    public override string ByMonthExplained(string what, string old, string now) =>
        $"{what} of each month under both versions: {old} in all under the old one, {now} under the new one. The table below has every number.";

    public override string By(string key) => $"By {key}";

    public override string ChangeOfInsurerBy(string key) => $"Change of what the insurer pays, by {key}";

    public override string ChangeExplained(string key) =>
        $"A bar for each {key}: to the right the insurer pays more under the new version, to the left less. The table below has every number.";

    public override string LargestOnly(long shown, long all) =>
        $"The chart shows the {Number(shown)} largest of {Number(all)}.";

    public override string Table => "All numbers in a table";
    public override string Month => "month";
    public override string Function => "function";
    public override string Network => "network";
    public override string NoValue => "not given";
    public override string Accepted => "Accepted";
    public override string Exceptional => "Exceptional";
    public override string Refused => "Refused";
    public override string Unpriced => "Without a price";
    public override string Rejected => "No valid session";
    public override string AttendancesThatDiffer => "Attendances that differ";
    public override string PaymentsThatDiffer => "Payments that differ";
    public override string What => "What";

    public override string Balance => "Who pays more, who pays less";

    public override string BalanceSentence(long less, long more, long same) =>
        $"For what both versions accept, {Number(less)} {Of(less, "beneficiary pays", "beneficiaries pay")} less, {Number(more)} pay more and {Number(same)} pay the same.";

    public override string PeopleSentence(long better, long worse, long mixed, long same, long notKnown) =>
        $"{Number(better)} {Of(better, "beneficiary is", "beneficiaries are")} better off, {Number(worse)} worse off, {Number(mixed)} better in one respect and worse in another, {Number(same)} as before"
        + (notKnown == 0 ? "." : $"; of {Number(notKnown)} it is not known.");

    public override string SessionsSentence(long lose, long gain) =>
        $"{Number(lose)} {Of(lose, "loses", "lose")} sessions that were accepted, {Number(gain)} {Of(gain, "gains", "gain")} some.";

    public override string BetterAndWorseBy(string key) => $"Better off and worse off, by {key}";

    public override string BetterOff => "Better off";
    public override string WorseOff => "Worse off";
    public override string Mixed => "Both";
    public override string AsBefore => "As before";
    public override string NotKnown => "Not known";
    public override string Age => "age";
    public override string SharesOfBoth => "Shares, for what both accept";

    public override string ValuesLeftOut(long values) =>
        $"{Number(values)} more {Of(values, "value is", "values are")} left out: fewer people are concerned.";

    public override string SessionsNotInIt => "Sessions not in it";

    public override string NotKnownSentence(long sessions) =>
        $"What the insurer pays is added up over sessions whose every fee and share is known. For {Number(sessions)} {Of(sessions, "session that differs", "sessions that differ")} a version leaves an amount open: the difference is not known.";

    public override string AndNotKnown(string euro, long sessions) => $"{euro}; {Number(sessions)} not known";

    public override string PaySame => "pay the same";
    public override string HistogramTitle => "Beneficiaries by change of their shares";
    public override string HistogramExplained =>
        "Height: how many beneficiaries. Left of zero they pay less under the new version, right of it more; those who pay the same are left out.";
    public override string ChangeOfShares => "Change of shares";
    public override string Beneficiaries => "Beneficiaries";

    public override string FromBelow(string from, string below) => $"from {from} to below {below}";

    public override string Causes => "Why";
    public override string CausesExplained =>
        "Each row counts differences that the same changed rules bring about. Direct: the history before was decided alike. Consequences: later in a trajectory that already differs for these rules.";
    public override string CauseRules => "Changed rules";
    public override string Direct => "Insurer, directly";
    public override string Consequences => "Insurer, consequences";
    public override string Together => "together:";
    public override string NoRuleInTraces => "no changed rule stands in what was read";

    public override string Trajectories => "The most affected trajectories";
    public override string TrajectoriesExplained =>
        "Both versions one above the other, a mark for each session. Trajectories are named by the first line of the session file that belongs to them.";

    public override string TrajectoryAt(long line) => $"Trajectory that begins at line {Number(line)}";

    public override string TimelineTitle => "Trajectory under both versions";

    public override string TimelineExplained(long sessions, long differing, string from, string to) =>
        $"{Number(sessions)} {Of(sessions, "session", "sessions")} from {from} to {to}, {Number(differing)} decided differently. The table below has each of them.";

    public override string AllSessions => "All its sessions";
    public override string Legend => "Marks";
    public override string DiffersMark => "decided differently";
    public override string Line => "Line";
    public override string Day => "Day";
    public override string Session => "Session";
    public override string Share => "share";
    public override string Differs => "Differs";
    public override string Directly => "directly";
    public override string AsConsequence => "as a consequence";

    public override string Switch => "Over the switch";
    public override string SwitchExplained =>
        "The conventions as they are in force, against the same with every counter ending at the switch.";

    public override string SwitchSentence(long trajectories, long changed) =>
        $"{Number(trajectories)} {Of(trajectories, "trajectory has", "trajectories have")} sessions under both conventions; without carried counters {Number(changed)} of them would be decided differently.";

    public override string SwitchMoney(string insurer, string shares) =>
        $"What the insurer pays would change by {insurer}, the shares by {shares}.";

    public override string WithCarrying => "counters carried";
    public override string WithoutCarrying => "counters lapse";
}
