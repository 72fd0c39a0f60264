using Conv.Analysis.Diagrams;
using Conv.Analysis.Obligations;
using Conv.Analysis.Witnesses;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Assertions;

/// <summary>Shows findings by the smallest session, or history, that was found and run through the compiled conventions.</summary>
/// <param name="conventions">The files.</param>
/// <param name="limit">How many nodes the diagrams of one function may have.</param>
internal sealed class FindingExamples(CheckedProgram conventions, ProofLimit limit)
{
    private readonly Replay _replay = new(conventions);

    /// <summary>A scenario that ends in one of some sessions; null where none was found.</summary>
    public string? Of(Diagnostic finding, IrAssertionCase sessions)
    {
        try
        {
            var program = conventions.Ir;
            var function = program.Functions[sessions.Function];
            var prover = new FunctionProver(program, function, limit, sessions.When, sessions.Wrong);
            var set = prover.Diagrams.And([
                prover.Of(sessions.Sessions),
                prover.Of(sessions.When),
                prover.Of(sessions.Wrong),
            ]);
            return FunctionProver.IsEmpty(set)
                ? null
                : new CounterexampleSearch(program, prover, _replay, limit)
                    .Find(set, evaluator => Asserted.IsOne(function, sessions, evaluator), finding.Message)
                    .Witness;
        }
        catch (DiagramLimitException)
        {
            return null;
        }
    }
}
