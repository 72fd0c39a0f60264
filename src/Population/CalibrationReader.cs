using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Conv.Population;

/// <summary>Turns the text of a calibration file into a calibration: its shape first, then what its parts say to each other, in the order of the file.</summary>
internal sealed partial class CalibrationReader
{
    private readonly CalibrationFile _file;
    private readonly CalibrationFindings _findings;
    private readonly ImmutableArray<Column> _columns;
    private readonly string[] _kinds;
    private readonly string[] _lines;
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly DateOnly _last;

    private CalibrationReader(CalibrationFile file, CalibrationFindings findings)
    {
        (_file, _findings) = (file, findings);
        _kinds = [.. file.Networks.Kinds.Keys];
        _lines = [.. file.Lines.Keys];
        _last = file.Totals.Count == 0 ? file.From : file.Totals[^1].Until;
        _columns = Columns();
    }

    public static CalibrationResult Parse(string json, string fileName)
    {
        var text = Encoding.UTF8.GetBytes(json);
        var findings = new CalibrationFindings(fileName, text);
        var file = Read(text, findings);
        var model = file is null ? null : new CalibrationReader(file, findings).Model();
        return new CalibrationResult(
            model is not null && findings.Errors.Count == 0
                ? new PopulationCalibration(model, [.. findings.Figures])
                : null,
            [.. findings.Errors]
        );
    }

