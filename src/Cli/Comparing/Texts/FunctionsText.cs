using Conv.Comparison;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;

namespace Conv.Cli.Comparing.Texts;

/// <summary>A line for each pair of functions: what each layer says about it.</summary>
internal sealed class FunctionsText(Page page, Voice voice)
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

        page.Heading(voice.Say(DiffWords.ByFunction));
        var rules = report.Parts.HasFlag(ComparisonParts.Structure);
        var counted = report.Data?.Tables.FirstOrDefault(one => one.Key == ByFunction);
        int[] left = [(counted is null ? 1 : 3) + (rules ? 1 : 0)];
        var table = page.Table(left);
        var header = new List<string> { "" };
        if (counted is not null)
        {
            header.AddRange(voice.Say(RunWords.Insurer), voice.Say(DiffWords.RowsThatDiffer));
        }

        if (rules)
        {
            header.Add(voice.Say(DiffWords.Rules));
        }

        table.Add(Tone.Strong, [.. header, voice.Say(DiffWords.ProvedToChange)]);
        var several = pairs.GroupBy(pair => $"{pair}", StringComparer.Ordinal).Where(one => one.Count() > 1);
        var ambiguous = several.Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        var same = pairs.Where(pair => IsSame(report, counted, pair)).ToList();
        foreach (var pair in pairs.Except(same))
        {
            var name = ambiguous.Contains($"{pair}")
                ? ChangeWords.WithConventions(pair, voice)
                : ChangeWords.Of(pair, voice);
            table.Add([
                Terminal.Safe(name),
                .. counted is null ? [] : Counted(RowOf(counted, pair)),
                .. rules ? [Rules(report.Structure, pair)] : Array.Empty<string>(),
                Proved(report.Proved, pair),
            ]);
        }

        // Who is judged by no convention in either edition is in no proof; the lines add up to the total all the same.
        foreach (var row in counted?.Rows.Where(row => !pairs.Any(pair => IsOf(row, pair)) && Differs(row)) ?? [])
        {
            table.Add([
                Terminal.Safe(Keys.Value(voice, ByFunction, row.Value)),
                .. Counted(row),
                .. rules ? [""] : Array.Empty<string>(),
                "",
            ]);
        }

        if (same.Count < pairs.Length)
        {
            table.Write();
        }

        if (same.Count > 0)
        {
            page.Text(
                2,
                voice.Say(
                    DiffWords.NothingIn,
                    voice.Of(same.Count, same.Count < pairs.Length ? DiffWords.MoreFunctions : DiffWords.InFunctions),
                    string.Join(", ", same.Select(pair => ChangeWords.Of(pair, voice)).Distinct())
                ),
                Tone.Faint
            );
        }
    }

    private bool IsSame(ComparisonReport report, GroupTable? counted, FunctionPair pair) =>
        Proved(report.Proved, pair) == voice.Say(DiffWords.Nothing)
        && (counted is null || RowOf(counted, pair) is not { } row || !Differs(row))
        && (!report.Parts.HasFlag(ComparisonParts.Structure) || Rules(report.Structure, pair).Length == 0);

    private string Proved(ProvedComparison proved, FunctionPair pair)
    {
        var key = ChangeWords.KeyOf(pair);
        var changed = proved.Changes.Where(one => ChangeWords.KeyOf(one.Functions) == key).Select(one => one.Output);
        var open = proved.Open.Where(one => ChangeWords.KeyOf(one.Functions) == key).Select(one => one.Output);
        var (changes, questions) = (Outputs(changed), Outputs(open));
        return (changes.Length, questions.Length) switch
        {
            (0, 0) => voice.Say(DiffWords.Nothing),
            (0, _) => voice.Say(DiffWords.NotProvedOf, questions),
            (_, 0) => changes,
            _ => $"{changes}; {voice.Say(DiffWords.NotProvedOf, questions)}",
        };
    }

    private string Outputs(IEnumerable<DecidedOutput> outputs) =>
        string.Join(", ", outputs.Distinct().Order().Select(output => voice.Say(KindWords.Of(output))));

    private static string Rules(StructuralComparison structure, FunctionPair pair)
    {
        string[] signs = ["+", "-", "~", "="];
        var own = structure
            .Changes.Where(change =>
                Is(change.Old, pair.Old, pair.OldConvention) || Is(change.New, pair.New, pair.NewConvention)
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

    private static bool Is(Rule? rule, string? function, string? convention) =>
        rule is not null && rule.Owner == function && rule.Convention == convention;

    private static GroupRow? RowOf(GroupTable table, FunctionPair pair) =>
        table.Rows.FirstOrDefault(row => IsOf(row, pair));

    private static bool IsOf(GroupRow row, FunctionPair pair) =>
        row.Judges is { } judges
            ? judges == new Judges(pair.Old, pair.OldConvention, pair.New, pair.NewConvention)
            : row.Value == $"{pair}";

    private static bool Differs(GroupRow row) => row.Changed.Attendances + row.Changed.Payments > 0;

    private string[] Counted(GroupRow? row) =>
        row is null ? ["", ""] : [voice.Insurer(row.Changed), voice.Of(row.Changed.Attendances + row.Changed.Payments)];
}
