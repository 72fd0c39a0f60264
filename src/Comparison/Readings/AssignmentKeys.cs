using System.Collections.Immutable;
using Conv.Compiler.Ir;

namespace Conv.Comparison.Readings;

/// <summary>
/// What decides under one assignment of readings, as numbers to compare: the same number, the same outcome on every session file. Different
/// numbers say nothing: rules may be written differently and decide alike.
/// </summary>
/// <param name="Attendances">Per function: what decides its attendances.</param>
/// <param name="Payments">Per function: what decides its payments.</param>
/// <param name="Rows">What decides all of them.</param>
/// <param name="Monitors">What the monitors come to.</param>
internal sealed record AssignmentKeys(
    ImmutableArray<int> Attendances,
    ImmutableArray<int> Payments,
    int Rows,
    int Monitors
)
{
    /// <summary>The keys of a program whose readings are fixed.</summary>
    public static AssignmentKeys Of(IrProgram program, GraphNumbers numbers)
    {
        var parts = new ProgramParts(program, numbers);
        ImmutableArray<int> attendances = [.. program.Functions.Select(parts.Attendance)];
        ImmutableArray<int> payments = [.. program.Functions.Select(parts.Payment)];
        var rows = numbers.Of($"rows {string.Join(' ', attendances)} / {string.Join(' ', payments)}");
        return new(attendances, payments, rows, parts.Monitors);
    }

    /// <summary>
    /// Whether two alternatives together change every row of a file as one of them does alone, the other leaving it as it was. If so, counts
    /// of rows and sums of amounts change by the sum of both.
    /// </summary>
    /// <param name="basis">Neither.</param>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    /// <param name="both">Both.</param>
    /// <param name="judges">Whether a function judges a session of the file, by its id; of the others there are no rows.</param>
    public static bool AreApart(
        AssignmentKeys basis,
        AssignmentKeys first,
        AssignmentKeys second,
        AssignmentKeys both,
        Func<int, bool> judges
    )
    {
        bool OneAtMost(Func<AssignmentKeys, int> key) =>
            (key(first) == key(basis) && key(both) == key(second))
            || (key(second) == key(basis) && key(both) == key(first));

        return Enumerable
            .Range(0, basis.Attendances.Length)
            .Where(judges)
            .All(function => OneAtMost(of => of.Attendances[function]) && OneAtMost(of => of.Payments[function]));
    }
}
