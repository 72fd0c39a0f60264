using System.Collections.Immutable;
using System.Text.Json;

namespace Conv.Population;

/// <summary>The columns of the session file and what fills them.</summary>
internal sealed partial class CalibrationParser
{
    private static readonly (string Name, ColumnContent Content)[] Contents =
    [
        ("session", ColumnContent.Session),
        ("date", ColumnContent.Date),
        ("network", ColumnContent.Network),
        ("network-kind", ColumnContent.NetworkKind),
        ("act", ColumnContent.Act),
        ("fact", ColumnContent.Fact),
        ("provider", ColumnContent.Provider),
        ("profession", ColumnContent.Profession),
        ("beneficiary", ColumnContent.Beneficiary),
        ("birth-date", ColumnContent.BirthDate),
        ("beneficiary-fact", ColumnContent.BeneficiaryFact),
        ("document", ColumnContent.Document),
    ];

    private static ImmutableArray<Column> Columns(CalibrationNode node)
    {
        var columns = ImmutableArray.CreateBuilder<Column>();
        foreach (var item in node.Items())
        {
            item.Only("name", "holds");
            var name = item.Member("name").Text();
            var holds = item.Member("holds");
            var text = holds.Text();
            var index = Array.FindIndex(Contents, known => string.Equals(known.Name, text, StringComparison.Ordinal));
            if (index < 0 && holds.Exists)
            {
                holds.Report(
                    $"`{text}` is nothing a column can hold",
                    $"use one of {string.Join(", ", Contents.Select(known => known.Name))}"
                );
            }

            if (columns.Any(column => string.Equals(column.Name, name, StringComparison.Ordinal)))
            {
                item.Report($"names the column `{name}` a second time", "remove one of the two");
            }

            columns.Add(new Column(name, index < 0 ? ColumnContent.Fact : Contents[index].Content));
        }

        foreach (
            var needed in (ReadOnlySpan<ColumnContent>)
                [
                    ColumnContent.Session,
                    ColumnContent.Date,
                    ColumnContent.Act,
                    ColumnContent.Provider,
                    ColumnContent.Beneficiary,
                ]
        )
        {
            if (node.Kind == JsonValueKind.Array && !columns.Any(column => column.Content == needed))
            {
                node.Report($"no column holds `{Contents.First(known => known.Content == needed).Name}`", "add one");
            }
        }

        return columns.ToImmutable();
    }

    /// <summary>The place of a column that must hold <paramref name="content"/> (any content where absent); 0 after an error.</summary>
    private int ColumnIndex(CalibrationNode at, string name, ColumnContent? content)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            if (
                string.Equals(_columns[i].Name, name, StringComparison.Ordinal)
                && (content is null || _columns[i].Content == content)
            )
            {
                return i;
            }
        }

        var fitting = _columns
            .Where(column => content is null || column.Content == content)
            .Select(column => column.Name);
        at.Report(
            $"`{name}` is no column that can be filled here",
            $"use one of {string.Join(", ", fitting)}, or declare the column in `columns`"
        );
        return 0;
    }

    private FormFacts Facts(CalibrationNode node)
    {
        var facts = new FactSource?[_columns.Length];
        foreach (var (name, fact) in node.Members())
        {
            var source = fact.Kind switch
            {
                JsonValueKind.String => new FactSource(
                    new Weighted<FactValue>([new FactValue(fact.Text(), null)], [1]),
                    GroupSize: false
                ),
                JsonValueKind.True => new FactSource(null, GroupSize: true),
                _ => new FactSource(fact.FactValues(), GroupSize: false),
            };
            var index = ColumnIndex(fact, name, ColumnContent.Fact);
            if (index < facts.Length)
            {
                facts[index] = source;
            }
        }

        return new FormFacts([.. facts]);
    }

    private ImmutableArray<BeneficiaryFact> BeneficiaryFacts(CalibrationNode node) =>
        [
            .. node.Members()
                .Select(member => new BeneficiaryFact(
                    ColumnIndex(member.Node, member.Name, ColumnContent.BeneficiaryFact),
                    member.Node.ByKind(_kinds, kind => kind.Texts())
                )),
        ];
}
