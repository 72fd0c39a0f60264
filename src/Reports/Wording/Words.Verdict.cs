using Conv.Comparison.Proving;

namespace Conv.Reports.Wording;

/// <summary>What the sentence at the head of a comparison is made of: clauses without a capital and without a final period.</summary>
internal abstract partial record Words
{
    /// <summary>Words joined by <c>and</c>.</summary>
    public abstract string And(string one, string other);

    public abstract string Functions(long number);

    /// <summary>The functions that judge, as this reader knows them.</summary>
    public virtual string Pair(Names names, FunctionPair functions) => names.Pair(functions);

    /// <summary>A clause about functions, and where it holds; each may be empty but the clause.</summary>
    public abstract string OfFunctions(string whom, string functions, string clause, string where);

    public abstract string ForWhom(string whom);

    /// <summary>So many sessions more, or fewer, in a window: <c>1 session more a year</c>.</summary>
    public abstract string SessionsMore(long sessions, string window);

    public abstract string SessionsFewer(long sessions, string window);

    public abstract string PerYear { get; }

    public abstract string PerWindow(string window);

    /// <summary>Which way an output goes; of decisions: what is accepted, of shares: what beneficiaries pay.</summary>
    public abstract string Goes(DecidedOutput output, Direction direction);

    /// <summary>From which amount to which, in brackets.</summary>
    public string Amounts(string old, string now) => $"({old} → {now})";

    public abstract string NothingMoreNothingLess { get; }

    /// <summary>Only the reasons or marks of decisions change.</summary>
    public abstract string OnlyReasons { get; }

    /// <summary>What nobody gets, proved for every trajectory.</summary>
    public abstract string NobodyGetsLess { get; }

    public abstract string NobodyGetsMore { get; }

    public abstract string NobodyElse { get; }

    /// <summary>A clause that is proved where a trajectory first differs, and not for what follows from that.</summary>
    public abstract string WhereTheyFirstDiffer(string clause);

    public abstract string QuestionsOpen(long questions);

    public abstract string NotProvedAtAll(long questions);

    /// <summary>What begins what is said of the file.</summary>
    public abstract string OnThisFile(string clauses);

    public abstract string NothingDiffers { get; }

    public abstract string AcceptedMore(long sessions);

    public abstract string AcceptedFewer(long sessions);

    public abstract string NobodyWorseOff { get; }

    public abstract string WorseOffCount(long worse, long better, long mixed, long notKnown);

    public abstract string InsurerPays(string euro, bool more, string percent);

    public abstract string InsurerPaysTheSame { get; }

    public abstract string InsurerNotKnownFor(long sessions);

    // ---- Carried to the published population

    public abstract string Population { get; }

    public abstract string PopulationAssumption(string title, string until, long published, long file, string factor);

    public abstract string PopulationSentence(
        long affected,
        long accepted,
        long refused,
        string shares,
        string insurer
    );

    // ---- Monitors and budgets

    public abstract string Watched { get; }
    public abstract string WatchedExplained { get; }
    public abstract string Monitor { get; }
    public abstract string Limit { get; }
    public abstract string Kept { get; }
    public abstract string AboveLimit { get; }
    public abstract string NowAbove { get; }
    public abstract string NoLongerAbove { get; }
    public abstract string BudgetLine { get; }
    public abstract string BudgetAmount { get; }
    public abstract string Spent { get; }
    public abstract string ExceededFrom { get; }

    // ---- Each change alone, and all together

    public abstract string Apart { get; }
    public abstract string ApartExplained { get; }
    public abstract string Alone { get; }
    public abstract string Last { get; }
    public abstract string AllTogether { get; }
    public abstract string MeansNothing { get; }
    public abstract string Rows { get; }
}
