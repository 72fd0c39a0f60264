using Conv.Compiler.Ir;
using Conv.Runtime.Values;

namespace Conv.Cli.Checking;

/// <summary>What the sums and splits of budgets come to, for <c>conv check</c>.</summary>
internal static class BudgetText
{
    /// <summary>A line per budget; with all its lines and splits where asked for.</summary>
    public static void Write(IrProgram program, Voice voice, bool isVerbose, TextWriter output)
    {
        foreach (var budget in program.Budgets)
        {
            var wholes = budget.Lines.Where((_, i) => budget.Lines.Any(part => part.Whole == i)).ToList();
            var off = wholes
                .Where(line => line.Difference is { Number: not 0 })
                .Select(line =>
                    voice.Say(
                        CheckWords.Off,
                        voice.Value(IrBudgetPrinter.Amount(new Cents(Math.Abs(line.Difference!.Value.Number))))
                    )
                );
            var unknown = wholes.Count(line => line.Difference is null);
            var splits = budget.Lines.Count(line => line.Split is not null);
            var open = budget.Lines.Count(line => line is { Split: not null, By: null, Shares.IsEmpty: true });
            output.WriteLine(
                voice.Say(
                    CheckWords.Budget,
                    Terminal.Safe(voice.Name(budget.Name)),
                    string.Join(", ", [voice.Of(wholes.Count - unknown, CheckWords.SumChecked), .. off])
                        + (unknown > 0 ? voice.Say(CheckWords.NotChecked, voice.Of(unknown)) : "")
                        + (splits > 0 ? voice.Semicolon + voice.Of(splits, CheckWords.Split) : "")
                        + (open > 0 ? voice.Say(CheckWords.WithoutWeights, voice.Of(open)) : "")
                )
            );
        }

        if (isVerbose)
        {
            new BudgetLinesText(program, voice, output).Write();
        }
    }
}
