using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Conv.Cli.Inputs;
using Conv.Cli.Outputs;
using Conv.Comparison;
using Conv.Runtime.Languages;

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
            throw NoList(path, ComplaintWords.NoJson.With(line));
        }
        catch (InvalidOperationException)
        {
            // A text of a JSON file may hold half a letter, which no text here may.
            throw NoList(path, ComplaintWords.NoUnicode);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"{Option} {path}", ComplaintWords.NoFile),
                AdviceWords.UpdateMakes
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException(
                ExitStatus.WrongCall,
                Said.At($"{Option} {path}", ComplaintWords.NotReadFor.With(SystemWords.Why(exception)))
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
            throw NoList(path, ComplaintWords.NoOneList);
        }

        var approvals = list.EnumerateArray().Select((one, index) => One(path, one, index + 1)).ToImmutableArray();
        if (
            approvals.GroupBy(one => one.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is
            { } twice
        )
        {
            throw NoList(path, ComplaintWords.IdTwice.With(twice.Key));
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
            _ => throw NoList(path, ComplaintWords.LaterFormat.With(version.GetRawText(), Format)),
        };
    }

    private static Approval One(string path, JsonElement element, int number)
    {
        var entry = ComplaintWords.Entry.With(number);
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw NoList(path, ComplaintWords.NoObject.With(entry));
        }

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in element.EnumerateObject())
        {
            if (!Fields.Contains(field.Name))
            {
                throw NoList(path, ComplaintWords.UnknownField.With(entry, field.Name, string.Join(", ", Fields)));
            }

            fields[field.Name] =
                field.Value.ValueKind == JsonValueKind.String
                    ? field.Value.GetString()!
                    : throw NoList(path, ComplaintWords.NoText.With(field.Name, entry));
        }

        ComparisonParts? layer = null;
        if (fields.TryGetValue("layer", out var name))
        {
            layer = Layers.Any(one => Difference.NameOf(one) == name)
                ? Layers.First(one => Difference.NameOf(one) == name)
                : throw NoList(
                    path,
                    ComplaintWords.LayerOf.With(entry, string.Join(", ", Layers.Select(Difference.NameOf)))
                );
        }

        string Text(string field) => fields.GetValueOrDefault(field, "");
        return Text("id").Length == 0
            ? throw NoList(path, ComplaintWords.NoId.With(entry))
            : new(Text("id"), layer, Text("what"), Text("by"), Text("why"), Text("on"));
    }

    private static CliException NoList(string path, LocalizableText why) =>
        new(
            ExitStatus.SubjectAtFault,
            Said.At($"{Option} {path}", ComplaintWords.NoApprovals.With(why)),
            AdviceWords.RepairList
        );

    private static byte[] Bytes(string path)
    {
        var bytes = BoundedFile.Read(path);
        return bytes[(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0)..];
    }
}
