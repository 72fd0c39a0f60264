using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Interpreter.Input;
using Conv.Runtime;
using Conv.Scenarios.Engines;

namespace Conv.Interpreter.Tests.Differential;

/// <summary>Where a compiled evaluator and the interpreter decide differently.</summary>
/// <param name="program">The program, its readings open.</param>
/// <param name="evaluator">The same program, compiled under some readings.</param>
/// <param name="readings">Those readings.</param>
/// <param name="policy">The index of the policy's convention, or -1.</param>
internal sealed class Differences(
    IrProgram program,
    ConventionEvaluator evaluator,
    IReadOnlyDictionary<string, string> readings,
    int policy
)
{
    /// <summary>One line per cell that differs, with the column, the row and both values.</summary>
    public string[] Between(InterpretedSession[] sessions)
    {
        var batch = BatchBuilder.Build(program, sessions);
        var compiled = Compiled(batch);
        var interpreted = Interpreted(batch, sessions);
        var needs = evaluator.Info.Needs;
        string Need(ushort index) => index == 0 ? "" : $"{needs[index - 1].Column}: {needs[index - 1].Message}";
        return
        [
            .. Column("Rejected", compiled.Rejected.Select(Need), interpreted.Rejected.Select(Need)),
            .. Columns(compiled, interpreted),
        ];
    }

    /// <summary>One line per cell that differs, what is lacking apart.</summary>
    public static string[] Columns(DecisionBatch compiled, DecisionBatch interpreted) =>
        [
            .. Column("Targets", compiled.Targets, interpreted.Targets),
            .. Column("Conventions", compiled.Conventions, interpreted.Conventions),
            .. Column("SessionReasons", compiled.SessionReasons, interpreted.SessionReasons),
            .. Column("Attendances", compiled.Attendances, interpreted.Attendances),
            .. Column("AttendanceReasons", compiled.AttendanceReasons, interpreted.AttendanceReasons),
            .. Column("Exceptional", compiled.Exceptional, interpreted.Exceptional),
            .. Column("Shares", compiled.Shares, interpreted.Shares),
            .. compiled.Parts.Zip(interpreted.Parts).SelectMany(pair => Column("Parts", pair.First, pair.Second)),
            .. Column("Granted", compiled.Granted, interpreted.Granted),
            .. Column("ProvisionalUntil", compiled.ProvisionalUntil, interpreted.ProvisionalUntil),
            .. Column("Measures", compiled.Measures, interpreted.Measures),
            .. compiled
                .Categories.Zip(interpreted.Categories)
                .SelectMany(pair => Column("Categories", pair.First, pair.Second)),
            .. Column("Payments", compiled.Payments, interpreted.Payments),
            .. Column("PaymentReasons", compiled.PaymentReasons, interpreted.PaymentReasons),
            .. Column("Fees", compiled.Fees, interpreted.Fees),
        ];

    /// <summary>Leaves out sessions as long as the rest still differs.</summary>
    public InterpretedSession[] Shrink(InterpretedSession[] sessions)
    {
        for (var i = 0; i < sessions.Length; i++)
        {
            InterpretedSession[] fewer = [.. sessions[..i], .. sessions[(i + 1)..]];
            if (fewer.Length > 0 && Between(fewer).Length > 0)
            {
                return Shrink(fewer);
            }
        }

        return sessions;
    }

    private DecisionBatch Compiled(SessionBatch batch)
    {
        var decisions = new DecisionBatch(
            batch,
            program.Categories.Length,
            program.Submitted.Length,
            program.Vocabulary.Payers.Length
        );
        evaluator.DecideAll(batch, decisions, policy);
        return decisions;
    }

    private DecisionBatch Interpreted(SessionBatch batch, InterpretedSession[] sessions)
    {
        var options = new InterpreterOptions(readings, policy < 0 ? null : program.Conventions[policy].Name);
        var outcomes = ReferenceInterpreter.Decide(program, sessions, options);
        var decisions = new DecisionBatch(
            batch,
            program.Categories.Length,
            program.Submitted.Length,
            program.Vocabulary.Payers.Length
        );
        DecisionBatchWriter.Write(program, outcomes, batch, evaluator.Info.Needs, decisions);
        return decisions;
    }

    private static IEnumerable<string> Column<T>(string name, IEnumerable<T> compiled, IEnumerable<T> interpreted) =>
        compiled
            .Zip(interpreted)
            .Select((pair, row) => (pair.First, pair.Second, Row: row))
            .Where(cell => !Equals(cell.First, cell.Second))
            .Select(cell =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}[{cell.Row}]: compiled {cell.First}, interpreted {cell.Second}"
                )
            );
}
