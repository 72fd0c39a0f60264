using Conv.Compiler.Text;

namespace Conv.Compiler.Binding.Tree;

/// <summary>The fee of each provider of the session, as the share reads it; the fee reads no fact of a provider.</summary>
internal sealed record BoundFee(SourceSpan Place) : BoundExpression(Place, BoundType.Money);
