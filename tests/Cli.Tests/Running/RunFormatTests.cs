using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Conv.Cli.Tests.Processes;
using Conv.Cli.Tests.Support;
using Conv.Columnar;
using Conv.Columnar.Reading;
using Conv.Columnar.Writing;
using Parquet;
using Parquet.Schema;

namespace Conv.Cli.Tests.Running;

/// <summary>The same rows come in and go out, whatever the format.</summary>
public sealed partial class RunFormatTests
{
    // A line that is rejected, a value with a comma, and a column that nobody knows.
    private const string Sessions =
        Visits.Sessions
        + "v7,2025-06-02,visit,south,shrt,n2,bob,2020-01-01\nv8,2025-06-03,visit,\"a, b\",short,n2,bob,\n";

    [Theory]
    [InlineData(TableFormat.Parquet, "sessions.parquet")]
    [InlineData(TableFormat.Arrow, "sessions.arrow")]
    public void Sessions_are_decided_as_those_of_a_CSV(TableFormat format, string name)
    {
        using var folder = new Folder();
        Convert(folder, Sessions, format, name);

        Decided(folder, folder[name]).ShouldBe(Decided(folder, folder.Write("sessions.csv", Sessions)));
    }

    [Fact]
    public void Values_of_other_types_are_read_as_what_they_say()
    {
        using var folder = new Folder();
        WriteTyped(folder["typed.parquet"]);
        WriteDictionary(folder["typed.arrow"]);
        var expected = Decided(
            folder,
            folder.Write(
                "typed.csv",
                """
                visit,held,act,kind,nurse,patient,born,remark
                1,2024-03-01,visit,short,n1,ada,1980-05-02,yes
                2,2024-03-02,visit,,n1,ada,,
                3,,visit,short,n1,ada,1980-05-02,no

                """
            )
        );

        Decided(folder, folder["typed.parquet"]).ShouldBe(expected);
        Decided(folder, folder["typed.arrow"]).ShouldBe(expected);
    }

    [Theory]
    [InlineData("parquet")]
    [InlineData("arrow")]
    public void Tables_have_the_rows_of_those_in_CSV_and_take_their_place(string format)
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var sessions = folder.Write("sessions.csv", Sessions);
        Call.Of("run", rules, "-i", sessions, "-o", folder["csv"]).Status.ShouldBe(ExitStatus.SubjectAtFault);
        Call.Of("run", rules, "-i", sessions, "-o", folder["other"]).Status.ShouldBe(ExitStatus.SubjectAtFault);

        Call.Of("run", rules, "-i", sessions, "-o", folder["other"], "--output-format", format)
            .Complaint(ExitStatus.SubjectAtFault)
            .ShouldEndWith($"2 lines rejected (see rejects.{format})");

