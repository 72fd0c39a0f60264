using System.Collections.Immutable;
using System.Text;
using Conv.Analysis;
using Conv.Comparison.Editions;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Tests.Counting;

/// <summary>An invented scheme that is small enough to count by hand.</summary>
internal static class Walks
{
    public const string Words = """
        vocabulary walks "Walks"

        facts of the session
            walk      "Walk"     identity
            date      "Day"      date of the session
            function  "Kind"     function
            network   "Network"  identifier
            format    "Format"   one of single or group

        facts of the provider
            guide     "Guide"    identity

        facts of the beneficiary
            person    "Person"   identity
            born      "Born"     date of birth

        reason not-in-force  "no convention takes it"  when not in force
        reason format        "the format"
        reason registration  "nobody is registered"    when nobody is registered
        reason cap           "the cap is reached"      when cap reached

        category age-group is young or grown "Age" means
            young when age is at most 17
            otherwise grown
        """;

    public const string Published = """
        convention walks-2024 "Walks"
            uses      walks
            in force  from 2024-01-01 to 2025-12-31

        function stroll "Stroll"
            registers  beneficiaries
            requires   format is single or group   else format
            at most    2 sessions per calendar year for grown
            fee        50 EUR
            share      0 EUR when age is at most 17
                       otherwise 10 EUR
        """;

    public const string Header = "walk,date,function,network,format,guide,person,born\n";

    /// <summary>Anna walks four times in a year, little Bram once.</summary>
    public const string Sessions =
        Header
        + "s1,2024-01-10,stroll,north,single,g1,anna,1980-05-02\n"
        + "s2,2024-02-10,stroll,north,single,g1,anna,1980-05-02\n"
        + "s3,2024-03-10,stroll,south,single,g1,anna,1980-05-02\n"
        + "s4,2024-04-10,stroll,south,single,g1,anna,1980-05-02\n"
        + "s5,2024-01-11,stroll,,single,g2,bram,2015-05-02\n";

    /// <summary>The published convention, or a draft of it.</summary>
    public static Edition Edition(string text, string? words = null, string? convention = null) =>
        new("walks", Compile(words ?? Words, text), convention, ImmutableSortedDictionary<string, string>.Empty);

    /// <summary>The published convention with one text in place of another.</summary>
    public static Edition Draft(params (string Old, string New)[] changes)
    {
        var text = Published;
        foreach (var (old, @new) in changes)
        {
            text.ShouldContain(old);
            text = text.Replace(old, @new, StringComparison.Ordinal);
        }

        return Edition(text);
    }

    /// <summary>Several files.</summary>
    public static CheckedProgram Compile(params string[] texts)
    {
        var compilation = Compilation.Create([
            .. texts.Select((text, i) => new SourceText($"file{i}.conv", text.ReplaceLineEndings("\n") + "\n")),
        ]);
        compilation.Diagnostics.Where(one => one.Severity == Compiler.Diagnostics.Severity.Error).ShouldBeEmpty();
        return ProgramChecker.Require(compilation);
    }

    /// <summary>Reads a file for an edition.</summary>
    public static Func<Edition, SessionTable> Reader(string csv) => Reader(Encoding.UTF8.GetBytes(csv));

    /// <summary>Reads a file for an edition.</summary>
    public static Func<Edition, SessionTable> Reader(byte[] csv) =>
        edition =>
        {
            using var stream = new MemoryStream(csv, writable: false);
            return SessionFile.Read(stream, edition.Program.Vocabulary, edition.Program.FunctionNames);
        };
}
