using System.Collections.Immutable;

namespace Conv.Population;

/// <summary>What a column of the session file is filled from.</summary>
internal enum ColumnContent
{
    Session,
    Date,
    Network,
    NetworkKind,
    Act,
    Fact,
    Provider,
    Profession,
    Beneficiary,
    BirthDate,
    BeneficiaryFact,
    Document,
}

internal sealed record Column(string Name, ColumnContent Content);

/// <summary>How the identifiers of one sort of thing are written: a prefix and at least so many digits.</summary>
internal sealed record IdentifierStyle(string Prefix, int Digits);

/// <summary>One kind of network. The pieces that depend on the kind of network are arrays in the order of the kinds.</summary>
internal sealed record NetworkKind(string Name, int Count, int Weight, Weighted<NumberBand> Ages);

/// <summary>A new trajectory starts in this month with this weight.</summary>
internal sealed record MonthWeight(int Year, int Month, int Weight);

/// <summary>An act code and the days on which it is used, both included.</summary>
internal sealed record ActCode(string Code, int FromDay, int UntilDay);

/// <summary>The codes that one act has had over time.</summary>
internal sealed record ActCodes(ImmutableArray<ActCode> Codes)
{
    /// <summary>The code used on a day, or -1 where the act does not exist on it.</summary>
    public int On(int day)
    {
        for (var i = 0; i < Codes.Length; i++)
        {
            if (day >= Codes[i].FromDay && day <= Codes[i].UntilDay)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A value of a fact: a text, or a number of a band.</summary>
internal readonly record struct FactValue(string Text, NumberBand? Band)
{
    public string Pick(ref Draw draw) => Band is { } band ? CalibrationFindings.Number(band.Pick(ref draw)) : Text;
}

/// <summary>Where the text of one fact comes from: a weighted choice, or the number of people in the group.</summary>
internal sealed record FactSource(Weighted<FactValue>? Values, bool GroupSize);

/// <summary>The facts of one form of an act, one per column; absent where the column stays empty.</summary>
internal sealed record FormFacts(ImmutableArray<FactSource?> ByColumn);

/// <summary>A fact of a beneficiary, decided once; weights by kind of network.</summary>
internal sealed record BeneficiaryFact(int Column, ImmutableArray<Weighted<string>> ByKind);

/// <summary>A dated document that a series of a line may bring. Days are counted from the first session of the series; by line.</summary>
internal sealed record DocumentRule(int Column, ImmutableArray<LineDocument> ByLine);

internal sealed record LineDocument(int AbsentPerThousand, Weighted<NumberBand> DaysAfterFirst);

/// <summary>What may follow when a series ends: another line, after some days.</summary>
internal sealed record FollowOn(int Line, int PerThousand, Weighted<NumberBand> DaysAfterLast);

/// <summary>A line of individual acts for one beneficiary, and the group programmes its beneficiaries join.</summary>
internal sealed record Line(
    string Name,
    ActCodes Codes,
    ImmutableArray<int> WeightByKind,
    ImmutableArray<Weighted<NumberBand>> SessionsByKind,
    Weighted<NumberBand> Interval,
    Weighted<NumberBand> Delay,
    FollowOn? Then,
    FormFacts Alone,
    GroupLine? Together
);

/// <summary>How beneficiaries of a line take part in group programmes.</summary>
internal sealed record GroupLine(
    int JoinPerThousand,
    int OnlyPerThousand,
    Weighted<NumberBand> DaysAfterFirst,
    Weighted<NumberBand> Size,
    ImmutableArray<Weighted<NumberBand>> SessionsByKind,
    Weighted<NumberBand> Interval,
    int PresentPerThousand,
    FormFacts Facts
);

/// <summary>An act beside a series of a line, for the same beneficiary.</summary>
internal sealed record AttachedAct(
    string Name,
    ActCodes Codes,
    int Line,
    int PerThousand,
    Weighted<NumberBand> Times,
    Weighted<NumberBand> DaysAfterFirst,
    Weighted<NumberBand> Providers,
    FormFacts Facts
);

/// <summary>An act that names no beneficiary; a share of all sessions.</summary>
internal sealed record CollectiveAct(
    string Name,
    ActCodes Codes,
    int PerMillion,
    Weighted<NumberBand> Providers,
    FormFacts Facts
);

/// <summary>A beneficiary comes back for a new series, so many months after the first began.</summary>
internal sealed record Returns(int PerThousand, Weighted<NumberBand> MonthsAfterFirst);

/// <summary>Who takes part beside the leading provider of a group.</summary>
internal enum SecondProvider
{
    None,
    Leading,
    Assisting,
}

/// <summary>A mistake made in some sessions: other texts in some columns, no beneficiary, or one provider only.</summary>
internal sealed record Slip(
    string Name,
    ImmutableHashSet<string> Codes,
    SessionForms Forms,
    ImmutableArray<(int Column, string Text)> Set,
    bool Unregistered,
    bool SingleProvider,
    int PerMillion,
    int AtLeast
);

/// <summary>How a session came about.</summary>
[Flags]
internal enum SessionForms
{
    None = 0,
    Alone = 1,
    Together = 2,
    Attached = 4,
    Collective = 8,
    Any = 15,
}
