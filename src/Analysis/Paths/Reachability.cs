using System.Collections.Immutable;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Obligations;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Paths;

/// <summary>
/// Which questions no session at all answers with yes: a proof over all facts, dates, readings and counter values, as
/// <see cref="Linter"/> has it. What only an impossible history would reach counts as reachable here.
/// </summary>
internal static class Reachability
{
    /// <summary>For each question, whether it is proved that no session answers it with yes.</summary>
    /// <param name="program">The program whose functions and nodes the questions name, its readings open or fixed.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="limit">How many nodes the diagrams of one function may have; what needs more is not proved.</param>
    public static ImmutableArray<bool> AreImpossible(
        IrProgram program,
        ImmutableArray<ReachabilityQuestion> questions,
        ProofLimit? limit = null
    )
    {
        limit ??= ProofLimit.Of(ProofLimit.DefaultNodes);
        var answers = new bool[questions.Length];
        var numbered = questions.Select((question, number) => (ReachabilityQuestion: question, Number: number));
        foreach (
            var group in numbered
                .Where(pair => pair.ReachabilityQuestion.Function >= 0)
                .GroupBy(pair => pair.ReachabilityQuestion.Function)
        )
        {
            var prover = new FunctionProver(
                program,
                program.Functions[group.Key],
                limit,
                group.Select(pair => pair.ReachabilityQuestion.Asked).OfType<IrExpression>()
            );
            var ways = new Dictionary<IrExpression, PathConditions>(ReferenceEqualityComparer.Instance);
            foreach (var (question, number) in group)
            {
                answers[number] = IsImpossible(prover, question, ways);
            }
        }

        return [.. answers];
    }

    private static bool IsImpossible(
        FunctionProver prover,
        ReachabilityQuestion question,
        Dictionary<IrExpression, PathConditions> known
    )
    {
        try
        {
            if (!known.TryGetValue(question.Root, out var ways))
            {
                known.Add(question.Root, ways = new PathConditions(prover, question.Root));
            }

            var set = ways.To(question.Node);
            if (question.Asked is { } asked)
            {
                set = prover.Diagrams.And(set, prover.Of(asked));
            }
            else if (question is { Holds: { } holds, Node.Type: IrType.Boolean })
            {
                var condition = prover.Of(question.Node);
                set = prover.Diagrams.And(set, holds ? condition : prover.Diagrams.Not(condition));
            }

            return FunctionProver.IsEmpty(set);
        }
        catch (DiagramLimitException)
        {
            return false;
        }
    }
}
