namespace Conv.Reports.Wording;

/// <summary>What is said of numbers.</summary>
internal abstract partial record Words
{
    // ---- Money

    public abstract string Money { get; }
    public abstract string MoneyExplained { get; }
    public abstract string Total { get; }
    public abstract string Fees { get; }
    public abstract string Shares { get; }
    public abstract string OtherPayers { get; }
    public abstract string Insurer { get; }

    public abstract string ByMonth(string what);

    public abstract string ByMonthExplained(string what, string old, string now);

    public abstract string By(string key);

    public abstract string ChangeOfInsurerBy(string key);

    public abstract string ChangeExplained(string key);

    public abstract string LargestOnly(long shown, long all);

    public abstract string Table { get; }
    public abstract string Month { get; }
    public abstract string Function { get; }
    public abstract string Network { get; }
    public abstract string NoValue { get; }
    public abstract string Accepted { get; }
    public abstract string Exceptional { get; }
    public abstract string Refused { get; }
    public abstract string Unpriced { get; }
    public abstract string Rejected { get; }
    public abstract string AttendancesThatDiffer { get; }
    public abstract string PaymentsThatDiffer { get; }
    public abstract string What { get; }

    // ---- Who pays more, who pays less

    public abstract string Balance { get; }

    public abstract string BalanceSentence(long less, long more, long same);

    public abstract string PeopleSentence(long better, long worse, long mixed, long same, long notKnown);

    public abstract string SessionsSentence(long lose, long gain);

    public abstract string BetterAndWorseBy(string key);

    public abstract string BetterOff { get; }
    public abstract string WorseOff { get; }
    public abstract string Mixed { get; }
    public abstract string AsBefore { get; }
    public abstract string NotKnown { get; }
    public abstract string Age { get; }
    public abstract string SharesOfBoth { get; }

    public abstract string ValuesLeftOut(long values);

    public abstract string SessionsNotInIt { get; }

    public abstract string NotKnownSentence(long sessions);

    public abstract string AndNotKnown(string euro, long sessions);

    public abstract string PaySame { get; }
    public abstract string HistogramTitle { get; }
    public abstract string HistogramExplained { get; }
    public abstract string ChangeOfShares { get; }
    public abstract string Beneficiaries { get; }

    public abstract string FromBelow(string from, string below);

    // ---- Causes

    public abstract string Causes { get; }
    public abstract string CausesExplained { get; }
    public abstract string CauseRules { get; }
    public abstract string Direct { get; }
    public abstract string Consequences { get; }
    public abstract string Together { get; }
    public abstract string NoRuleInTraces { get; }

    // ---- Trajectories

    public abstract string Trajectories { get; }
    public abstract string TrajectoriesExplained { get; }

    public abstract string TrajectoryAt(long line);

    public abstract string TimelineTitle { get; }

    public abstract string TimelineExplained(long sessions, long differing, string from, string to);

    public abstract string AllSessions { get; }
    public abstract string Legend { get; }
    public abstract string DiffersMark { get; }
    public abstract string Line { get; }
    public abstract string Day { get; }
    public abstract string Session { get; }
    public abstract string Share { get; }
    public abstract string Differs { get; }
    public abstract string Directly { get; }
    public abstract string AsConsequence { get; }

    // ---- The switch

    public abstract string Switch { get; }
    public abstract string SwitchExplained { get; }

    public abstract string SwitchSentence(long trajectories, long changed);

    public abstract string SwitchMoney(string insurer, string shares);

    public abstract string WithCarrying { get; }
    public abstract string WithoutCarrying { get; }
}
