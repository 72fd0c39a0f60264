using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Specialising;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering;

/// <summary>Fixes the readings of a program: what every back end that computes starts from.</summary>
internal static class Specialiser
{
    /// <summary>
    /// The program under one alternative per reading: no choice is left, constants are folded, and counters that decide nothing are gone
    /// with their windows. Windows and counters are numbered anew.
    /// </summary>
    /// <param name="program">A program with its readings open.</param>
    /// <param name="choices">Reading name and alternative name; a reading that is not named takes its default.</param>
    /// <exception cref="ArgumentException">A name that the program does not have.</exception>
    public static IrProgram Specialise(IrProgram program, IReadOnlyDictionary<string, string> choices)
    {
        if (program.IsSpecialised)
        {
            throw new ArgumentException("the readings of this program are fixed already", nameof(program));
        }

        var assignment = Assign(program.Readings, choices);
        int Chosen(ReadingSymbol reading) => assignment[program.Readings.IndexOf(reading)];
        var fixer = new ReadingFixer(Chosen);
        var specialised = program with
        {
            Assignment = assignment,
            Conventions =
            [
                .. program.Conventions.Select(convention =>
                    convention.Takes is { } takes && fixer.Rewrite(takes) is var rewritten
                        ? convention with
                        {
                            Takes = IsConstant(rewritten, 1) ? null : rewritten,
                            Claims = convention.Claims is null ? null : fixer.Rewrite(convention.Claims),
                        }
                        : convention
                ),
            ],
            Functions = [.. program.Functions.Select(function => KnownOutputs.Spread(Rewrite(function, fixer)))],
            Windows = [.. program.Windows.Select(window => window with { Form = fixer.Fix(window.Form) })],
            Categories =
            [
                .. program.Categories.Select(category => category with { Value = fixer.Rewrite(category.Value) }),
            ],
            Monitors =
            [
                .. program.Monitors.Select(monitor =>
                    monitor.ScopeReading is { } reading
                        ? monitor with
                        {
                            ScopeReading = null,
                            Scopes = [monitor.Scopes[Chosen(reading)]],
                        }
                        : monitor
                ),
            ],
        };
        return StatePruner.Prune(specialised);
    }

    private static ImmutableArray<int> Assign(
        ImmutableArray<ReadingSymbol> readings,
        IReadOnlyDictionary<string, string> choices
    )
    {
        foreach (var name in choices.Keys.Order(StringComparer.Ordinal))
        {
            if (!readings.Any(reading => reading.Name == name))
            {
                throw new ReadingException($"there is no reading '{name}'");
            }
        }

        return [.. readings.Select(reading => Alternative(reading, choices))];
    }

    private static int Alternative(ReadingSymbol reading, IReadOnlyDictionary<string, string> choices)
    {
        if (!choices.TryGetValue(reading.Name, out var value))
        {
            return reading.Default;
        }

        for (var i = 0; i < reading.Alternatives.Length; i++)
        {
            if (reading.Alternatives[i].Name == value)
            {
                return i;
            }
        }

        throw new ReadingException($"the reading '{reading.Name}' has no alternative '{value}'");
    }

    private static IrFunction Rewrite(IrFunction function, ReadingFixer fixer) =>
        function with
        {
            SessionConditions = Conditions(function.SessionConditions, fixer),
            AttendanceConditions = Conditions(function.AttendanceConditions, fixer),
            Granted = fixer.Rewrite(function.Granted),
            Exceptional = fixer.Rewrite(function.Exceptional),
            Share = fixer.Rewrite(function.Share),
            Parts = [.. function.Parts.Select(part => part with { Amount = fixer.Rewrite(part.Amount) })],
            Fee = fixer.Rewrite(function.Fee),
            Needs =
            [
                .. function
                    .Needs.Select(need => need with { Lacks = fixer.Rewrite(need.Lacks) })
                    .Where(need => !IsConstant(need.Lacks, 0)),
            ],
            Submissions =
            [
                .. function
                    .Submissions.Select(submission => submission with { Counts = fixer.Rewrite(submission.Counts) })
                    .Where(submission => !IsConstant(submission.Counts, 0)),
            ],
            Pending =
            [
                .. function
                    .Pending.Select(pending =>
                        pending with
                        {
                            Conditions = fixer.Rewrite(pending.Conditions),
                            Amounts = fixer.Rewrite(pending.Amounts),
                        }
                    )
                    .Where(pending => !IsConstant(pending.Conditions, 0) || !IsConstant(pending.Amounts, 0)),
            ],
            Updates = [.. function.Updates.Select(update => Rewrite(update, fixer)).Where(HasEffect)],
            SessionUpdates = [.. function.SessionUpdates.Select(update => Rewrite(update, fixer)).Where(HasEffect)],
            Measures =
            [
                .. function
                    .Measures.Select(measure => measure with { Counts = fixer.Rewrite(measure.Counts) })
                    .Where(measure => !IsConstant(measure.Counts, 0)),
            ],
        };

    private static ImmutableArray<IrCondition> Conditions(ImmutableArray<IrCondition> conditions, ReadingFixer fixer) =>
        [.. conditions.Select(fixer.Rewrite).Where(condition => !IsConstant(condition.Holds, 1))];

    private static IrUpdate Rewrite(IrUpdate update, ReadingFixer fixer)
    {
        var rewritten = fixer.Rewrite(update);
        return rewritten with
        {
            Additions = [.. rewritten.Additions.Where(addition => !IsConstant(addition.Counts, 0))],
        };
    }

    private static bool HasEffect(IrUpdate update) => !update.Additions.IsEmpty || !IsConstant(update.Opens, 0);

    private static bool IsConstant(IrExpression node, long value) =>
        node is IrConstant constant && constant.Value == value;
}
