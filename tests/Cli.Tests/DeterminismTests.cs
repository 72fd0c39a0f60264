using System.Globalization;
using Conv.Cli.Tests.Support;

namespace Conv.Cli.Tests;

public sealed class DeterminismTests
{
    private static readonly string Sample = Path.Combine(Places.Conventions, "samples", "sessions.csv");

    [Fact]
    public void The_number_of_threads_changes_no_byte()
    {
        using var folder = new Folder();
        var one = Run(folder, "one", "--workers", "1");

        Run(folder, "many", "--workers", "7").ShouldBe(one);
    }

    [Fact]
    public void The_culture_changes_no_byte()
    {
        using var folder = new Folder();
        var expected = Run(folder, "invariant");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            Run(folder, "french").ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static SortedDictionary<string, string> Run(Folder folder, string name, params string[] options)
    {
        Call.Anew(["run", Places.Conventions, "-i", Sample, "-o", folder[name], .. options]).IsFine();
        return folder.Read(name);
    }
}
