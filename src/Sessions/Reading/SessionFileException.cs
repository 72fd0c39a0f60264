namespace Conv.Sessions.Reading;

/// <summary>A session file that cannot be read as one at all; the message says why, for the person who made the file.</summary>
public sealed class SessionFileException : Exception
{
    /// <summary>Says why.</summary>
    public SessionFileException(string message)
        : base(message) { }

    /// <summary>Says why, and what was noticed first.</summary>
    public SessionFileException(string message, Exception innerException)
        : base(message, innerException) { }
}
