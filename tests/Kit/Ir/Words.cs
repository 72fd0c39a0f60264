using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.TestKit.Ir;

/// <summary>The vocabulary of the hand-built programs, and the file that they claim to come from.</summary>
public static class Words
{
    public static readonly SourceText File = new(
        "rules.conv",
        string.Concat(
            Enumerable.Range(1, 40).Select(line => string.Create(CultureInfo.InvariantCulture, $"    rule {line:00}\n"))
        )
    );

    public static readonly FactSymbol Session = Fact(
        "session",
        FactOwner.Session,
        FactKind.Identifier,
        0,
        FactRole.Identity
    );
    public static readonly FactSymbol Date = Fact("date", FactOwner.Session, FactKind.Date, 0, FactRole.SessionDate);
    public static readonly FactSymbol Function = Fact(
        "function",
        FactOwner.Session,
        FactKind.Identifier,
        0,
        FactRole.Function
    );
    public static readonly FactSymbol Network = Fact("network", FactOwner.Session, FactKind.Identifier, 0);
    public static readonly FactSymbol Place = Fact(
        "place",
        FactOwner.Session,
        FactKind.Enumeration,
        0,
        values: ["practice", "home", "video"]
    );
    public static readonly FactSymbol Consent = Fact("consent", FactOwner.Session, FactKind.YesNo, 1);
    public static readonly FactSymbol Minutes = Fact("minutes", FactOwner.Session, FactKind.Minutes, 0);
    public static readonly FactSymbol Price = Fact("price", FactOwner.Session, FactKind.Money, 1);
    public static readonly FactSymbol Begun = Fact("begun", FactOwner.Session, FactKind.Date, 0);
    public static readonly FactSymbol Provider = Fact(
        "provider",
        FactOwner.Provider,
        FactKind.Identifier,
        0,
        FactRole.Identity
    );
    public static readonly FactSymbol Profession = Fact(
        "profession",
        FactOwner.Provider,
        FactKind.Enumeration,
        0,
        values: ["carer", "other"]
    );
    public static readonly FactSymbol Beneficiary = Fact(
        "beneficiary",
        FactOwner.Beneficiary,
        FactKind.Identifier,
        0,
        FactRole.Identity
    );
    public static readonly FactSymbol Birth = Fact(
        "birth_date",
        FactOwner.Beneficiary,
        FactKind.Date,
        0,
        FactRole.BirthDate
    );
    public static readonly FactSymbol Letter = Fact("letter", FactOwner.Beneficiary, FactKind.Date, 1);
    public static readonly FactSymbol Allowance = Fact(
        "allowance",
        FactOwner.Beneficiary,
        FactKind.YesNo,
        0,
        whenMissing: false
    );

    public static readonly ReasonSymbol NotInForce = new("not-in-force", 0, ReasonRole.NotInForce, Label.None);
    public static readonly ReasonSymbol WrongPlace = new(
        "place",
        1,
        ReasonRole.None,
        new Label([("en", "the place is not allowed")])
    );
    public static readonly ReasonSymbol TooShort = new("minutes", 2, ReasonRole.None, Label.None);
    public static readonly ReasonSymbol NobodyRegistered = new(
        "registration",
        3,
        ReasonRole.NobodyRegistered,
        Label.None
    );
    public static readonly ReasonSymbol NoLetter = new("letter", 4, ReasonRole.None, Label.None);
    public static readonly ReasonSymbol Cap = new("cap", 5, ReasonRole.Cap, Label.None);

    public static readonly Vocabulary Vocabulary = new(
        "words",
        Label.None,
        [
            Session,
            Date,
            Function,
            Network,
            Place,
            Consent,
            Minutes,
            Price,
            Begun,
            Provider,
            Profession,
            Beneficiary,
            Birth,
            Letter,
            Allowance,
        ],
        [NotInForce, WrongPlace, TooShort, NobodyRegistered, NoLetter, Cap]
    );

    public static SourceSpan Here => Line(1);

    /// <summary>The words of a line of the file, without its indentation.</summary>
    public static SourceSpan Line(int line) => new(File, new TextSpan(((line - 1) * 12) + 4, 7));

    public static int Day(string date) =>
        DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    public static FactSymbol Fact(
        string name,
        FactOwner owner,
        FactKind kind,
        int slot,
        FactRole role = FactRole.None,
        string[]? values = null,
        bool? whenMissing = null
    ) =>
        new(
            name,
            owner,
            kind,
            role,
            (values ?? []).Select(value => new EnumerationValue(value, Label.None)).ToImmutableArray(),
            whenMissing,
            slot,
            Label.None
        );
}
