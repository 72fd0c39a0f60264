using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Diagnostics;

/// <summary>A kind of finding: its code never changes, its words may.</summary>
/// <param name="Code"><c>CONV0123</c>.</param>
/// <param name="Name">A name for documentation and tests.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One sentence without a final period; {0}, {1}… are filled with texts of the file, in back-quotes.</param>
/// <param name="Help">What to do about it, or null where the message says it all.</param>
public sealed record DiagnosticDescriptor(
    string Code,
    string Name,
    Severity Severity,
    LocalizableText Message,
    LocalizableText? Help
);
