using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Conv.Sessions.Correcting;
using Conv.Sessions.Deciding;
using Conv.Sessions.Expecting;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Writing;

/// <summary>
/// The content of <c>run.json</c>: what was decided by what, and the totals. The same input and the same assembly give the same bytes:
/// it names no time, no machine and no path.
/// </summary>
/// <param name="SourceHash">SHA-256 of the sources of the conventions.</param>
/// <param name="CompilerVersion">The version of the compiler that made the evaluator.</param>
/// <param name="Vocabulary">The vocabulary's name.</param>
/// <param name="Readings">The reading of each ambiguity, by name.</param>
/// <param name="Policy">The convention that judged every session; <c>auto</c>: the one in force.</param>
/// <param name="InputHash">SHA-256 of the session file.</param>
/// <param name="Totals">Counts and sums; amounts in euros.</param>
/// <param name="Budgets">What was spent on the lines of the budgets; amounts in euros.</param>
public sealed record RunReport(
    string SourceHash,
    string CompilerVersion,
    string Vocabulary,
    OrderedDictionary<string, string> Readings,
    string Policy,
    string InputHash,
    RunTotals Totals,
    IReadOnlyList<BudgetTotals> Budgets
)
{
    /// <summary>The name of this kind of output.</summary>
    public const string SchemaName = "run";

    /// <summary>The version of what it holds: rises when a field is renamed, removed or means something else, not when one is added.</summary>
    public const int SchemaVersion = 1;

    /// <summary><see cref="SchemaName"/>.</summary>
    [JsonPropertyOrder(-101)]
    public string Schema { get; } = SchemaName;

    /// <summary><see cref="SchemaVersion"/>.</summary>
    [JsonPropertyOrder(-100)]
    public int Version { get; } = SchemaVersion;

    /// <summary>How the session file was read; see <see cref="Reading.Dialect.Name"/>.</summary>
    public string Dialect { get; init; } = Reading.Dialect.Standard.Name;

    /// <summary>How the tables are written.</summary>
    public string OutputDialect { get; init; } = Reading.Dialect.Standard.Name;

    /// <summary>The registers from which facts came, by name; absent where the vocabulary has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OrderedDictionary<string, RegisterReport>? Registers { get; init; }

    /// <summary>What the session file should be looked at for.</summary>
    public IReadOnlyList<FileWarning> Warnings { get; init; } = [];

    /// <summary>What the run changes of an earlier one; absent where it was compared with none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CorrectionTotals? Corrections { get; init; }

    /// <summary>How the rows of other systems compare with ours; absent where none were given.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ExpectationTotals>? Expected { get; init; }

    /// <summary>Which key the digests of <c>sessions.csv</c> are made with; absent where it has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? KeyId { get; init; }

    /// <summary>SHA-256 of each other file of the run, by name, as it was written; empty where nothing was.</summary>
    public OrderedDictionary<string, string> Files { get; init; } = [];

    /// <summary>How it becomes JSON, for its schema.</summary>
    public static JsonTypeInfo<RunReport> JsonType => RunReportJson.Default.RunReport;

    /// <summary>The report of a run.</summary>
    public static RunReport Of(Run run, Corrections? corrections, SessionKey? key = null) =>
        Of(run) with
        {
            Corrections = corrections?.Totals,
            KeyId = key?.Id,
        };

    /// <summary>The report of a run that corrects none.</summary>
    public static RunReport Of(Run run) =>
        new(
            run.Info.SourceHash,
            run.Info.CompilerVersion,
            run.Info.Vocabulary,
            new OrderedDictionary<string, string>(run.Info.Readings),
            run.Policy < 0 ? "auto" : run.Info.Conventions[run.Policy].Name,
            run.Table.InputHash,
            run.Totals,
            run.BudgetTotals
        )
        {
            Registers = run.Table.Registers.Count == 0 ? null : RegisterReport.Of(run.Table.Registers),
        };

    /// <summary>As JSON, properties in the order of the records, camel case.</summary>
    public byte[] ToJson() => Encoding.UTF8.GetBytes(PlainJson.Text(this, RunReportJson.Default.RunReport));
}

/// <summary>A register from which facts came, in <c>run.json</c>.</summary>
/// <param name="File">The name of the file that the vocabulary gives it.</param>
/// <param name="Hash">SHA-256 of the file that was read.</param>
/// <param name="Rows">How many rows it has.</param>
public sealed record RegisterReport(string File, string Hash, int Rows)
{
    /// <summary>Registers by their names, in the order of the vocabulary.</summary>
    internal static OrderedDictionary<string, RegisterReport> Of(IEnumerable<RegisterTable> registers) =>
        new(
            registers.Select(one =>
                KeyValuePair.Create(one.Register.Name, new RegisterReport(one.Register.File, one.Hash, one.RowCount))
            )
        );
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(KnownTotalConverter)]
)]
[JsonSerializable(typeof(RunReport))]
internal sealed partial class RunReportJson : JsonSerializerContext;

/// <summary>A sum is a number of euros; how many things are not in it is a property beside it.</summary>
internal sealed class KnownTotalConverter : JsonConverter<KnownTotal>
{
    public override KnownTotal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("reports are read by PreviousReport");

    public override void Write(Utf8JsonWriter writer, KnownTotal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Euros);
}
