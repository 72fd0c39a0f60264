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
        var table = page.Table(1);
        var header = new List<string> { "", "proved to change" };
        if (rules)
        {
            header.Add("rules");
        }

        if (counted is not null)
        {
            header.AddRange("rows that differ", "insurer's part");
        }

        table.Add(Tone.Strong, [.. header]);
        var several = pairs.GroupBy(pair => $"{pair}", StringComparer.Ordinal).Where(one => one.Count() > 1);
        var ambiguous = several.Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var name = ambiguous.Contains($"{pair}") ? ChangeWords.WithConventions(pair) : $"{pair}";
            table.Add([
                Terminal.Safe(name),
                Proved(report.Proved, pair),
                .. rules ? [Rules(report.Structure, pair)] : Array.Empty<string>(),
                .. counted is null ? [] : Counted(counted, pair),
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
        string[] signs = ["+", "-", "~"];
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
            ? [Numbers.Of(row.Changed.Attendances + row.Changed.Payments), Amounts.Change(row.Changed.Insurer)]
            : ["", ""];
}
