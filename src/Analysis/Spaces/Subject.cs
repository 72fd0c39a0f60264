using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Spaces;

/// <summary>What kind of thing a subject is. Diagrams ask subjects in this order; opaque ones last, so that a path that avoids them is seen.</summary>
internal enum SubjectKind
{
    /// <summary>The chosen alternative of a reading, from 0.</summary>
    Reading,

    /// <summary>The session's date, a day number.</summary>
    SessionDate,

    /// <summary>A fact as stored: the value of an enumeration from 1, a day number, a number, cents.</summary>
    Fact,

    /// <summary>How a date fact stands to the session's date, in steps: see <see cref="AgeSteps"/>.</summary>
    Age,

    /// <summary>How many providers or beneficiaries the session names.</summary>
    People,

    /// <summary>What a counter holds before the session.</summary>
    Counter,

    /// <summary>Whether the others say yes as well where everybody is asked: 0 or 1, and both can be.</summary>
    Others,

    /// <summary>Whether the file names some acts around the session: 0 or 1. What it means for one kind of acts to be there says nothing of another.</summary>
    Submitted,

    /// <summary>How many days a date fact lies before the session's date. Known no better than an opaque one where months of the same fact count too.</summary>
    Days,

    /// <summary>
    /// What a calculation that reads several numbers comes to, or one that may fall where a number rises. Little more is known of it than that
    /// it is one number, and between which bounds it lies where those numbers do.
    /// </summary>
    Calculated,

    /// <summary>A comparison outside the fragment: 0 or 1, and nothing else is known about it.</summary>
    Opaque,
}

/// <summary>Something that graphs read, and between which numbers it lies.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Owner">Whom a fact is about; whom a number of people counts.</param>
/// <param name="Name">The name of a fact or reading, the text of an opaque comparison.</param>
/// <param name="Number">The id of a counter; which of several people a fact is about, from 0.</param>
/// <param name="CanBeMissing">Whether it may be absent.</param>
/// <param name="Low">Its smallest number.</param>
/// <param name="High">Its largest number.</param>
internal sealed record Subject(
    SubjectKind Kind,
    FactOwner Owner,
    string Name,
    int Number,
    bool CanBeMissing,
    long Low,
    long High
)
{
    /// <summary>A session names at least one provider; without one it is no session.</summary>
    public static Subject People(FactOwner who) =>
        new(SubjectKind.People, who, "", 0, false, who == FactOwner.Provider ? 1 : 0, int.MaxValue);

    public static Subject Counter(int id) =>
        new(SubjectKind.Counter, FactOwner.Beneficiary, "", id, false, 0, long.MaxValue);

    public static Subject Submitted(int acts) =>
        new(SubjectKind.Submitted, FactOwner.Beneficiary, "", acts, false, 0, 1);

    /// <summary>The date of a session that a convention takes.</summary>
    public static Subject SessionDate(IrConvention convention) =>
        new(SubjectKind.SessionDate, FactOwner.Session, "", 0, false, convention.From.Number, convention.To.Number);

    public static Subject Reading(ReadingSymbol reading) =>
        new(SubjectKind.Reading, FactOwner.Session, reading.Name, 0, false, 0, reading.Alternatives.Length - 1);

    public static Subject Age(FactSymbol fact) =>
        new(SubjectKind.Age, fact.Owner, fact.Name, 0, false, AgeSteps.Lowest, AgeSteps.Last);

    public static Subject Days(FactSymbol fact) =>
        new(SubjectKind.Days, fact.Owner, fact.Name, 0, false, -Runtime.Calendar.LastDay, Runtime.Calendar.LastDay);

    /// <summary>Whether it tells how a date stands to the session's date.</summary>
    public bool IsAge => Kind is SubjectKind.Age or SubjectKind.Days;

    /// <summary>Whether everybody but the one at hand says yes to a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="who">Who is asked: providers, beneficiaries, or (session) both.</param>
    public static Subject Others(string question, FactOwner who) =>
        new(SubjectKind.Others, who, question, 0, false, 0, 1);

    public static Subject Calculated(string text) =>
        new(SubjectKind.Calculated, FactOwner.Session, text, 0, false, long.MinValue, long.MaxValue);

    public static Subject Opaque(string text) => new(SubjectKind.Opaque, FactOwner.Session, text, 0, false, 0, 1);

    /// <summary>What a node reads a number from; null where it is no fact, no number of people and no counter.</summary>
    public static Subject? Of(IrExpression node) =>
        node is IrFact fact ? Fact(fact.Fact)
        : node is IrPeople people ? People(people.Who)
        : node is IrCount count ? Counter(count.Counter)
        : null;

    /// <summary>The fact that it is, or whose age it is.</summary>
    public FactSymbol FactIn(Vocabulary vocabulary) =>
        vocabulary.Facts.First(fact => fact.Owner == Owner && string.Equals(fact.Name, Name, StringComparison.Ordinal));

    public static Subject Fact(FactSymbol fact)
    {
        var (low, high) = fact.Kind switch
        {
            FactKind.Enumeration => (1, fact.Values.Length),
            FactKind.YesNo => (1, 2),
            FactKind.Date => (0, DateOnly.MaxValue.DayNumber),
            FactKind.Number or FactKind.Decimal or FactKind.Minutes or FactKind.Money => (0, long.MaxValue),
            FactKind.Identifier => (long.MinValue + 1, long.MaxValue),
            _ => throw new UnreachableException($"{fact.Kind} has no values"),
        };
        return new(SubjectKind.Fact, fact.Owner, fact.Name, 0, fact.WhenMissing is null, low, high);
    }
}
