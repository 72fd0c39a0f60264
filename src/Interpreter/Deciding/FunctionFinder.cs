using Conv.Compiler.Ir;

namespace Conv.Interpreter.Deciding;

/// <summary>The convention and function that judge a session.</summary>
/// <param name="Convention">The convention.</param>
/// <param name="Function">The function; null where the policy's convention has none that corresponds.</param>
/// <param name="Takes">Whether the convention takes the session; otherwise it is refused as not in force.</param>
internal sealed record Judge(IrConvention Convention, IrFunction? Function, bool Takes);

/// <summary>Design §4, "Which convention", and §6, <c>--policy</c>.</summary>
internal sealed class FunctionFinder(IrProgram program, IrConvention? policy)
{
    /// <summary>The judge of sessions with a function code on a day; null where no convention declares the code.</summary>
    public Judge? Find(string functionName, int day)
    {
        var declared = program.Functions
            .Where(function => string.Equals(function.Name, functionName, StringComparison.Ordinal))
            .ToList();
        if (declared.Count == 0)
        {
            return null;
        }

        var taking = declared.FirstOrDefault(function => Takes(ConventionOf(function), day));
        var own = taking ?? declared.MaxBy(function => function.Convention)!;
        if (policy is null)
        {
            return new Judge(ConventionOf(own), own, taking is not null);
        }

        var judging = declared.FirstOrDefault(function => function.Convention == policy.Id)
            ?? LineageOf(own).FirstOrDefault(ancestor => ancestor.Convention == policy.Id)
            ?? program.Functions.FirstOrDefault(function => function.Convention == policy.Id && LineageOf(function).Exists(ancestor => ancestor.Id == own.Id));
        return new Judge(policy, judging, judging is not null);
    }

    private static bool Takes(IrConvention convention, int day) => convention.From <= day && day <= convention.To;

    private IrConvention ConventionOf(IrFunction function) => program.Conventions[function.Convention];

    // A function, the function that it succeeds, the one that that one succeeds, and so on.
    private List<IrFunction> LineageOf(IrFunction function)
    {
        var lineage = new List<IrFunction> { function };
        while (lineage[^1].Predecessor is >= 0 and var predecessor && lineage.TrueForAll(seen => seen.Id != predecessor))
        {
            lineage.Add(program.Functions[predecessor]);
        }

        return lineage;
    }
}
