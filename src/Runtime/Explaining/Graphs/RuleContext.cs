using System.Diagnostics;
using System.Globalization;
using System.Numerics;

namespace Conv.Runtime.Explaining.Graphs;

/// <summary>What an expression may read: a session, who judges it, and perhaps one of its people.</summary>
/// <param name="Program">The rules.</param>
/// <param name="Facts">The session.</param>
/// <param name="Function">The function that judges it; null where only a convention is asked.</param>
/// <param name="States">What is remembered.</param>
internal sealed record RuleContext(RuleProgram Program, ExplainedFacts Facts, RuleFunction? Function, RuleStates States)
{
    /// <summary>The provider whose facts are read, by place; -1: nobody.</summary>
    public int Provider { get; init; } = -1;

    /// <summary>The beneficiary whose facts are read, by place; -1: nobody.</summary>
    public int Beneficiary { get; init; } = -1;

    /// <summary>Whether the facts are those of one of several people who are asked in turn: <c>every</c>, <c>a</c>, <c>no</c>.</summary>
    public bool IsQuantified { get; init; }

    /// <summary>The largest grant among the accepted attendances.</summary>
    public BigInteger LargestGrant { get; init; }

    public RuleState? StateOf(int window) => States.Of(Beneficiary, Program.Windows[window].Scope);

    public FactCell CellOf(RuleFact fact) =>
        fact.IsSessionDate ? FactCell.Day(Facts.Day) : RowOf(fact.Subject).Cells[fact.Column];

    // Beneficiaries are numbered: the decision about one of them does not name the others.
    public string? NameOf(FactSubject subject) =>
        !IsQuantified
            ? null
            : subject switch
            {
                FactSubject.Session => null,
                FactSubject.Provider => Facts.Providers.Count > 1 ? Facts.Providers[Provider].Id ?? "" : null,
                FactSubject.Beneficiary => Facts.Beneficiaries.Count > 1 && Beneficiary >= 0
                    ? string.Create(CultureInfo.InvariantCulture, $"beneficiary {Beneficiary + 1}")
                    : null,
                _ => throw new UnreachableException($"nobody is called {subject}"),
            };

    private FactRow RowOf(FactSubject subject) =>
        subject switch
        {
            FactSubject.Session => Facts.Session,
            FactSubject.Provider => Facts.Providers[Provider],
            FactSubject.Beneficiary => Facts.Beneficiaries[Beneficiary],
            _ => throw new UnreachableException($"nobody is called {subject}"),
        };
}
