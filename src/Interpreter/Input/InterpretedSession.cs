using System.Collections.Immutable;
using System.Numerics;
using Conv.Compiler.Symbols;
using Conv.Runtime.Values;

namespace Conv.Interpreter.Input;

/// <summary>
/// A session as the interpreter reads it. Facts stand by name; a fact that is not in its dictionary is missing. Values are whole numbers:
/// an enumeration's value is numbered from 1 in vocabulary order, no is 1 and yes is 2, a date is its day number (0001-01-01 is 0),
/// an amount is in cents.
/// </summary>
/// <param name="Id">Names the session; only results carry it.</param>
/// <param name="Date">The day of the session.</param>
/// <param name="Function">The function code that the session carries.</param>
/// <param name="Facts">Facts of the session itself.</param>
/// <param name="Providers">Its providers, each once, in the order in which the input names them.</param>
/// <param name="Beneficiaries">Its beneficiaries, each once, in the order in which the input names them.</param>
internal sealed record InterpretedSession(
    string Id,
    Day Date,
    string Function,
    IReadOnlyDictionary<string, BigInteger> Facts,
    ImmutableArray<InterpretedProvider> Providers,
    ImmutableArray<InterpretedBeneficiary> Beneficiaries
)
{
    /// <summary>The text behind the number of an identifier fact, for a trace; null where numbers are all there is.</summary>
    public Func<FactSymbol, BigInteger, string>? Identifiers { get; init; }
}

/// <summary>A provider in one session.</summary>
/// <param name="Id">Names the provider; only results carry it.</param>
/// <param name="Facts">Facts of the provider in this session.</param>
internal sealed record InterpretedProvider(string Id, IReadOnlyDictionary<string, BigInteger> Facts);

/// <summary>A beneficiary in one session.</summary>
/// <param name="Id">Names the beneficiary: sessions with the same id form a trajectory.</param>
/// <param name="Facts">Facts of the beneficiary in this session; they hold for this session only.</param>
internal sealed record InterpretedBeneficiary(string Id, IReadOnlyDictionary<string, BigInteger> Facts);
