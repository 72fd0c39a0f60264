using Conv.Compiler.Ir;
using Conv.Interpreter.Evaluation;
using Conv.Interpreter.Input;
using Conv.Interpreter.Observing;

namespace Conv.Interpreter.Deciding;

/// <summary>The convention and function that judge a session.</summary>
/// <param name="Convention">The convention.</param>
/// <param name="Function">The function; null where the policy's convention has none that corresponds.</param>
/// <param name="Takes">Whether the convention takes the session; otherwise it is refused as not in force.</param>
internal sealed record Judge(IrConvention Convention, IrFunction? Function, bool Takes);

/// <summary>Which convention takes a session, and which function judges it: by its day, or under a policy.</summary>
internal sealed class FunctionFinder(
    IrProgram program,
    ReadingAssignment readings,
    IrConvention? policy,
    IEvaluationObserver? observer = null
)
{
    /// <summary>The judge of a session; null where no convention declares the code.</summary>
    public Judge? Find(InterpretedSession session)
    {
        // From the latest to the first; under a policy its own function of that name before all others.
        var declared = program
            .Functions.Where(function => string.Equals(function.Name, session.Function, StringComparison.Ordinal))
            .OrderByDescending(function => function.Convention == policy?.Id)
            .ThenByDescending(function => ConventionOf(function).From)
            .ToList();
        if (declared.Count == 0)
        {
            return null;
        }

        if (policy is not null)
        {
            var corresponding = declared
                .Select(function => Corresponding(function, policy))
                .FirstOrDefault(function => function is not null);
            return new Judge(policy, corresponding, corresponding is not null);
        }

        var taking = declared.Find(function => Takes(ConventionOf(function), session));
        var judging = taking ?? declared[0];
        return new Judge(ConventionOf(judging), judging, taking is not null);
    }

    // The function itself, what it succeeds, or what succeeds it, along any number of links; null where the convention has none of them.
    private IrFunction? Corresponding(IrFunction function, IrConvention convention) =>
        LineageOf(function).Find(ancestor => ancestor.Convention == convention.Id)
        ?? program.Functions.FirstOrDefault(other =>
            other.Convention == convention.Id && LineageOf(other).Exists(ancestor => ancestor.Id == function.Id)
        );

    /// <summary>Whether a convention takes a session: by its day, and by the facts that it asks for.</summary>
    public bool Takes(IrConvention convention, InterpretedSession session) =>
        convention.From <= session.Date
        && session.Date <= convention.To
        && (
            convention.Takes is not { } condition
            || new Evaluator(new EvaluationContext(program, readings, null, session) { Observer = observer }).IsTrue(
                condition
            )
        );

    private IrConvention ConventionOf(IrFunction function) => program.Conventions[function.Convention];

    // A function, the function that it succeeds, the one that that one succeeds, and so on.
    private List<IrFunction> LineageOf(IrFunction function)
    {
        var lineage = new List<IrFunction> { function };
        while (
            lineage[^1].Predecessor is >= 0 and var predecessor && lineage.TrueForAll(seen => seen.Id != predecessor)
        )
        {
            lineage.Add(program.Functions[predecessor]);
        }

        return lineage;
    }
}