        var tables = Directory.GetFiles(folder["csv"], "*.csv").Select(Path.GetFileNameWithoutExtension).ToList();
        Directory
            .GetFiles(folder["other"])
            .Select(Path.GetFileName)
            .ShouldBe([.. tables.Select(table => $"{table}.{format}"), "run.json"], ignoreOrder: true);
        foreach (var table in tables)
        {
            using var file = File.OpenRead(Path.Combine(folder["other"], $"{table}.{format}"));
            using var csv = new StreamReader(SessionTables.AsCsv(file));
            Plain(csv.ReadToEnd())
                .ShouldBe(Plain(File.ReadAllText(Path.Combine(folder["csv"], $"{table}.csv"))), table);
        }
    }

    [Fact]
    public async Task An_empty_cell_is_a_value_that_is_not_there()
    {
        using var folder = new Folder();
        Convert(folder, "a,b\n1,\n,2\n", TableFormat.Parquet, "t.parquet");
        await using var file = File.OpenRead(folder["t.parquet"]);
        await using var reader = await ParquetReader.CreateAsync(file);
        using var group = reader.OpenRowGroupReader(0);

        foreach (var field in reader.Schema.DataFields)
        {
            group.GetStatistics(field)!.NullCount.ShouldBe(1, field.Name);
        }
    }

    [Fact]
    public void The_files_of_a_folder_are_read_as_one()
    {
        using var folder = new Folder();
        var lines = Sessions.Split('\n');
        folder.Write("all/1.csv", string.Join('\n', lines[..4]));
        Convert(folder, string.Join('\n', [lines[0], .. lines[4..]]), TableFormat.Parquet, "all/2.parquet");
        folder.Write("all/notes.txt", "none of them");

        Decided(folder, folder["all"]).ShouldBe(Decided(folder, folder.Write("sessions.csv", Sessions)));
    }

    [Fact]
    public void Files_of_a_folder_with_other_columns_are_refused_by_name()
    {
        using var folder = new Folder();
        folder.Write("all/1.csv", Visits.Sessions);
        folder.Write("all/2.csv", "visit,held\nv9,2024-01-01\n");

        Call.Of("run", Visits.WriteTo(folder), "-i", folder["all"], "-o", folder["decided"])
            .Complaint(ExitStatus.SubjectAtFault)
            .ShouldContain("2.csv does not name the columns of 1.csv in the same order");
    }

    [Fact]
    public void A_dash_is_the_standard_input()
    {
        using var folder = new Folder();
        var rules = Visits.WriteTo(folder);
        var sessions = folder.Write("sessions.csv", Sessions);
        var expected = Decided(folder, sessions);

        var child = Child.Shell(
            "exec dotnet \"$0\" run \"$1\" --input - --output \"$2\" < \"$3\"",
            null,
            rules,
            folder["piped"],
            sessions
        );

        child.Error.ShouldBe("conv run: -: 2 lines rejected (see rejects.csv)\n");
        Files(folder, "piped").ShouldBe(expected);
    }

    [Theory]
    [InlineData("PAR1 and no more", "the file begins as Parquet does and cannot be read as that: ")]
    [InlineData("ARROW1 and no more", "the file begins as Arrow does and cannot be read as that: ")]
    public void A_damaged_file_is_refused_in_a_sentence(string content, string complaint)
    {
        using var folder = new Folder();

        Call.Of("run", Visits.WriteTo(folder), "-i", folder.Write("s.parquet", content), "-o", folder["decided"])
            .Complaint(ExitStatus.SubjectAtFault)
            .ShouldContain(complaint);
    }

    [Fact]
    public void Only_CSV_is_written_for_a_spreadsheet()
    {
        using var folder = new Folder();
        string[] both = ["--output-format", "arrow", "--output-dialect", "fr"];

        Call.Of([.. RunTests.Args(folder), .. both])
            .Complaint(ExitStatus.WrongCall)
            .ShouldContain("only CSV is written for a spreadsheet (leave one of them out)");
    }

    [Fact]
    public void A_run_in_another_format_is_no_earlier_run()
    {
        using var folder = new Folder();
        Call.Fine([.. RunTests.Args(folder), "--output-format", "parquet"]);

        Call.Of(
                "run",
                folder["rules"],
                "-i",
                folder["sessions.csv"],
                "-o",
                folder["new"],
                "--previous",
                folder["decided"],
                "--previous-input",
                folder["sessions.csv"]
            )
            .Complaint(ExitStatus.WrongCall)
            .ShouldEndWith("(its tables are written in another format: run it again without --output-format)");
    }

    // Everything that a run writes; the hash of the input apart, which is that of its bytes.
    private static string Decided(Folder folder, string input)
    {
        var output = Path.GetFileName(input) + "-decided";
        var call = Call.Of("run", Visits.WriteTo(folder), "-i", input, "-o", folder[output]);
        Directory.Exists(folder[output]).ShouldBeTrue(call.Error);
        return Files(folder, output);
    }

    private static string Files(Folder folder, string output) =>
        InputHash()
            .Replace(
                string.Join('\n', folder.Read(output).OrderBy(file => file.Key, StringComparer.Ordinal)),
                "inputHash"
            );

    private static void Convert(Folder folder, string csv, TableFormat format, string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
        using var file = File.Create(folder[name]);
        ColumnarFiles.Of(format).Write("sessions of a test", to => to.Write(Encoding.UTF8.GetBytes(csv)), file);
    }

    private static void WriteTyped(string path)
    {
        var schema = new ParquetSchema(
            new DataField<int>("visit"),
            new DateTimeDataField("held", DateTimeFormat.Timestamp, isNullable: true),
            new DataField<string>("act", nullable: false),
            new DataField<string>("kind"),
            new DataField<string>("nurse"),
            new DataField<string>("patient"),
            new DateTimeDataField("born", DateTimeFormat.Date, isNullable: true),
            new DataField<bool?>("remark")
        );
        using var file = File.Create(path);
        var writer = ParquetWriter.CreateAsync(schema, file).GetAwaiter().GetResult();
        using (var group = writer.CreateRowGroup())
        {
            var fields = schema.DataFields;
            var born = new DateTime(1980, 5, 2, 0, 0, 0, DateTimeKind.Utc);
            DateTime?[] held =
            [
                new(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc),
                new(2024, 3, 2, 0, 0, 0, DateTimeKind.Utc),
                null,
            ];
            Task.WhenAll(group.WriteAsync<int>(fields[0], new int[] { 1, 2, 3 })).GetAwaiter().GetResult();
            group.WriteAsync<DateTime>(fields[1], held).GetAwaiter().GetResult();
            group.WriteAsync(fields[2], ["visit", "visit", "visit"]).GetAwaiter().GetResult();
            group.WriteAsync(fields[3], ["short", null!, "short"]).GetAwaiter().GetResult();
            group.WriteAsync(fields[4], ["n1", "n1", "n1"]).GetAwaiter().GetResult();
            group.WriteAsync(fields[5], ["ada", "ada", "ada"]).GetAwaiter().GetResult();
            group.WriteAsync<DateTime>(fields[6], new DateTime?[] { born, null, born }).GetAwaiter().GetResult();
            group.WriteAsync<bool>(fields[7], new bool?[] { true, null, false }).GetAwaiter().GetResult();
        }

        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private static void WriteDictionary(string path)
    {
        var names = new StringArray.Builder().Append("visit").Append("short").Append("n1").Append("ada").Build();
        DictionaryArray Same(params int?[] numbers)
        {
            var indices = new Int32Array.Builder();
            foreach (var number in numbers)
            {
                _ = number is { } known ? indices.Append(known) : indices.AppendNull();
            }

            return new DictionaryArray(
                new Apache.Arrow.Types.DictionaryType(
                    Apache.Arrow.Types.Int32Type.Default,
                    Apache.Arrow.Types.StringType.Default,
                    ordered: false
                ),
                indices.Build(),
                names
            );
        }

        Date32Array Days(params string?[] days)
        {
            var builder = new Date32Array.Builder();
            foreach (var day in days)
            {
                _ = day is null
                    ? builder.AppendNull()
                    : builder.Append(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            return builder.Build();
        }

        var batch = new RecordBatch.Builder()
            .Append("visit", nullable: false, new Int64Array.Builder().AppendRange([1, 2, 3]).Build())
            .Append("held", nullable: true, Days("2024-03-01", "2024-03-02", null))
            .Append("act", nullable: true, Same(0, 0, 0))
            .Append("kind", nullable: true, Same(1, null, 1))
            .Append("nurse", nullable: true, Same(2, 2, 2))
            .Append("patient", nullable: true, Same(3, 3, 3))
            .Append("born", nullable: true, Days("1980-05-02", null, "1980-05-02"))
            .Append(
                "remark",
                nullable: true,
                new BooleanArray.Builder().Append(true).AppendNull().Append(false).Build()
            )
            .Build();
        using var file = File.Create(path);
        using var writer = new ArrowStreamWriter(file, batch.Schema);
        writer.WriteRecordBatch(batch);
        writer.WriteEnd();
    }

    // An amount is the same with zeros behind it and without.
    private static string Plain(string csv) => Zeros().Replace(csv, "$1$2");

    [GeneratedRegex("(\\d)(?:\\.00|(\\.\\d)0)(?=,|\\n)")]
    private static partial Regex Zeros();

    [GeneratedRegex("\"inputHash\": \"[0-9a-f]{64}\"")]
    private static partial Regex InputHash();
}
