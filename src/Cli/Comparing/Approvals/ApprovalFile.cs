using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Conv.Cli.Inputs;
using Conv.Cli.Outputs;
using Conv.Comparison;

namespace Conv.Cli.Comparing.Approvals;

/// <summary>A list of approved changes: <c>{ "format": 2, "approved": [ { "id", "layer", "what", "by", "why", "on" } ] }</c>.</summary>
internal static class ApprovalFile
{
    /// <summary>The option that names it.</summary>
    public const string Option = "--approved";

    // Lists without a format are of the first, whose ids held neither regions nor texts.
    private const int Format = 2;

    private static readonly string[] Fields = ["id", "layer", "what", "by", "why", "on"];

    private static readonly ComparisonParts[] Layers =
    [
        ComparisonParts.Structure,
        ComparisonParts.Proved,
        ComparisonParts.Data,
    ];

    /// <summary>Reads a list.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mayBeMissing">Whether a file that is not there is an empty list.</param>
    /// <exception cref="CliException">It is not there, cannot be read, or is no such list; whatever it is, it stays as it is.</exception>
    public static ApprovalList Read(string path, bool mayBeMissing)
    {
        if (!File.Exists(path) && !Directory.Exists(path) && mayBeMissing)
        {
            return ApprovalList.Empty;
        }

        try
        {
            using var list = JsonDocument.Parse(
                Bytes(path),
                new JsonDocumentOptions { AllowDuplicateProperties = false }
            );
            return Approvals(path, list.RootElement);
        }
        catch (JsonException exception)
        {
            var line = (exception.LineNumber ?? 0) + 1;
            throw NoList(path, string.Create(CultureInfo.InvariantCulture, $"line {line} is no JSON"));
        }
        catch (InvalidOperationException)
        {
            // A text of a JSON file may hold half a letter, which no text here may.
            throw NoList(path, "a text in it is no Unicode");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                $"{Option} {path}: there is no such file",
                "--update makes one that approves what differs now"
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                $"{Option} {path}: cannot be read: {exception.Message.TrimEnd('.')}"
            );
        }
    }

    /// <summary>Writes a list; the file is never half there.</summary>
    /// <exception cref="CliException">It cannot be written.</exception>
    public static void Write(string path, ImmutableArray<Approval> approvals)
    {
        var list = new ApprovalListOutput(
            Format,
            [
                .. approvals.Select(one => new ApprovalOutput(
                    one.Id,
                    one.Layer is { } layer ? Difference.NameOf(layer) : null,
                    one.What,
                    one.By,
                    one.Why,
                    one.On
                )),
            ]
        );
        WholeFile.Write(Option, path, JsonText.Of(list, OutputJson.Default.ApprovalListOutput));
    }

    private static ApprovalList Approvals(string path, JsonElement root)
    {
        var fields = root.ValueKind == JsonValueKind.Object ? root.EnumerateObject().ToList() : [];
        var version = fields.Find(field => field.Name == "format").Value;
        if (
            fields.FindAll(field => field.Name != "format")
            is not [{ Name: "approved", Value: { ValueKind: JsonValueKind.Array } list }]
        )
        {
            throw NoList(path, "there is not one list \"approved\" in it, and nothing else but its \"format\"");
        }

        var approvals = list.EnumerateArray().Select((one, index) => One(path, one, index + 1)).ToImmutableArray();
        if (
            approvals.GroupBy(one => one.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is
            { } twice
        )
        {
            throw NoList(path, $"the id {twice.Key} stands in it twice");
        }

        return version.ValueKind switch
        {
            JsonValueKind.Undefined => new ApprovalList([], approvals.Length),
            JsonValueKind.Number when version.TryGetInt32(out var format) && format is >= 1 and < Format =>
                new ApprovalList([], approvals.Length),
            JsonValueKind.Number when version.TryGetInt32(out var format) && format == Format => new ApprovalList(
                approvals,
                0
            ),
            _ => throw NoList(path, $"its format is {version.GetRawText()}; this version of conv reads up to {Format}"),
        };
    }

    private static Approval One(string path, JsonElement element, int number)
    {
        var entry = string.Create(CultureInfo.InvariantCulture, $"entry {number}");
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw NoList(path, $"{entry} is no object");
        }

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in element.EnumerateObject())
        {
            if (!Fields.Contains(field.Name))
            {
                throw NoList(path, $"{entry} has a field {field.Name}; there are {string.Join(", ", Fields)}");
            }

            fields[field.Name] =
                field.Value.ValueKind == JsonValueKind.String
                    ? field.Value.GetString()!
                    : throw NoList(path, $"{field.Name} of {entry} is no text");
        }

        ComparisonParts? layer = null;
        if (fields.TryGetValue("layer", out var name))
        {
            layer = Layers.Any(one => Difference.NameOf(one) == name)
                ? Layers.First(one => Difference.NameOf(one) == name)
                : throw NoList(
                    path,
                    $"layer of {entry} is none of {string.Join(", ", Layers.Select(Difference.NameOf))}"
                );
        }

        string Text(string field) => fields.GetValueOrDefault(field, "");
        return Text("id").Length == 0
            ? throw NoList(path, $"{entry} has no id")
            : new(Text("id"), layer, Text("what"), Text("by"), Text("why"), Text("on"));
    }

    private static CliException NoList(string path, string why) =>
        new(
            ExitStatus.SubjectAtFault,
            $"{Option} {path}: not a list of approved changes: {why}",
            "repair it, or name a file that is not there and --update makes it"
        );

    private static byte[] Bytes(string path)
    {
        var bytes = BoundedFile.Read(path);
        return bytes[(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0)..];
    }
}
