namespace Conv.Reports.Wording;

/// <summary>
/// Everything that a page says in a language of its own: a class per language, so that a text that is missing somewhere does not compile. What
/// the files call things comes from <see cref="Names"/>.
/// </summary>
internal abstract partial record Words
{
    /// <summary>The words of a language.</summary>
    /// <param name="language"><c>fr</c>, <c>nl</c>, <c>de</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">There are none in that language.</exception>
    public static Words In(string language) =>
        language switch
        {
            "fr" => new French(),
            "nl" => new Dutch(),
            "en" => new English(),
            "de" => new German(),
            _ => throw new ArgumentException($"no language `{language}`: fr, nl, de or en", nameof(language)),
        };

    /// <summary>The words of a language at a terminal, where English writes numbers as programs do.</summary>
    public static Words Plain(string language) => language == "en" ? new PlainEnglish() : In(language);

    /// <summary>Code of the language, as HTML and the labels of the files write it.</summary>
    public abstract string Language { get; }

    // ---- The page

    public abstract string Title { get; }
    public abstract string Contents { get; }
    public abstract string Editions { get; }
    public abstract string OldEdition { get; }
    public abstract string NewEdition { get; }
    public abstract string Old { get; }
    public abstract string New { get; }
    public abstract string Difference { get; }
    public abstract string JudgedBy { get; }
    public abstract string InForce { get; }

    public abstract string EverySessionBy(string convention);

    public abstract string Conventions { get; }
    public abstract string Readings { get; }
    public abstract string AllDefault { get; }
    public abstract string SourceFiles { get; }
    public abstract string SessionFile { get; }
    public abstract string NoSessionFile { get; }
    public abstract string Nothing { get; }
    public abstract string OpenAll { get; }
    public abstract string CloseAll { get; }
    public abstract string Colon { get; }

    public abstract string Quote(string text);

    // ---- Summary

    public abstract string Summary { get; }

    public abstract string SentenceOfRules(long added, long removed, long changed, long unchanged);

    public abstract string SentenceOfProof(long changes, long regions, string first, string last, long open);

    public abstract string SentenceOfNoProof { get; }

    public abstract string SentenceOfNoChange(string first, string last);

    public abstract string SentenceOfData(long attendances, long sessions, long beneficiaries, string insurer);

    public abstract string SentenceOfNoData { get; }

    public abstract string SentenceOfSameData(long sessions);

    public abstract string DecisionsChanged { get; }
    public abstract string BeneficiariesAffected { get; }
    public abstract string SharesOfPatients { get; }
    public abstract string PaidByInsurer { get; }

    public abstract string OfSessions(long sessions);

    public abstract string OfBeneficiaries(long beneficiaries);

    public abstract string FromTo(string from, string to);

    public abstract string NowAcceptedNowRefused(long accepted, long refused);

    public abstract string RulesChanged { get; }
    public abstract string KindsOfChange { get; }
    public abstract string Regions { get; }
    public abstract string NotProved { get; }
    public abstract string AnswersProved { get; }

    // ---- Approvals

    public abstract string Approvals { get; }

    public abstract string ApprovedSentence(long approved, long all);

    public abstract string Approved { get; }
    public abstract string WhatIsApproved { get; }
    public abstract string Why { get; }
    public abstract string NoSuchChange { get; }
}
