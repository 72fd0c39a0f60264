using System.Collections.Immutable;

namespace Conv.Population;

/// <summary>The columns of the session file and what fills them.</summary>
internal sealed partial class CalibrationReader
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

    private static readonly string[] Needed = ["session", "date", "act", "provider", "beneficiary"];

    private ImmutableArray<Column> Columns()
    {
        var columns = ImmutableArray.CreateBuilder<Column>();
        foreach (var item in _file.Columns)
        {
            var path = $"columns[{CalibrationFindings.Number(columns.Count)}]";
            var index = Array.FindIndex(Contents, known => known.Name == item.Holds);
            if (index < 0)
            {
                _findings.Error(
                    $"{path}.holds",
                    $"`{item.Holds}` is nothing a column can hold",
                    $"use one of {string.Join(", ", Contents.Select(known => known.Name))}"
                );
            }

            if (columns.Any(column => column.Name == item.Name))
            {
                _findings.Error(path, $"names the column `{item.Name}` a second time", "remove one of the two");
            }

            columns.Add(new Column(item.Name, index < 0 ? ColumnContent.Fact : Contents[index].Content));
        }

        foreach (var name in Needed.Where(name => _file.Columns.All(column => column.Holds != name)))
        {
            _findings.Error("columns", $"no column holds `{name}`", "add one");
        }

        return columns.ToImmutable();
    }

    /// <summary>The place of a column that must hold <paramref name="content"/> (any content where absent); 0 after an error.</summary>
    private int ColumnIndex(string path, string name, ColumnContent? content)
    {
        var fitting = _columns.Where(column => content is null || column.Content == content).ToList();
        if (fitting.Find(column => column.Name == name) is { } found)
        {
            return _columns.IndexOf(found);
        }

        _findings.Error(
            path,
            $"`{name}` is no column that can be filled here",
            $"use one of {string.Join(", ", fitting.Select(column => column.Name))}, or declare the column in `columns`"
        );
        return 0;
    }

    private FormFacts Facts(OrderedDictionary<string, FactSpec> specs, string path)
    {
        var facts = new FactSource?[_columns.Length];
        foreach (var (name, fact) in specs)
        {
            var at = $"{path}.{name}";
            var source = fact switch
            {
                { Text: { } text } => new FactSource(
                    new Weighted<FactValue>([new FactValue(text, null)], [1]),
                    GroupSize: false
                ),
                { Values: { } values } => new FactSource(FactValues(values, at), GroupSize: false),
                { Text: null, Values: null } => new FactSource(null, GroupSize: true),
            };
            var index = ColumnIndex(at, name, ColumnContent.Fact);
            if (index < facts.Length)
            {
                facts[index] = source;
            }
        }

        return new FormFacts([.. facts]);
    }
}
