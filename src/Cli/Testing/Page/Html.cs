using System.Net;

namespace Conv.Cli.Testing.Page;

/// <summary>Texts of files in a page.</summary>
internal static class Html
{
    /// <summary>A text that is neither markup nor steers the direction of writing; fit for attributes in double quotes.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(Terminal.Safe(text));
}
