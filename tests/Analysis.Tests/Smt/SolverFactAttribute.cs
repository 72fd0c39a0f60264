namespace Conv.Analysis.Tests.Smt;

/// <summary>A test that asks an SMT solver; skipped, with the reason, where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SolverFactAttribute : FactAttribute
{
    public SolverFactAttribute()
    {
        if (Solver.Find() is null)
        {
            Skip = "no SMT solver on the PATH (z3 or cvc5)";
        }
    }
}
