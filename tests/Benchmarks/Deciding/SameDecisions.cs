using Conv.Runtime;

namespace Conv.Benchmarks.Deciding;

/// <summary>A benchmark of something else is worthless: every row of every column must be the same on both sides.</summary>
internal static class SameDecisions
{
    public static void Assert(SessionBatch batch, ConventionEvaluator evaluator)
    {
        // What nobody writes must show.
        var compiled = Filled(batch, evaluator, 0x55);
        var byHand = Filled(batch, evaluator, 0x2A);
        Decider.Compiled(evaluator).DecideAll(batch, compiled);
        Decider.ByHand.DecideAll(batch, byHand);
        Compare(nameof(compiled.Rejected), compiled.Rejected, byHand.Rejected);
        Compare(nameof(compiled.Targets), compiled.Targets, byHand.Targets);
        Compare(nameof(compiled.Conventions), compiled.Conventions, byHand.Conventions);
        Compare(nameof(compiled.Attendances), compiled.Attendances, byHand.Attendances);
        Compare(nameof(compiled.AttendanceReasons), compiled.AttendanceReasons, byHand.AttendanceReasons);
        Compare(nameof(compiled.Exceptional), compiled.Exceptional, byHand.Exceptional);
        Compare(nameof(compiled.Shares), compiled.Shares, byHand.Shares);
        Compare(nameof(compiled.Granted), compiled.Granted, byHand.Granted);
        Compare(nameof(compiled.Measures), compiled.Measures, byHand.Measures);
        Compare(nameof(compiled.Payments), compiled.Payments, byHand.Payments);
        Compare(nameof(compiled.PaymentReasons), compiled.PaymentReasons, byHand.PaymentReasons);
        Compare(nameof(compiled.Fees), compiled.Fees, byHand.Fees);
        for (var i = 0; i < compiled.Categories.Length; i++)
        {
            Compare(evaluator.Info.Categories[i].Name, compiled.Categories[i], byHand.Categories[i]);
        }

        for (var s = 0; s < batch.SessionCount; s++)
        {
            if (compiled.Rejected[s] == 0 && compiled.SessionReasons[s] != byHand.SessionReasons[s])
            {
                throw new InvalidOperationException($"{nameof(compiled.SessionReasons)}: row {s} differs");
            }
        }
    }

    private static DecisionBatch Filled(SessionBatch batch, ConventionEvaluator evaluator, byte value)
    {
        var decisions = new DecisionBatch(batch, evaluator.Info.Categories.Count);
        Array.Fill(decisions.AttendanceReasons, value);
        Array.Fill(decisions.Shares, value);
        Array.Fill(decisions.Granted, value);
        Array.Fill(decisions.Measures, value);
        Array.Fill(decisions.PaymentReasons, value);
        Array.Fill(decisions.Fees, value);
        Array.Fill(decisions.Rejected, value);
        Array.Fill(decisions.Attendances, (Decision)value);
        Array.Fill(decisions.Payments, (Decision)value);
        foreach (var category in decisions.Categories)
        {
            Array.Fill(category, value);
        }

        return decisions;
    }

    private static void Compare<T>(string column, T[] compiled, T[] byHand)
    {
        for (var row = 0; row < compiled.Length; row++)
        {
            if (!EqualityComparer<T>.Default.Equals(compiled[row], byHand[row]))
            {
                throw new InvalidOperationException(
                    $"{column}: row {row} is {compiled[row]} compiled and {byHand[row]} by hand"
                );
            }
        }
    }
}
