using Conv.Analysis.Diagrams;
using Conv.Analysis.Obligations;
using Conv.Analysis.Witnesses;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Histories;

/// <summary>
/// Looks for sessions of sets that hang on what diagrams cannot read: what the reference interpreter finds to be one is one. A few short
/// searches in all, for what they do not find may be there all the same.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="limit">How much work the proofs may do.</param>
internal sealed class SessionSearch(IrProgram program, ProofLimit limit)
{
    private const int MostSearches = 20;
    private const int MostStates = 60;
    private const int MostTries = 20_000;

    private readonly FunctionProvers _provers = new(program, limit);
    private readonly ActCells _cells = new(program.Vocabulary);
    private readonly SearchBudget _budget = new(MostTries);
    private int _searches;

    /// <summary>Whether one was found.</summary>
    /// <param name="prover">The function.</param>
    /// <param name="set">The sessions.</param>
    public bool Finds(FunctionProver prover, int set) =>
        _searches++ < MostSearches
        && !_budget.IsSpent
        && new HistoryFinder(program, prover, _provers, MostStates)
            .To(set, evaluated => _cells.IsIn(prover.Diagrams, set, evaluated) == true, _budget)
            .Any();
}
