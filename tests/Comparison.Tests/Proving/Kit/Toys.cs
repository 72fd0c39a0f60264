using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Comparison.Editions;
using Conv.Comparison.Proving;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;

namespace Conv.Comparison.Tests.Proving.Kit;

/// <summary>Two editions of a small convention, as texts.</summary>
internal static class Toys
{
    public const string Vocabulary = """
        vocabulary toy
        facts of the session
            session       "Session"       identity
            date          "Date"          date of the session
            function      "Function"      function
            format        "Format"        one of single or group
            participants  "Participants"  number
            minutes       "Minutes"       minutes
        facts of the provider
            provider      "Provider"      identity
            profession    "Profession"    one of therapist or trainer
        facts of the beneficiary
            beneficiary   "Beneficiary"   identity
            birth_date    "Birth"         date of birth
            low_income    "Low income"    yes or no, no when missing
            seen_on       "Seen"          date
        reason not-in-force "not in force"  when not in force
        reason format       "the format"
        reason few          "too few"
        reason registration "nobody"        when nobody is registered
        reason seen         "not seen"
        reason cap          "cap"           when cap reached
        """;

    /// <summary>An edition of one convention of 2024, judged by it.</summary>
    public static Edition Edition(string declarations, string? vocabulary = null) =>
        Of(
            "c",
            [
                new SourceText("toy.conv", vocabulary ?? Vocabulary),
                new SourceText(
                    "c.conv",
                    $"convention c \"C\"\n    uses toy\n    in force from 2024-01-01 to 2024-12-31\n{declarations}\n"
                ),
            ]
        );

    /// <summary>An edition of some sources.</summary>
    public static Edition Of(string? convention, ImmutableArray<SourceText> sources)
    {
        var compilation = Compilation.Create(sources);
        compilation
            .Diagnostics.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => $"{finding.Place}: {finding.Message}")
            .ShouldBeEmpty();
        return new Edition(
            "toy",
            ProgramChecker.Require(compilation),
            convention,
            ImmutableSortedDictionary<string, string>.Empty
        );
    }

    /// <summary>A function with some clauses of its own and amounts that are in no doubt.</summary>
    public static string Function(string clauses, string fee = "30 EUR", string share = "1 EUR") =>
        $"""
            function visit "Visit"
                registers beneficiaries
                {clauses}
                fee {fee}
                share {share}
            """;

    /// <summary>What is proved of two versions of a function, a line for each region and each open question.</summary>
    public static string[] Compare(string old, string @new) => Compare(Edition(old), Edition(@new));

    /// <summary>The same of two editions.</summary>
    public static string[] Compare(Edition old, Edition @new)
    {
        var proved = Prover.Compare(old, @new);
        return
        [
            .. proved.Changes.SelectMany(change =>
                change.Regions.Select(region => $"{change.Output}: {change.Old.Text} → {change.New.Text}: {region}")
            ),
            .. proved.Open.Select(open => $"open: {open.Output}: {open.Change}: {open.Where}: {open.Reason}"),
        ];
    }
}
