using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Comparison.Editions;
using Conv.Comparison.Structure;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;

namespace Conv.Comparison.Tests.Structure;

/// <summary>Small conventions as texts, and what changes between them, a line per change.</summary>
internal static class Pages
{
    public const string Vocabulary = """
        vocabulary toy
        source book "The book"
        facts of the session
            session       "Session"       identity
            date          "Date"          date of the session
            function      "Function"      function
            format        "Format"        one of single or group
            participants  "Participants"  number
            minutes       "Minutes"       minutes
            place         "Place"         identifier
        facts of the provider
            provider      "Provider"      identity
        facts of the beneficiary
            beneficiary   "Beneficiary"   identity
            birth_date    "Birth"         date of birth
            low_income    "Low income"    yes or no, no when missing
        reason not-in-force "not in force"  when not in force
        reason r1         "the first requirement"
        reason r2         "the second requirement"
        reason registration "nobody"        when nobody is registered
        reason cap          "cap"           when cap reached
        reading mood "Which mood?"
            calm  "calm"   default
            wild  "wild"
        window 12-months means 12 months from the first session
        category audience is child or adult means
            child when age is at most 17
            otherwise adult
        """;

    /// <summary>A convention of 2024.</summary>
    public static string Convention(string declarations, string name = "c-2024") =>
        $"convention {name} \"C\"\n    uses toy\n    in force from 2024-01-01 to 2024-12-31\n{declarations}\n";

    /// <summary>A convention of 2025 that follows the one of 2024.</summary>
    public static string Following(string declarations) =>
        $"convention c-2025 \"D\"\n    uses toy\n    follows c-2024\n    in force from 2025-01-01 to 2025-12-31\n{declarations}\n";

    /// <summary>An edition of some files, the vocabulary included; without errors.</summary>
    public static Edition Edition(string? convention, params string[] files)
    {
        ImmutableArray<string> all =
            files is [{ } first, ..] && first.StartsWith("vocabulary", StringComparison.Ordinal)
                ? [.. files]
                : [Vocabulary, .. files];
        var compilation = Compilation.Create([.. all.Select((text, i) => new SourceText($"{i}.conv", text))]);
        compilation
            .Diagnostics.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => $"{finding.Place}: {finding.Message}")
            .ShouldBeEmpty();
        return new Edition(
            "edition",
            ProgramChecker.Require(compilation),
            convention,
            ImmutableSortedDictionary<string, string>.Empty
        );
    }

    /// <summary>The changes between two conventions of one name.</summary>
    public static string[] Changes(string old, string now) =>
        Changes(Edition(null, Convention(old)), Edition(null, Convention(now)));

    /// <summary>The changes between two editions, a line each.</summary>
    public static string[] Changes(Edition old, Edition now) =>
        [.. StructureComparer.Compare(old, now).Changes.Select(Line)];

    /// <summary>A change on one line.</summary>
    public static string Line(RuleChange change) =>
        change.Kind switch
        {
            RuleChangeKind.Added => $"+ {Rule(change.New!)}",
            RuleChangeKind.Removed => $"- {Rule(change.Old!)}",
            _ =>
                $"~ {Rule(change.Old!)} => {(change.Old!.Owner == change.New!.Owner ? "" : $"{change.New.Owner}: ")}{change.New.Text}",
        };

    private static string Rule(Rule rule) => $"{rule.Kind} {rule.Owner}: {rule.Text}";
}
