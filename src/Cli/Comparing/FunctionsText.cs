using Conv.Comparison;
using Conv.Comparison.Counting;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;

namespace Conv.Cli.Comparing;

/// <summary>A line for each pair of functions: what each layer says about it.</summary>
internal sealed class FunctionsText(Page page)
{
    private const string ByFunction = "function";

    /// <summary>Writes the table, where functions were compared.</summary>
    public void Write(ComparisonReport report)
    {
        var pairs = report.Parts.HasFlag(ComparisonParts.Proved) ? ChangeWords.Pairs(report.Proved) : [];
        if (pairs.IsEmpty)
        {
            return;
        }

        page.Heading("Function by function");
        var rules = report.Parts.HasFlag(ComparisonParts.Structure);
        var counted = report.Data?.Tables.FirstOrDefault(one => one.Key == ByFunction);
        int[] left = [(counted is null ? 1 : 3) + (rules ? 1 : 0)];
        var table = page.Table(left);
        var header = new List<string> { "" };
        if (counted is not null)
        {
            header.AddRange("insurer's part", "rows that differ");
        }

        if (rules)
        {
            header.Add("rules");
        }

        table.Add(Tone.Strong, [.. header, "proved to change"]);
        var several = pairs.GroupBy(pair => $"{pair}", StringComparer.Ordinal).Where(one => one.Count() > 1);
        var ambiguous = several.Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var name = ambiguous.Contains($"{pair}") ? ChangeWords.WithConventions(pair) : $"{pair}";
            table.Add([
                Terminal.Safe(name),
                .. counted is null ? [] : Counted(counted, pair),
                .. rules ? [Rules(report.Structure, pair)] : Array.Empty<string>(),
                Proved(report.Proved, pair),
            ]);
        }

        table.Write();
    }

    private static string Proved(ProvedComparison proved, FunctionPair pair)
    {
        var key = ChangeWords.KeyOf(pair);
        var changed = proved.Changes.Where(one => ChangeWords.KeyOf(one.Functions) == key).Select(one => one.Output);
        var open = proved.Open.Where(one => ChangeWords.KeyOf(one.Functions) == key).Select(one => one.Output);
        var (changes, questions) = (Outputs(changed), Outputs(open));
        return (changes.Length, questions.Length) switch
        {
            (0, 0) => "nothing",
            (0, _) => $"not proved: {questions}",
            (_, 0) => changes,
            _ => $"{changes}; not proved: {questions}",
        };
    }

    private static string Outputs(IEnumerable<DecidedOutput> outputs) =>
        string.Join(", ", outputs.Distinct().Order().Select(ChangeWords.Of));

    private static string Rules(StructuralComparison structure, FunctionPair pair)
    {
        string[] signs = ["+", "-", "~", "="];
        var own = structure
            .Changes.Where(change =>
                (change.Old is { } old && old.Owner == pair.Old) || (change.New is { } now && now.Owner == pair.New)
            )
            .ToList();
        return string.Join(
            ' ',
            Enum.GetValues<RuleChangeKind>()
                .Select(kind => (Sign: signs[(int)kind], Count: own.Count(change => change.Kind == kind)))
                .Where(one => one.Count > 0)
                .Select(one => $"{one.Sign}{Numbers.Of(one.Count)}")
        );
    }

    private static string[] Counted(GroupTable table, FunctionPair pair) =>
        table.Rows.FirstOrDefault(row => row.Value == $"{pair}") is { } row
            ? [Amounts.Change(row.Changed.Insurer), Numbers.Of(row.Changed.Attendances + row.Changed.Payments)]
            : ["", ""];
}
