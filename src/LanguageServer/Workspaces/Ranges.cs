using Conv.Compiler.Text;
using Conv.LanguageServer.Protocol;
using Range = Conv.LanguageServer.Protocol.Range;

namespace Conv.LanguageServer.Workspaces;

/// <summary>Turns places of the compiler, which count from 1, into those of the protocol, which count from 0, and back.</summary>
internal static class Ranges
{
    /// <summary>A piece of a text.</summary>
    public static Range Of(SourceSpan place) => new(At(place.Start), At(place.End));

    /// <summary>A piece of a text.</summary>
    public static Range Of(SourceText source, TextSpan span) => Of(new SourceSpan(source, span));

    /// <summary>A piece of a text in its document.</summary>
    public static Location Locate(SourceSpan place) => new(Addresses.ToUri(place.Source.Path), Of(place));

    /// <summary>The offset of a place.</summary>
    public static int Offset(SourceText source, Position place) =>
        source.OffsetOf(new LinePosition(place.Line + 1, place.Character + 1));

    private static Position At(LinePosition place) => new(place.Line - 1, place.Column - 1);
}
