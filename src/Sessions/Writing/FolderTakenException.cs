namespace Conv.Sessions.Writing;

/// <summary>A folder into which another run is writing.</summary>
public sealed class FolderTakenException(string message, Exception? inner) : IOException(message, inner);
