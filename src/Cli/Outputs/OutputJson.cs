using System.Text.Json.Serialization;

namespace Conv.Cli.Outputs;

/// <summary>The JSON of every output: camel case, properties in the order of the records. An output stands here and in <see cref="OutputSchemas"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata
)]
[JsonSerializable(typeof(ApprovalListOutput))]
[JsonSerializable(typeof(BuildOutput))]
[JsonSerializable(typeof(DiffOutput))]
[JsonSerializable(typeof(ErrorOutput))]
[JsonSerializable(typeof(ExplanationOutput))]
[JsonSerializable(typeof(FindingsOutput))]
[JsonSerializable(typeof(EditFuzzOutput))]
[JsonSerializable(typeof(FuzzOutput))]
[JsonSerializable(typeof(ReadingsOutput))]
[JsonSerializable(typeof(SampleOutput))]
[JsonSerializable(typeof(StoryOutput))]
[JsonSerializable(typeof(TestOutput))]
[JsonSerializable(typeof(TimelineOutput))]
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(System.Text.Json.Nodes.JsonObject))]
internal sealed partial class OutputJson : JsonSerializerContext;
