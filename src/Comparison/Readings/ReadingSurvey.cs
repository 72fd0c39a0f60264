using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Comparison.Readings;

/// <summary>What each reading can change, from the rules alone.</summary>
/// <param name="Readings">By name.</param>
public sealed record ReadingSurvey(ImmutableArray<SurveyedReading> Readings)
{
    /// <summary>Surveys every reading of conventions.</summary>
    /// <param name="program">The conventions, without errors.</param>
    /// <param name="basis">The assignment from which the alternatives depart; a reading that is not named has its default.</param>
    /// <exception cref="ArgumentException">There is no such reading, or it has no such alternative.</exception>
    public static ReadingSurvey Of(CheckedProgram program, ImmutableSortedDictionary<string, string> basis) =>
        Of(new AssignmentTable(program, basis));

    internal static ReadingSurvey Of(AssignmentTable table) =>
        new([.. table.Readings.Select(reading => Survey(table, reading))]);

    private static SurveyedReading Survey(AssignmentTable table, ReadingSymbol reading)
    {
        var usual = table.BaseOf(reading);
        return new(
            reading,
            usual,
            [
                .. reading
                    .Alternatives.Where(one => !string.Equals(one.Name, usual, StringComparison.Ordinal))
                    .Select(one => Survey(table, new ReadingChoice(reading.Name, one.Name))),
            ]
        );
    }

    private static SurveyedAlternative Survey(AssignmentTable table, ReadingChoice choice)
    {
        var (basis, keys) = (table.Base, table.Keys(choice));
        var functions =
            from function in table.Functions
            let attendances = keys.Attendances[function.Id] != basis.Attendances[function.Id]
            let payments = keys.Payments[function.Id] != basis.Payments[function.Id]
            where attendances || payments
            select new ReachedFunction(function.Convention, function.Name, attendances, payments);
        return new(choice.Alternative, [.. functions], keys.Monitors != basis.Monitors);
    }
}

/// <summary>A reading with its alternatives.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Base">The alternative that the base takes.</param>
/// <param name="Alternatives">The others, in file order.</param>
public sealed record SurveyedReading(
    ReadingSymbol Reading,
    string Base,
    ImmutableArray<SurveyedAlternative> Alternatives
);

/// <summary>What an alternative can change: whatever is not named is decided by the same rules as in the base.</summary>
/// <param name="Name">The alternative.</param>
/// <param name="Functions">The functions of which it can change something, by convention, in file order.</param>
/// <param name="Monitors">Whether it can change what the monitors come to.</param>
public sealed record SurveyedAlternative(string Name, ImmutableArray<ReachedFunction> Functions, bool Monitors)
{
    /// <summary>Whether it is proved that it changes nothing, whatever the sessions: the rules are the same.</summary>
    public bool ChangesNothing => Functions.IsEmpty && !Monitors;
}

/// <summary>A function whose sessions other rules decide.</summary>
/// <param name="Convention">The name of its convention.</param>
/// <param name="Function">Its name.</param>
/// <param name="Attendances">Whether attendances can change: decision, reasons, exceptional mark, share.</param>
/// <param name="Payments">Whether payments can change: decision, reasons, fee.</param>
public sealed record ReachedFunction(string Convention, string Function, bool Attendances, bool Payments);
