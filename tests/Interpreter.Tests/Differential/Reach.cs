using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.TestKit.Ir;

namespace Conv.Interpreter.Tests.Differential;

/// <summary>What an expression may read at its place in a program.</summary>
/// <param name="Owners">Whose facts.</param>
/// <param name="Needed">The facts without which the session would have been a reject: read without a test.</param>
internal sealed record Reach(ImmutableArray<FactOwner> Owners, ImmutableHashSet<FactSymbol> Needed)
{
    /// <summary>Counters may be read.</summary>
    public bool State { get; init; }

    /// <summary>The grant of the attendance may be read.</summary>
    public bool Granted { get; init; }

    /// <summary>The largest grant of the session may be read.</summary>
    public bool LargestGrant { get; init; }

    /// <summary>Whether the attendance is exceptional may be read.</summary>
    public bool Exceptional { get; init; }

    /// <summary>Values with a name that may be used.</summary>
    public ImmutableArray<IrShared> Shared { get; init; } = [];

    /// <summary>The facts within reach that have a storage.</summary>
    public FactSymbol[] Facts(params FactKind[] kinds) =>
        [
            .. Words.Vocabulary.Facts.Where(fact =>
                fact.Storage != FactStorage.Own && Owners.Contains(fact.Owner) && kinds.Contains(fact.Kind)
            ),
        ];
}
