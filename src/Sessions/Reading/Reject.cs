namespace Conv.Sessions.Reading;

/// <summary>A line of a session file that is no part of a valid session. It never repeats what the line says.</summary>
/// <param name="Line">The number of the first physical line of the record; the header is line 1.</param>
/// <param name="Column">The column to blame; empty where it is the whole line.</param>
/// <param name="Message">What is wrong.</param>
public readonly record struct Reject(int Line, string Column, string Message);
