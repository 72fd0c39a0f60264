using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

/// <summary>Runs against results that another program computed from the texts alone.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Folders
    {
        get
        {
            var folders = new TheoryData<string>();
            if (Directory.Exists(Places.Cases))
            {
                var expected = Directory
                    .GetFiles(Places.Cases, "attendances.csv", SearchOption.AllDirectories)
                    .Select(file =>
                        Path.GetRelativePath(Places.Cases, Path.GetDirectoryName(file)!).Replace('\\', '/')
                    );
                foreach (var folder in expected.Order(StringComparer.Ordinal))
                {
                    folders.Add(folder);
                }
            }

            return folders;
        }
    }

    [CasesTheory]
    [MemberData(nameof(Folders))]
    public void Decisions_and_rejects_are_those_computed_independently(string name)
    {
        using var folder = new Folder();
        var expected = Path.Combine(Places.Cases, name);
        var call = Call.Of([
            "run",
            Places.Conventions,
            "-i",
            InputOf(expected),
            "-o",
            folder["decided"],
            .. Options(name),
        ]);

        var rejects = RejectedLines(Path.Combine(expected, "rejects.csv"));
        call.Status.ShouldBe(rejects.Count == 0 ? ExitStatus.Fine : ExitStatus.SubjectAtFault, call.Error);
        RejectedLines(folder["decided/rejects.csv"]).ShouldBe(rejects);
        foreach (var file in new[] { "attendances.csv", "payments.csv" })
        {
            Differences(Path.Combine(expected, file), folder[$"decided/{file}"]).ShouldBeEmpty();
        }
    }

    // The folders under `readings` share one input.
    private static string InputOf(string expected) =>
        new[] { expected, Path.GetDirectoryName(expected)! }
            .Select(place => Path.Combine(place, "sessions.csv"))
            .First(File.Exists);

    private static string[] Options(string name)
    {
        var last = name.Split('/')[^1];
        return last.StartsWith("policy-", StringComparison.Ordinal) ? ["--policy", last["policy-".Length..]]
            : last.Contains('=', StringComparison.Ordinal) ? ["--reading", last]
            : [];
    }

    private static SortedSet<int> RejectedLines(string file) =>
        [.. File.ReadLines(file).Skip(1).Select(line => int.Parse(line.Split(',')[0]))];

    // Rows may stand in another order: they are compared by their first two columns.
    private static List<string> Differences(string expected, string actual)
    {
        var (left, right) = (Rows(expected), Rows(actual));
        return
        [
            .. left
                .Keys.Union(right.Keys)
                .Where(key => left.GetValueOrDefault(key) != right.GetValueOrDefault(key))
                .Select(key => $"expected {left.GetValueOrDefault(key)}, got {right.GetValueOrDefault(key)}"),
        ];
    }

    private static Dictionary<string, string> Rows(string file) =>
        File.ReadLines(file).ToDictionary(line => string.Join(',', line.Split(',')[..2]), StringComparer.Ordinal);
}
