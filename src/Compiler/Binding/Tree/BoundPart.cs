using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Binding.Tree;

/// <summary>What a payer pays for each accepted beneficiary of a function.</summary>
/// <param name="Payer">The payer.</param>
/// <param name="Price">How much.</param>
/// <param name="IsBehindShare">
/// Whether it is said below what the insurer pays or what the beneficiary owes, so that <c>the rest</c> is what these leave.
/// </param>
internal sealed record BoundPart(PayerSymbol Payer, BoundPrice Price, bool IsBehindShare);

/// <summary><c>the rest</c>: what is left of the fee for the payer whose part reads it; the fee reads no fact of a provider.</summary>
internal sealed record BoundRest(SourceSpan Place) : BoundExpression(Place, BoundType.Money);
