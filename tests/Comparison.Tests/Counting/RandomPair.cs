using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Conv.Analysis;
using Conv.Comparison.Editions;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Fuzzing;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Sessions;

namespace Conv.Comparison.Tests.Counting;

/// <summary>A random convention, the same without a condition or a cap and with other prices, and random sessions for both.</summary>
/// <param name="Old">The convention.</param>
/// <param name="New">Without a rule, and dearer.</param>
/// <param name="Csv">A session file.</param>
internal sealed partial record RandomPair(Edition Old, Edition New, byte[] Csv)
{
    /// <summary>The pair of a seed; null where no rule can be spared.</summary>
    public static RandomPair? Make(ulong seed)
    {
        var sources = RandomConventions.Make(seed);
        if (ProgramChecker.Check(Compilation.Create(sources)).Program is not { } old)
        {
            return null;
        }

        var dice = new Dice(seed);
        var lines = sources[1].Text.Split('\n');
        var rules = Enumerable.Range(0, lines.Length).Where(i => IsRule(lines[i].TrimStart())).ToList();
        for (; rules.Count > 0; )
        {
            var rule = dice.Of(rules);
            rules.Remove(rule);
            var text = string.Join('\n', lines.Where((_, i) => i != rule).Select(Dearer));
            var changed = Compilation.Create(sources.SetItem(1, new SourceText(sources[1].Path, text)));
            if (ProgramChecker.Check(changed).Program is { } @new && @new.SourceHash != old.SourceHash)
            {
                var rows = RandomSessions.Make(dice, old.Ir, Boundaries.Of(old.Ir), 60);
                return new RandomPair(
                    Edition("old", old),
                    Edition("new", @new),
                    SessionCsv.Write(old.Ir.Vocabulary, rows.Select(Payable))
                );
            }
        }

        return null;
    }

    // Sums of amounts near 64 bits are refused, and are no matter here.
    private static SessionRow Payable(SessionRow row) =>
        new(
            row.Cells.ToImmutableSortedDictionary(
                cell => cell.Key,
                cell => IsLarge(cell.Value) ? "77" : cell.Value,
                StringComparer.Ordinal
            )
        );

    // A price with a digit more.
    private static string Dearer(string line) =>
        line.TrimStart() is var rule
        && (rule.StartsWith("fee", StringComparison.Ordinal) || rule.StartsWith("share", StringComparison.Ordinal))
            ? Price().Replace(line, "1$0")
            : line;

    [GeneratedRegex(@"\d+(\.\d\d)? EUR", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Price();

    // What refuses: to drop it changes decisions, if anything does.
    private static bool IsRule(string line) =>
        line.StartsWith("requires", StringComparison.Ordinal) || line.StartsWith("at most", StringComparison.Ordinal);

    private static bool IsLarge(string text) =>
        text.Length > 7 && text.All(one => char.IsAsciiDigit(one) || one == '.');

    private static Edition Edition(string name, CheckedProgram program) =>
        new(name, program, null, ImmutableSortedDictionary<string, string>.Empty);
}
