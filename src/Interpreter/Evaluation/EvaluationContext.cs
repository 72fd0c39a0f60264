using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Input;
using Conv.Interpreter.Observing;
using Conv.Interpreter.State;
using Conv.Interpreter.Values;

namespace Conv.Interpreter.Evaluation;

/// <summary>Everything that an expression may read: one session, judged by one function, and perhaps one of its people.</summary>
/// <param name="Program">The program.</param>
/// <param name="Readings">The chosen readings.</param>
/// <param name="Function">The function that judges the session; null for categories of sessions that no convention takes.</param>
/// <param name="Session">The session.</param>
internal sealed record EvaluationContext(
    IrProgram Program,
    ReadingAssignment Readings,
    IrFunction? Function,
    InterpretedSession Session
)
{
    /// <summary>The provider whose facts are read, if any.</summary>
    public InterpretedProvider? Provider { get; init; }

    /// <summary>The beneficiary whose facts are read, if any.</summary>
    public InterpretedBeneficiary? Beneficiary { get; init; }

    /// <summary>Whether the facts are those of one of several people who are asked in turn: <c>every</c>, <c>a</c>, <c>no</c>.</summary>
    public bool IsQuantified { get; init; }

    /// <summary>
    /// Whose facts are read, where several people are asked for them in turn; else null. Beneficiaries are numbered: the decision about one
    /// of them does not name the others.
    /// </summary>
    public string? NameOf(FactOwner owner) =>
        owner switch
        {
            FactOwner.Provider when IsQuantified && Session.Providers.Length > 1 => Provider?.Id,
            FactOwner.Beneficiary
                when IsQuantified && Session.Beneficiaries.Length > 1 && Beneficiary is { } beneficiary =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"beneficiary {Session.Beneficiaries.IndexOf(beneficiary) + 1}"
                ),
            FactOwner.Session or FactOwner.Provider or FactOwner.Beneficiary => null,
            _ => throw new UnreachableException($"nobody is called {owner}"),
        };

    /// <summary>Everything that is remembered, if counters may be read.</summary>
    public StateStore? Store { get; init; }

    /// <summary>The state that a window is kept in here; null where the session lacks a key of its scope.</summary>
    public ScopeState? StateOf(int window) =>
        (Store ?? throw new ValueUnavailableException("The program reads a counter where there is none.")).Find(
            this,
            Program.Scopes[Program.Windows[window].Scope]
        );

    /// <summary>What the input names, if it may be asked for.</summary>
    public SubmittedHistory? Submitted { get; init; }

    /// <summary>The place of the session in the sequence, from 0.</summary>
    public int Position { get; init; }

    /// <summary>The largest grant among the accepted attendances, once it is known.</summary>
    public BigInteger? LargestGrant { get; init; }

    /// <summary>Sees what is evaluated; null where nobody looks.</summary>
    public IEvaluationObserver? Observer { get; init; }

    /// <summary>The value of a fact; missing where the session does not give it and the vocabulary gives no default.</summary>
    public Value ValueOf(FactSymbol fact)
    {
        if (fact.Role == FactRole.SessionDate)
        {
            return Value.Of(Session.Date.Number);
        }

        if (FactsOf(fact.Owner).TryGetValue(fact.Name, out var value))
        {
            return Value.Of(value);
        }

        return fact.WhenMissing is { } whenMissing ? Value.Of(whenMissing ? 2 : 1) : Value.Missing;
    }

    private IReadOnlyDictionary<string, BigInteger> FactsOf(FactOwner owner) =>
        owner switch
        {
            FactOwner.Session => Session.Facts,
            FactOwner.Provider => Provider?.Facts ?? throw NobodyHere(owner),
            FactOwner.Beneficiary => Beneficiary?.Facts ?? throw NobodyHere(owner),
            _ => throw new ArgumentOutOfRangeException(nameof(owner)),
        };

    private static ValueUnavailableException NobodyHere(FactOwner owner) =>
        new($"The program reads a fact of a {owner} where there is none.");
}
