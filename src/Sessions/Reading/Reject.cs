namespace Conv.Sessions.Reading;

/// <summary>
/// A line of a session file that is no part of a valid session. It repeats nothing that could name a person: of what the line says, only words that
/// stand in the place of a value of an enumeration.
/// </summary>
/// <param name="Line">The number of the first physical line of the record; the header is line 1.</param>
/// <param name="Column">The column to blame first; empty where it is the whole line.</param>
/// <param name="Message">What is wrong; several problems are joined by <c>; </c>, those of other columns with their names.</param>
public readonly record struct Reject(int Line, string Column, string Message);
