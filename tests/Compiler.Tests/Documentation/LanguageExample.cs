using System.Collections.Immutable;
using Conv.Compiler.Text;

namespace Conv.Compiler.Tests.Documentation;

/// <summary>A fence of the language reference.</summary>
/// <param name="Id">Page and line, such as <c>caps.md:12</c>.</param>
/// <param name="Subject">The file that the fence holds, or the frame file with the fence behind it.</param>
/// <param name="Others">The frame files that the subject uses or follows.</param>
/// <param name="Wrong">The code of the one error that it shows, or null: it compiles.</param>
/// <param name="FirstLine">The first line of the fence in <paramref name="Subject"/>.</param>
internal sealed record LanguageExample(
    string Id,
    SourceText Subject,
    ImmutableArray<SourceText> Others,
    string? Wrong,
    int FirstLine
)
{
    /// <summary>Everything to compile.</summary>
    public ImmutableArray<SourceText> Files => [.. Others, Subject];
}
