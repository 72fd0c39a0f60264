using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Conv.Sessions.Reading;

/// <summary>Something about a session file that decides nothing and that somebody should look at.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Column">The column of the vocabulary that it is about.</param>
/// <param name="Message">What it is, as a sentence without a final period; it names no person.</param>
/// <param name="Count">How many times it occurs; 1 for a column.</param>
/// <param name="Lines">The first lines that show it; empty for a column.</param>
public sealed record FileWarning(
    FileWarningKind Kind,
    string Column,
    string Message,
    long Count,
    ImmutableArray<int> Lines
)
{
    /// <summary>Whether the file as a whole lacks what the rules ask: <c>--strict</c> stops there.</summary>
    [JsonIgnore]
    public bool IsOfColumn => Kind is FileWarningKind.NearColumn or FileWarningKind.AbsentColumn;
}

/// <summary>The kinds of warnings about a session file.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FileWarningKind>))]
public enum FileWarningKind
{
    /// <summary>A column that is none of the vocabulary but looks as if it were meant to be.</summary>
    [JsonStringEnumMemberName("near-column")]
    NearColumn,

    /// <summary>The rules read a fact for which the file has no column.</summary>
    [JsonStringEnumMemberName("absent-column")]
    AbsentColumn,

    /// <summary>A person is born after a session that they attend.</summary>
    [JsonStringEnumMemberName("born-after-session")]
    BornAfterSession,

    /// <summary>A person has another day of birth in another session.</summary>
    [JsonStringEnumMemberName("births-differ")]
    BirthsDiffer,

    /// <summary>An identifier of a person, such as a household, is another in another session.</summary>
    [JsonStringEnumMemberName("identifier-changes")]
    IdentifierChanges,

    /// <summary>A column that is not read: the fact stands in a register.</summary>
    [JsonStringEnumMemberName("register-column")]
    RegisterColumn,

    /// <summary>A register has rows of a key, and days between them without one.</summary>
    [JsonStringEnumMemberName("register-gap")]
    RegisterGap,

    /// <summary>Sessions have a key of which the register has no row on their day.</summary>
    [JsonStringEnumMemberName("no-register-row")]
    NoRegisterRow,
}