    // Null where the text has another shape.
    private static CalibrationFile? Read(byte[] text, CalibrationFindings findings)
    {
        try
        {
            var options = new JsonReaderOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
            };
            var reader = new Utf8JsonReader(text, options);
            reader.Read();
            new CalibrationShape(findings).Value(ref reader, CalibrationJson.Default.CalibrationFile, "");
            while (reader.Read())
            {
                // Whatever stands behind the object is no JSON.
            }

            return findings.Errors.Count > 0
                ? null
                : JsonSerializer.Deserialize(text, CalibrationJson.Default.CalibrationFile);
        }
        catch (JsonException error)
        {
            var line = (int)(error.LineNumber ?? 0);
            var at = (int)(error.BytePositionInLine ?? 0);
            for (var i = 0; i < text.Length && line > 0; i++)
            {
                at++;
                line -= text[i] == '\n' ? 1 : 0;
            }

            findings.Errors.Clear();
            findings.Error(
                "",
                at,
                "is no JSON here",
                "check quotation marks, commas and brackets just before this place"
            );
            return null;
        }
        catch (InvalidOperationException)
        {
            findings.Error(
                "",
                "has a text with half a character in it (\\uD800 to \\uDFFF)",
                "write the character itself"
            );
            return null;
        }
    }

    private PopulationModel Model()
    {
        var ids = _file.Identifiers;
        var sessionIds = Identifier(ids.Session, "identifiers.session");
        var networkIds = Identifier(ids.Network, "identifiers.network");
        var providerIds = Identifier(ids.Provider, "identifiers.provider");
        var beneficiaryIds = Identifier(ids.Beneficiary, "identifiers.beneficiary");
        var totals = Totals();
        if (_file.Until < _file.From || _file.Until > _last)
        {
            _findings.Error(
                "until",
                "lies outside the days that the totals cover",
                "take a day from `from` to the last day of `totals`"
            );
        }

        var (networks, providers) = (_file.Networks, _file.Providers);
        return new PopulationModel
        {
            Title = _file.Title,
            From = _file.From,
            Until = _file.Until,
            Totals = totals,
            Columns = _columns,
            SessionIds = sessionIds,
            NetworkIds = networkIds,
            ProviderIds = providerIds,
            BeneficiaryIds = beneficiaryIds,
            Starts = Starts(),
            LargestNetworkPercent = Value(networks.LargestPercent, "networks.largestPercent"),
            Kinds = Kinds(),
            LeadingProfessions = Texts(providers.Leading, "providers.leading"),
            AssistingPerThousand = Value(providers.AssistingPerThousand, "providers.assistingPerThousand"),
            AssistingProfessions = Texts(providers.Assisting, "providers.assisting"),
            GroupSecond = SecondProviders(providers.GroupSecond, "providers.groupSecond"),
            BeneficiaryFacts =
            [
                .. (_file.Beneficiaries ?? []).Select(fact => new BeneficiaryFact(
                    ColumnIndex($"beneficiaries.{fact.Key}", fact.Key, ColumnContent.BeneficiaryFact),
                    ByKind(fact.Value, $"beneficiaries.{fact.Key}", Texts)
                )),
            ],
            Lines = Lines(),
            Returns = new Returns(
                Value(_file.Returns.PerThousand, "returns.perThousand"),
                Numbers(_file.Returns.MonthsAfterFirst, "returns.monthsAfterFirst")
            ),
            Documents = [.. (_file.Documents ?? []).Select(rule => Document(rule.Key, rule.Value))],
            Attached = [.. (_file.Attached ?? []).Select(act => Attached(act.Key, act.Value))],
            Collective = [.. (_file.Collective ?? []).Select(act => Collective(act.Key, act.Value))],
            Slips = [.. (_file.Slips ?? []).Select(slip => Slip(slip.Key, slip.Value))],
        };
    }

    private IdentifierStyle Identifier(IdentifierSpec style, string path)
    {
        var prefix = style.Prefix;
        if (
            prefix.Length is 0 or > 20
            || !char.IsAsciiLetter(prefix[0])
            || !prefix.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.' or ':' or '/' or '-')
        )
        {
            _findings.Error(
                $"{path}.prefix",
                "cannot begin an identifier",
                "write 1 to 20 of A-Z a-z 0-9 . _ : / -, a letter first"
            );
        }

        return new IdentifierStyle(prefix, style.Digits);
    }

    private ImmutableArray<PopulationTotals> Totals()
    {
        var totals = ImmutableArray.CreateBuilder<PopulationTotals>();
        var before = new PopulationTotals(_file.From.AddDays(-1), 0, 0, 0);
        foreach (var item in _file.Totals)
        {
            var path = $"totals[{CalibrationFindings.Number(totals.Count)}]";
            var total = new PopulationTotals(
                item.Until,
                Value(item.Beneficiaries, $"{path}.beneficiaries"),
                Value(item.Providers, $"{path}.providers"),
                Value(item.Sessions, $"{path}.sessions")
            );
            if (
                total.Until <= before.Until
                || total.Beneficiaries < before.Beneficiaries
                || total.Providers < before.Providers
                || total.Sessions < before.Sessions
            )
            {
                _findings.Error(
                    path,
                    "is not after, or is less than, the totals before it",
                    "order the totals by day; each counts from the start and can only grow"
                );
            }

            totals.Add(total);
            before = total;
        }

        if (totals.Count == 0)
        {
            _findings.Error("totals", "is empty", "give the totals of at least one day");
        }

        return totals.ToImmutable();
    }

    private ImmutableArray<MonthWeight> Starts()
    {
        var months = ImmutableArray.CreateBuilder<MonthWeight>();
        foreach (var (name, weight) in _file.Starts.Weights)
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
                months.Add(new MonthWeight(first.Year, first.Month, weight));
            }
            else
            {
                _findings.Error($"starts.weights.{name}", $"`{name}` is no month", "write it as \"2023-09\"");
            }
        }

        _findings.Figure("starts", Weights(_file.Starts), _file.Starts);
        for (var month = new DateOnly(_file.From.Year, _file.From.Month, 1); month <= _last; month = month.AddMonths(1))
        {
            if (!months.Any(entry => entry.Year == month.Year && entry.Month == month.Month && entry.Weight > 0))
            {
                _findings.Error(
                    "starts",
                    string.Create(CultureInfo.InvariantCulture, $"has no weight for {month:yyyy-MM}"),
                    "give every month of the period a weight above 0"
                );
                break;
            }
        }

        return months.ToImmutable();
    }

    private ImmutableArray<NetworkKind> Kinds()
    {
        if (_kinds.Length == 0)
        {
            _findings.Error("networks.kinds", "names no kind of network", "give at least one");
        }

        return
        [
            .. _file.Networks.Kinds.Select(kind =>
            {
                var path = $"networks.kinds.{kind.Key}";
                return new NetworkKind(
                    kind.Key,
                    Value(kind.Value.Networks, $"{path}.networks"),
                    Value(kind.Value.BeneficiariesPerThousand, $"{path}.beneficiariesPerThousand"),
                    Numbers(kind.Value.Ages, $"{path}.ages")
                );
            }),
        ];
    }
}
