using Conv.Cli;

namespace Conv.Cli.Tests.Scenarios;

/// <summary>A folder of its own with the rules of an invented club; gone afterwards.</summary>
internal sealed class ClubFolder : IDisposable
{
    private const string Vocabulary = """
        vocabulary club "Club"

        source house "House rules"

        facts of the session
            visit  "Visit"  identity
            date   "Day"    date of the session
            act    "Act"    function
            time   "Time"   minutes

        facts of the provider
            coach  "Coach"  identity

        facts of the beneficiary
            member  "Member"  identity
            born    "Born"    date of birth

        reason closed  "the club is closed"    when not in force
        reason empty   "nobody is named"       when nobody is registered
        reason cap     "enough for this year"  when cap reached
        """;

    private const string Rules = """
        convention rules-2030 "Rules of 2030"   [house 1]
            uses      club
            in force  from 2030-01-01 to 2031-12-31

        quantity hours "Hours"
            means time / 60 rounded down

        function clinic "Clinic"   [house 6]
            registers  beneficiaries
            at most    3 hours per calendar year, granted up to the cap   [house 6]
            fee        10 EUR * granted hours
            share      [house 7]
                0 EUR        when age is at most 17
                otherwise    2.50 EUR

        scenario "three hours a year"
            given time 120, born 2000-01-31
            2030-02-01 clinic  => accepted, granted 2, share 2.50 EUR
            2030-02-08 clinic  => accepted, granted 1
            2030-02-15 clinic  => refused cap

        """;

    public ClubFolder(string scenarios = "")
    {
        Directory.CreateDirectory(Path);
        Add("club.conv", Vocabulary);
        Add("rules.conv", Rules + scenarios);
    }

    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), "conv-" + Guid.NewGuid().ToString("N"));

    public string Add(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs a command line; the folder reads CLUB in what it says.</summary>
    public (int Status, string Out, string Error) Conv(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var status = ConvApp.Run(args, output, error);
        return (status, Named(output), Named(error));

        string Named(StringWriter writer) =>
            writer
                .ToString()
                .Replace(Path, "CLUB", StringComparison.Ordinal)
                .Replace("CLUB\\", "CLUB/", StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
