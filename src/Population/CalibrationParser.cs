using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Conv.Population;

/// <summary>Turns the text of a calibration file into a calibration, section by section in the order of the file.</summary>
internal sealed partial class CalibrationParser
{
    private const int Much = 100_000_000;

    private readonly CalibrationNode _root;
    private ImmutableArray<Column> _columns = [];
    private List<string> _kinds = [];
    private List<string> _lines = [];
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private DateOnly _from;
    private DateOnly _last;

    private CalibrationParser(CalibrationNode root) => _root = root;

    public static CalibrationResult Parse(string json, string fileName)
    {
        var findings = new CalibrationFindings(fileName);
        try
        {
            var options = new JsonDocumentOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
            };
            using var document = JsonDocument.Parse(json, options);
            var model = new CalibrationParser(new CalibrationNode(findings, document.RootElement, "")).Read();
            return new CalibrationResult(
                findings.Errors.Count == 0 ? new PopulationCalibration(model, [.. findings.Figures]) : null,
                [.. findings.Errors]
            );
        }
        catch (JsonException error)
        {
            var place = string.Create(
                CultureInfo.InvariantCulture,
                $"line {(error.LineNumber ?? 0) + 1}, column {(error.BytePositionInLine ?? 0) + 1}"
            );
            findings.Error(
                place,
                "is no JSON here",
                "check quotation marks, commas and brackets just before this place"
            );
            return new CalibrationResult(null, [.. findings.Errors]);
        }
    }

    private PopulationModel Read()
    {
        _root.Only(
            "title",
            "columns",
            "identifiers",
            "from",
            "until",
            "totals",
            "starts",
            "networks",
            "providers",
            "beneficiaries",
            "lines",
            "returns",
            "documents",
            "attached",
            "collective",
            "slips"
        );
        var title = _root.Member("title").Text();
        _columns = Columns(_root.Member("columns"));
        var identifiers = _root.Member("identifiers").Only("session", "network", "provider", "beneficiary");
        _from = _root.Member("from").Date(new DateOnly(2000, 1, 1));
        var until = _root.Member("until").Date(_from);
        var totals = Totals(_root.Member("totals"));
        _last = totals.IsEmpty ? _from : totals[^1].Until;
        if (until < _from || until > _last)
        {
            _root
                .Member("until")
                .Report(
                    "lies outside the days that the totals cover",
                    "take a day from `from` to the last day of `totals`"
                );
        }

        var starts = Starts(_root.Member("starts"));
        var networks = _root.Member("networks").Only("largestPercent", "kinds");
        var largest = networks.Member("largestPercent").Figure(100, 10_000);
        var kinds = Kinds(networks.Member("kinds"));
        var providers = _root.Member("providers").Only("leading", "assistingPerThousand", "assisting", "groupSecond");
        var (leading, assistingShare) = (
            providers.Member("leading").Texts(),
            providers.Member("assistingPerThousand").Figure(0, 900)
        );
        var assisting = providers.Member("assisting").Texts();
        var second = providers
            .Member("groupSecond")
            .Names(
                ("none", SecondProvider.None),
                ("leading", SecondProvider.Leading),
                ("assisting", SecondProvider.Assisting)
            );
        var beneficiaryFacts = BeneficiaryFacts(_root.Optional("beneficiaries"));
        var lines = Lines(_root.Member("lines"));
        var returns = _root.Member("returns").Only("perThousand", "monthsAfterFirst");
        return new PopulationModel
        {
            Title = title,
            From = _from,
            Until = until,
            Totals = totals,
            Columns = _columns,
            SessionIds = Identifier(identifiers.Member("session")),
            NetworkIds = Identifier(identifiers.Member("network")),
            ProviderIds = Identifier(identifiers.Member("provider")),
            BeneficiaryIds = Identifier(identifiers.Member("beneficiary")),
            Kinds = kinds,
            LargestNetworkPercent = largest,
            Starts = starts,
            LeadingProfessions = leading,
            AssistingProfessions = assisting,
            AssistingPerThousand = assistingShare,
            GroupSecond = second,
            BeneficiaryFacts = beneficiaryFacts,
            Lines = lines,
            Returns = new Returns(
                returns.Member("perThousand").Figure(0, 1000),
                returns.Member("monthsAfterFirst").Numbers(1, 120)
            ),
            Documents = Documents(_root.Optional("documents")),
            Attached = Attached(_root.Optional("attached")),
            Collective = Collective(_root.Optional("collective")),
            Slips = Slips(_root.Optional("slips")),
        };
    }

    private static IdentifierStyle Identifier(CalibrationNode node)
    {
        node.Only("prefix", "digits");
        var prefix = node.Member("prefix");
        var text = prefix.Text();
        if (
            text.Length is 0 or > 20
            || !char.IsAsciiLetter(text[0])
            || !text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.' or ':' or '/' or '-')
        )
        {
            if (prefix.Exists)
            {
                prefix.Report("cannot begin an identifier", "write 1 to 20 of A-Z a-z 0-9 . _ : / -, a letter first");
            }
        }

        return new IdentifierStyle(text, node.Member("digits").Whole(1, 10));
    }

    private ImmutableArray<PopulationTotals> Totals(CalibrationNode node)
    {
        var totals = ImmutableArray.CreateBuilder<PopulationTotals>();
        var before = new PopulationTotals(_from.AddDays(-1), 0, 0, 0);
        foreach (var item in node.Items())
        {
            item.Only("until", "beneficiaries", "providers", "sessions");
            var total = new PopulationTotals(
                item.Member("until").Date(before.Until.AddDays(1)),
                item.Member("beneficiaries").Figure(1, Much),
                item.Member("providers").Figure(1, Much),
                item.Member("sessions").Figure(1, Much)
            );
            if (
                total.Until <= before.Until
                || total.Beneficiaries < before.Beneficiaries
                || total.Providers < before.Providers
                || total.Sessions < before.Sessions
            )
            {
                item.Report(
                    "is not after, or is less than, the totals before it",
                    "order the totals by day; each counts from the start and can only grow"
                );
            }

            totals.Add(total);
            before = total;
        }

        if (totals.Count == 0 && node.Kind == JsonValueKind.Array)
        {
            node.Report("is empty", "give the totals of at least one day");
        }

        return totals.ToImmutable();
    }

    private ImmutableArray<MonthWeight> Starts(CalibrationNode node)
    {
        node.Only("weights", "source", "assumption");
        var months = ImmutableArray.CreateBuilder<MonthWeight>();
        foreach (var (name, month) in node.Member("weights").Members())
        {
            if (
                DateOnly.TryParseExact(
                    name + "-01",
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var first
                )
            )
            {
                months.Add(new MonthWeight(first.Year, first.Month, month.Whole(0, Much)));
            }
            else
            {
                month.Report($"`{name}` is no month", "write it as \"2023-09\"");
            }
        }

        node.Figure(
            string.Join(
                ", ",
                months.Select(month =>
                    string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00} {month.Weight}")
                )
            )
        );
        for (
            var month = new DateOnly(_from.Year, _from.Month, 1);
            month <= _last && node.Exists;
            month = month.AddMonths(1)
        )
        {
            if (!months.Any(entry => entry.Year == month.Year && entry.Month == month.Month && entry.Weight > 0))
            {
                node.Report(
                    string.Create(CultureInfo.InvariantCulture, $"has no weight for {month:yyyy-MM}"),
                    "give every month of the period a weight above 0"
                );
                break;
            }
        }

        return months.ToImmutable();
    }

    private ImmutableArray<NetworkKind> Kinds(CalibrationNode node)
    {
        var kinds = ImmutableArray.CreateBuilder<NetworkKind>();
        foreach (var (name, kind) in node.Members())
        {
            kind.Only("networks", "beneficiariesPerThousand", "ages");
            kinds.Add(
                new NetworkKind(
                    name,
                    kind.Member("networks").Figure(1, 9999),
                    kind.Member("beneficiariesPerThousand").Figure(1, 1000),
                    kind.Member("ages").Numbers(0, 110)
                )
            );
        }

        if (kinds.Count == 0 && node.Kind == JsonValueKind.Object)
        {
            node.Report("names no kind of network", "give at least one");
        }

        _kinds = [.. kinds.Select(kind => kind.Name)];
        return kinds.ToImmutable();
    }
}
