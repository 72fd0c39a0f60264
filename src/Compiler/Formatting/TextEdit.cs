using Conv.Compiler.Text;

namespace Conv.Compiler.Formatting;

/// <summary>A change of a text: what stands in a piece of it gives way to something else.</summary>
/// <param name="Span">The piece; of no length where something is put in.</param>
/// <param name="NewText">What stands there then.</param>
internal readonly record struct TextEdit(TextSpan Span, string NewText);
