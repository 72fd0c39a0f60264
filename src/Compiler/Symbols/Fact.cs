using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Conv.Runtime.Values;

namespace Conv.Compiler.Symbols;

/// <summary>Whom a fact is about; decides on which lines of a session the input gives it.</summary>
public enum FactOwner
{
    /// <summary>The session itself.</summary>
    Session,

    /// <summary>A provider in a session.</summary>
    Provider,

    /// <summary>A beneficiary in a session.</summary>
    Beneficiary,
}

/// <summary>What values a fact takes.</summary>
public enum FactKind
{
    /// <summary>A name that is compared with nothing; it groups.</summary>
    Identifier,

    /// <summary>A day.</summary>
    Date,

    /// <summary>One of the listed values.</summary>
    Enumeration,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A whole number, not negative.</summary>
    Number,

    /// <summary>A whole number of minutes.</summary>
    Minutes,

    /// <summary>An amount, in cents.</summary>
    Money,

    /// <summary>A number with decimals, not negative; <see cref="FactSymbol.Decimals"/> says how many.</summary>
    Decimal,
}

/// <summary>What the language itself needs a fact for.</summary>
public enum FactRole
{
    /// <summary>Nothing; only rules read it.</summary>
    None,

    /// <summary>Names the session or the person; the key of its owner.</summary>
    Identity,

    /// <summary>The day of the session.</summary>
    SessionDate,

    /// <summary>The function of the session.</summary>
    Function,

    /// <summary>The day of birth: what <c>age</c> means.</summary>
    BirthDate,
}

/// <summary>How a column stores a fact.</summary>
public enum FactStorage
{
    /// <summary>One byte: enumerations and yes/no.</summary>
    Values,

    /// <summary>A day number.</summary>
    Dates,

    /// <summary>64 bits.</summary>
    Numbers,

    /// <summary>A number given to each distinct text.</summary>
    Identifiers,

    /// <summary>Not among the fact columns: the session's identity, date and function, and the identities of people.</summary>
    Own,
}

/// <summary>A fact that the vocabulary declares; a column of the session file, or of a register.</summary>
/// <param name="Name">Its name, also the column's header.</param>
/// <param name="Owner">Whom it is about.</param>
/// <param name="Kind">What values it takes.</param>
/// <param name="Role">What the language needs it for.</param>
/// <param name="Values">The values of an enumeration, in order; value v is stored as v + 1.</param>
/// <param name="WhenMissing">What an empty yes/no means; null: missing.</param>
/// <param name="Slot">Its position among the facts of the same owner and storage.</param>
/// <param name="Label">What people call it.</param>
public sealed record FactSymbol(
    string Name,
    FactOwner Owner,
    FactKind Kind,
    FactRole Role,
    ImmutableArray<EnumerationValue> Values,
    bool? WhenMissing,
    int Slot,
    Label Label
)
{
    /// <summary>How many decimals a <see cref="FactKind.Decimal"/> has, 1 to 6: it is stored as a whole number of the last of them. 0 for every other kind.</summary>
    public int Decimals { get; init; }

    /// <summary>The register that it stands in; null: on the lines of sessions.</summary>
    public RegisterSymbol? Register { get; init; }

    /// <summary>A number as stored, in the writing of session files: 125 with one decimal is <c>12.5</c>.</summary>
    public string NumberText(BigInteger number) => Conv.Runtime.Values.Decimals.Text(number, Decimals);

    /// <summary>How a column stores it.</summary>
    public FactStorage Storage =>
        Role is FactRole.Identity or FactRole.SessionDate or FactRole.Function
            ? FactStorage.Own
            : Kind switch
            {
                FactKind.Enumeration or FactKind.YesNo => FactStorage.Values,
                FactKind.Date => FactStorage.Dates,
                FactKind.Identifier => FactStorage.Identifiers,
                FactKind.Number or FactKind.Decimal or FactKind.Minutes or FactKind.Money => FactStorage.Numbers,
                _ => throw new UnreachableException($"no storage for {Kind}"),
            };

    /// <summary>What a value as stored is called; one that there is not by its number.</summary>
    public string NameOf(int value) =>
        Kind == FactKind.YesNo ? (value == 2 ? "yes" : "no")
        : value >= 1 && value <= Values.Length ? Values[value - 1].Name
        : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the values of a set are called, in order.</summary>
    public IEnumerable<string> NamesOf(ValueSet set) => set.Values().Select(NameOf);

    /// <summary>Facts are the same when owner and name are.</summary>
    public bool Equals(FactSymbol? other) =>
        other is not null && Owner == other.Owner && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Owner, string.GetHashCode(Name, StringComparison.Ordinal));
}

/// <summary>A value of an enumeration.</summary>
public sealed record EnumerationValue(string Name, Label Label);
