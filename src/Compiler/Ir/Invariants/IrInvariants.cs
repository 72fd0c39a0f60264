using System.Collections.Immutable;
using System.Globalization;

namespace Conv.Compiler.Ir.Invariants;

/// <summary>
/// What holds of every program that lowering or specialising makes, and what every reader of the IR may rely on; <c>docs/ir.md</c> says
/// it in prose. A violation is a mistake of the compiler, never of a text.
/// </summary>
internal static class IrInvariants
{
    /// <summary>The violations, a sentence each; none in a program that is sound.</summary>
    public static ImmutableArray<string> Violations(IrProgram program) =>
        [
            .. Numbering(program),
            .. State(program),
            .. program.Functions.SelectMany(function => new FunctionInvariants(program, function).Violations()),
            .. program.IsSpecialised ? Specialised(program) : [],
        ];

    /// <summary>Stops at a program that breaks an invariant.</summary>
    /// <exception cref="InvalidOperationException">It breaks one: a mistake of the compiler.</exception>
    public static void Verify(IrProgram program)
    {
        if (Violations(program) is [var first, ..] all)
        {
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"{all.Length} invariants of the IR are broken: {first}")
            );
        }
    }

    private static IEnumerable<string> Numbering(IrProgram program) =>
        [
            .. Ids("convention", program.Conventions.Select(convention => convention.Id)),
            .. Ids("function", program.Functions.Select(function => function.Id)),
            .. Ids("window", program.Windows.Select(window => window.Id)),
            .. Ids("counter", program.Counters.Select(counter => counter.Id)),
            .. Ids("scope", program.Scopes.Select(scope => scope.Id)),
            .. Ids("category", program.Categories.Select(category => category.Id)),
            .. Ids("measure", program.Measures.Select(measure => measure.Id)),
            .. Ids("kind of submitted acts", program.Submitted.Select(submittedActs => submittedActs.Id)),
            .. Unique("window", program.Windows.Select(window => window.Name)),
            .. Unique("counter", program.Counters.Select(counter => counter.Name)),
        ];

    private static IEnumerable<string> Ids(string what, IEnumerable<int> ids) =>
        ids.Select((id, index) => (id, index))
            .Where(pair => pair.id != pair.index)
            .Select(pair =>
                string.Create(CultureInfo.InvariantCulture, $"{what} {pair.id} stands at index {pair.index}")
            );

    private static IEnumerable<string> Unique(string what, IEnumerable<string> names) =>
        names
            .GroupBy(name => name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => $"two {what}s are called '{group.Key}'");

    private static IEnumerable<string> State(IrProgram program)
    {
        foreach (var window in program.Windows.Where(window => (uint)window.Scope >= program.Scopes.Length))
        {
            yield return $"the window '{window.Name}' is kept for a scope that there is not";
        }

        foreach (var counter in program.Counters)
        {
            if ((uint)counter.Window >= program.Windows.Length)
            {
                yield return $"the counter '{counter.Name}' is in a window that there is not";
            }

            if (counter.Bound < 1)
            {
                yield return $"the counter '{counter.Name}' tells no totals apart";
            }
        }
    }

    private static IEnumerable<string> Specialised(IrProgram program)
    {
        if (program.Assignment.Length != program.Readings.Length)
        {
            yield return "not every reading has an alternative";
        }

        foreach (var window in program.Windows.Where(window => window.Form is not IrFixedWindow))
        {
            yield return $"a reading still chooses the form of the window '{window.Name}'";
        }
    }
}
