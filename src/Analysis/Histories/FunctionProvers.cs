using Conv.Analysis.Diagrams;
using Conv.Analysis.Obligations;
using Conv.Analysis.Spaces;
using Conv.Compiler.Ir;

namespace Conv.Analysis.Histories;

/// <summary>The sessions of each function with what they do to counters, made when first asked for.</summary>
/// <param name="program">The program.</param>
/// <param name="limit">How many nodes the diagrams of one function may have.</param>
internal sealed class FunctionProvers(IrProgram program, ProofLimit limit)
{
    private readonly Dictionary<int, FunctionProver> _provers = [];
    private readonly Thresholds _thresholds = new(program);

    /// <summary>The program.</summary>
    public IrProgram Program => program;

    /// <summary>Tests of how much an act adds.</summary>
    public Thresholds Thresholds => _thresholds;

    /// <summary>The sessions of a function.</summary>
    public FunctionProver Of(IrFunction function)
    {
        if (!_provers.TryGetValue(function.Id, out var prover))
        {
            prover = new FunctionProver(
                program,
                function,
                limit,
                [
                    .. IrWalk.Effects(function),
                    .. IrWalk.SessionEffects(function),
                    .. Updates(function).SelectMany(update => update.Additions).SelectMany(_thresholds.Of),
                ]
            );
            _provers.Add(function.Id, prover);
        }

        return prover;
    }

    /// <summary>What an accepted attendance does to windows, and what its session does once more.</summary>
    public static IEnumerable<IrUpdate> Updates(IrFunction function) =>
        function.Updates.Concat(function.SessionUpdates);

    /// <summary>The sessions of a set under a choice of readings.</summary>
    public static int Under(DecisionDiagrams diagrams, int set, IReadOnlyDictionary<string, int> chosen) =>
        diagrams
            .Space.Variables.Where(variable => variable.Subject.Kind == SubjectKind.Reading)
            .Aggregate(
                set,
                (rest, variable) =>
                    diagrams.And(
                        rest,
                        diagrams.Of(
                            new Atom(
                                variable.Subject,
                                [],
                                cell =>
                                    cell.Low <= chosen[variable.Subject.Name]
                                    && chosen[variable.Subject.Name] <= cell.High
                            )
                        )
                    )
            );

    /// <summary>The counters that a set asks for.</summary>
    public static IEnumerable<int> Counters(DecisionDiagrams diagrams, int set) =>
        diagrams
            .VariablesIn(set)
            .Select(variable => diagrams.Space.Variables[variable])
            .SelectMany(variable =>
                variable.Subject.Kind == SubjectKind.Counter ? [variable.Subject.Number]
                : variable.Expression is { } expression ? IrWalk.Counters(expression)
                : []
            )
            .Distinct();
}
