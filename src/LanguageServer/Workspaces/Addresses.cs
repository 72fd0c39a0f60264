namespace Conv.LanguageServer.Workspaces;

/// <summary>Turns addresses of documents into paths and back. A document that is no file keeps its address as its path.</summary>
internal static class Addresses
{
    /// <summary>The path of a document.</summary>
    public static string ToPath(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var address) && address.IsFile
            ? Path.GetFullPath(address.LocalPath)
            : uri;

    /// <summary>The address of a path.</summary>
    public static string ToUri(string path) => Path.IsPathFullyQualified(path) ? new Uri(path).AbsoluteUri : path;

    /// <summary>The folder of a document; the document itself where it is in none.</summary>
    public static string FolderOf(string path) =>
        Path.IsPathFullyQualified(path) ? Path.GetDirectoryName(path) ?? path : path;
}
