using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Comparison;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Comparison.Structure;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Reports.Tests.Samples;

/// <summary>A comparison whose every text wants to be markup: labels, names of files and editions, clauses, citations, approvals.</summary>
internal static class HostileReport
{
    public const string Attack =
        "</script></style></title><script>window.hacked=1</script><img src=x onerror='window.hacked=2'>\u0000\u202E&amp;";

    private const string Label = "</script><script>window.hacked=3</script><img src=x onerror='window.hacked=4'>";

    public static ComparisonReport Report { get; } = Make();

    private static ComparisonReport Make()
    {
        var edition = new Edition(
            Attack,
            Load(),
            null,
            ImmutableSortedDictionary<string, string>.Empty.Add("turn", "late")
        );
        var source = edition.Checked.Sources.Single(one =>
            one.Text.Contains("function play", StringComparison.Ordinal)
        );
        var start = source.Text.IndexOf("fee", StringComparison.Ordinal);
        var place = new SourceSpan(source, new TextSpan(start, 12));
        var rule = new Rule(RuleKind.Fee, Attack, Attack, Attack, place, [Attack, $"house {Attack}"]);
        var functions = new FunctionPair([Attack], Attack, Attack, "play", "c");
        var witness = new Witness([new(738_000, Attack, Attack, $"refused {Attack}")], Attack);
        return new(
            edition,
            edition,
            new([new(Attack, RuleChangeKind.Changed, rule, rule with { Text = "other" })], 0),
            new(
                738_000,
                738_001,
                [
                    new(
                        Attack,
                        functions,
                        DecidedOutput.Decision,
                        new(Attack, [place]),
                        new("", []),
                        [new([new(Attack, Attack)], witness), new([], witness)]
                    ),
                ],
                [new(functions, DecidedOutput.Fee, Attack, Attack, Attack)],
                [new(functions, DecidedOutput.Share)]
            ),
            SampleData.Data with
            {
                InputHash = Attack,
                Causes = [new([Attack, "unknown"], SampleData.Data.Changed, SampleData.Data.Changed)],
                Tables =
                [
                    new(Attack, [new(Attack, SampleData.Data.Old, SampleData.Data.New, SampleData.Data.Changed)]),
                ],
                MostAffected =
                [
                    new(
                        1,
                        SampleData.Data.Changed,
                        [new(1, new Day(738_000), Attack, Attack, Attack, null, null, true, false)]
                    ),
                ],
            }
        );
    }

    private static CheckedProgram Load()
    {
        var compilation = Compilation.Create([
            new SourceText(
                $"folder/{Attack}/a{Label.Replace('/', '-')}.conv",
                $"""
                vocabulary club "{Label}"
                source house "{Label}"
                facts of the session
                    visit  "{Label}"  identity
                    date   date of the session
                    act    function
                facts of the provider
                    coach  identity
                facts of the beneficiary
                    member identity
                reason not-in-force "{Label}" when not in force
                reason nobody-there "{Label}" when nobody is registered
                reading turn "{Label}"   [house]
                    early  "{Label}"   default
                    late   "{Label}"
                """
            ),
            new SourceText(
                "b.conv",
                $"""
                convention c "{Label}"   [house "{Label}"]
                    uses     club
                    in force from 2021-01-01 to 2024-12-31
                function play "{Label}"   [house]
                    registers beneficiaries
                    fee    10 EUR   [house]
                    share  by turn
                        early: 1 EUR
                        late:  0 EUR
                """
            ),
        ]);
        return ProgramChecker.Require(compilation);
    }
}
