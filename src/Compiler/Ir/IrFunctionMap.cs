namespace Conv.Compiler.Ir;

/// <summary>Finds the function that judges a session under a convention of the caller's choice: the counterfactual of a comparison.</summary>
internal static class IrFunctionMap
{
    /// <summary>
    /// The function of a convention for a function name, dates ignored: the one that has the name itself; else, for the functions of that
    /// name from the latest convention to the first, what succeeds it along any number of links, or what it succeeds.
    /// </summary>
    /// <returns>The function's id, or -1 where the convention has none.</returns>
    public static int Under(IrProgram program, int convention, string name)
    {
        var named = Named(program, name);
        if (named.FirstOrDefault(function => function.Convention == convention) is { } own)
        {
            return own.Id;
        }

        foreach (var function in named)
        {
            var mapped = Predecessors(program, function)
                .Concat(Successors(program, function))
                .FirstOrDefault(other => other.Convention == convention);
            if (mapped is not null)
            {
                return mapped.Id;
            }
        }

        return -1;
    }

    /// <summary>The latest function, by its convention's first day, that has a name.</summary>
    public static IrFunction Latest(IrProgram program, string name) => Named(program, name)[0];

    /// <summary>The functions that have a name, from the latest convention to the first.</summary>
    public static IReadOnlyList<IrFunction> Named(IrProgram program, string name) =>
        [
            .. program
                .Functions.Where(function => function.Name == name)
                .OrderByDescending(function => program.Conventions[function.Convention].From),
        ];

    private static IEnumerable<IrFunction> Predecessors(IrProgram program, IrFunction function)
    {
        // A chain of predecessors is no longer than there are functions; a circle (a mistake) must not hang us.
        for (var steps = program.Functions.Length; function.Predecessor >= 0 && steps > 0; steps--)
        {
            function = program.Functions[function.Predecessor];
            yield return function;
        }
    }

    private static IEnumerable<IrFunction> Successors(IrProgram program, IrFunction function) =>
        program.Functions.Where(other => Predecessors(program, other).Contains(function));
}
